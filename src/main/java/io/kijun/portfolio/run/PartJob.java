package io.kijun.portfolio.run;

import io.kijun.core.evaluation.KijunVersion;
import io.kijun.portfolio.run.JudgingSuppliers.Terms;
import io.kijun.runtime.Today;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
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
  private static final int CHUNK = 100;

  /** A part that failed so often ends its run. */
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
   * Works on a part that nobody else works on. An execution that is said to be running is one of a
   * process that died.
   */
  Ending work(RunPart part, Stopping stopping) {
    JobParameters parameters =
        new JobParametersBuilder()
            .addString("run", part.run().toString())
            .addLong("part", (long) part.number())
            .toJobParameters();
    recover(parameters);
    try {
      JobExecution execution = operator.start(job(part, stopping), parameters);
      return switch (execution.getStatus()) {
        case COMPLETED -> Ending.DONE;
        case STOPPED, STOPPING -> Ending.STOPPED;
        default -> attempts(parameters) < ATTEMPTS ? Ending.FAILED : Ending.GIVEN_UP;
      };
    } catch (JobInstanceAlreadyCompleteException e) {
      return Ending.DONE;
    } catch (org.springframework.batch.core.job.JobExecutionException e) {
      throw new IllegalStateException("a part of a run could not be started", e);
    }
  }

  private void recover(JobParameters parameters) {
    JobExecution last = repository.getLastJobExecution(NAME, parameters);
    if (last != null && last.getStatus().isRunning()) {
      operator.recover(last);
    }
  }

  private long attempts(JobParameters parameters) {
    return repository
        .getJobExecutions(Objects.requireNonNull(repository.getJobInstance(NAME, parameters)))
        .stream()
        .filter(one -> one.getStatus() == BatchStatus.FAILED)
        .count();
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
            throw new JobInterruptedException("the run is over, or the service stops");
          }
        };
    SingletonSupplier<Terms> terms = SingletonSupplier.of(() -> judging.terms(run));
    return new StepBuilder("judging", repository)
        .<String, String>chunk(CHUNK)
        .transactionManager(transactions)
        .reader(new WaitingSuppliers(part))
        .writer(chunk -> judging.judge(terms.obtain(), List.copyOf(chunk.getItems())))
        .interruptionPolicy(policy)
        .build();
  }

  /** Those who have no result yet, looked up when the first is asked for. */
  private final class WaitingSuppliers implements ItemReader<String> {

    private final RunPart part;
    private @Nullable Iterator<String> codes;

    WaitingSuppliers(RunPart part) {
      this.part = part;
    }

    @Override
    public @Nullable String read() {
      if (codes == null) {
        codes = runs.waiting(part).iterator();
      }
      return codes.hasNext() ? codes.next() : null;
    }
  }
}
