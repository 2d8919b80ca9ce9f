package io.kijun.portfolio.run;

import io.kijun.core.evaluation.KijunVersion;
import io.kijun.portfolio.run.JudgingSuppliers.Terms;
import io.kijun.runtime.Today;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * The work on a part of a run as a job of Spring Batch: first what needs no evaluating, then the
 * others, some at a time. Results, and how far the job has come, are committed together; a job that
 * was broken off goes on with those who have no result.
 */
@Component
final class PartJob {

  private static final String NAME = "run-part";
  private static final String JUDGING = "judging";

  /** Of one that nobody works on any more, and that says nothing of why. */
  private static final ExitStatus BROKEN_OFF = new ExitStatus("BROKEN_OFF");

  /** A part that failed so often in a row, without a single result, ends its run. */
  static final int ATTEMPTS = 5;

  private final JobRepository repository;
  private final JobOperator operator;
  private final PlatformTransactionManager transactions;
  private final JudgingSuppliers judging;
  private final Runs runs;
  private final Today today;

  PartJob(
      JobRepository repository,
      JobOperator operator,
      PlatformTransactionManager transactions,
      JudgingSuppliers judging,
      Runs runs,
      Today today) {
    this.repository = repository;
    this.operator = operator;
    this.transactions = transactions;
    this.judging = judging;
    this.runs = runs;
    this.today = today;
  }

  /** How the work on a part ended. */
  enum Ending {
    DONE,
    /** It was told to stop. */
    STOPPED,
    /** It is to be tried again. */
    FAILED,
    /** It was tried often enough. */
    GIVEN_UP
  }

  /** Whether the work is to stop before it is done. */
  @FunctionalInterface
  interface Stopping {
    boolean isAsked();
  }

  /**
   * Works on a part that nobody else works on. An execution that is said to be running, or of which
   * it is not known how it ended, is one of a process that died or lost its database.
   */
  Ending work(RunPart part, Stopping stopping) {
    JobParameters parameters = parameters(part);
    closeLast(parameters);
    try {
      JobExecution execution = operator.start(job(part, stopping), parameters);
      return switch (execution.getStatus()) {
        case COMPLETED -> doneOrNot(part);
        case STOPPED, STOPPING -> Ending.STOPPED;
        default -> attempts(parameters) < ATTEMPTS ? Ending.FAILED : Ending.GIVEN_UP;
      };
    } catch (JobInstanceAlreadyCompleteException e) {
      return doneOrNot(part);
    } catch (org.springframework.batch.core.job.JobExecutionException e) {
      throw new IllegalStateException("a part of a run could not be started", e);
    }
  }

  /** Whatever the job says, a part is done when nobody waits; if somebody does, it begins again. */
  private Ending doneOrNot(RunPart part) {
    if (runs.waiting(part).isEmpty()) {
      return Ending.DONE;
    }
    forget(part);
    return Ending.STOPPED;
  }

  private static JobParameters parameters(RunPart part) {
    return new JobParametersBuilder()
        .addString("run", part.run().toString())
        .addLong("part", (long) part.number())
        .toJobParameters();
  }

  private void closeLast(JobParameters parameters) {
    JobExecution last = repository.getLastJobExecution(NAME, parameters);
    if (last == null) {
      return;
    }
    LocalDateTime now = LocalDateTime.ofInstant(today.now(), today.zone());
    for (StepExecution step : last.getStepExecutions()) {
      if (isOpen(step.getStatus())) {
        step.setStatus(BatchStatus.FAILED);
        step.setExitStatus(BROKEN_OFF);
        step.setEndTime(now);
        repository.update(step);
      }
    }
    if (isOpen(last.getStatus())) {
      last.setStatus(BatchStatus.FAILED);
      last.setExitStatus(BROKEN_OFF);
      last.setEndTime(now);
      repository.update(last);
    }
  }

  private static boolean isOpen(BatchStatus status) {
    return status.isRunning() || status == BatchStatus.UNKNOWN;
  }

  /** Those that were broken off say nothing of the part. */
  private long attempts(JobParameters parameters) {
    return repository
        .getJobExecutions(Objects.requireNonNull(repository.getJobInstance(NAME, parameters)))
        .stream()
        .sorted(Comparator.comparingLong(JobExecution::getId).reversed())
        .filter(one -> !one.getExitStatus().getExitCode().equals(BROKEN_OFF.getExitCode()))
        .takeWhile(one -> one.getStatus() == BatchStatus.FAILED && !hasWritten(one))
        .count();
  }

  private static boolean hasWritten(JobExecution execution) {
    return execution.getStepExecutions().stream().anyMatch(one -> one.getWriteCount() > 0);
  }

  /** Forgets how the work went, on a part that nobody will work on any more. */
  void forget(RunPart part) {
    JobInstance instance = repository.getJobInstance(NAME, parameters(part));
    if (instance != null) {
      repository.deleteJobInstance(instance);
    }
  }

  private Job job(RunPart part, Stopping stopping) {
    Run run = runs.get(part.run());
    return new JobBuilder(NAME, repository)
        .start(settling(run, part))
        .next(judging(run, part, stopping))
        .build();
  }

  private Step settling(Run run, RunPart part) {
    return new StepBuilder("settling", repository)
        .tasklet(
            (contribution, context) -> {
              runs.settle(run, part.number(), KijunVersion.VERSION, today.now());
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }

  private Step judging(Run run, RunPart part, Stopping stopping) {
    StepInterruptionPolicy policy =
        execution -> {
          if (stopping.isAsked()) {
            // Without this the step would say that it is complete.
            execution.setTerminateOnly();
            throw new JobInterruptedException("the run is over, or the service stops");
          }
        };
    SingletonSupplier<Terms> terms = SingletonSupplier.of(() -> judging.terms(run));
    return new StepBuilder(JUDGING, repository)
        .<List<String>, List<String>>chunk(1)
        .transactionManager(transactions)
        .reader(new Handfuls(() -> runs.waiting(part)))
        .writer(chunk -> chunk.getItems().forEach(some -> judging.judge(terms.obtain(), some)))
        .interruptionPolicy(policy)
        .build();
  }
}
