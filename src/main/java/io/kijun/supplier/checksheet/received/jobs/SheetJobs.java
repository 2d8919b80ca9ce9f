package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.FairQueue;
import io.kijun.runtime.PrivateFolder;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.TextsAboutSuppliers;
import io.kijun.supplier.checksheet.received.jobs.SheetJob.JobKind;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Jobs with check sheets, one at a time, in the background. */
@Component
public final class SheetJobs implements DisposableBean, TextsAboutSuppliers {

  /** The most jobs of a user that wait or run. */
  static final int MOST_OF_USER = 3;

  /** The most jobs that wait or run. */
  static final int MOST = 12;

  private static final int LOOK_MINUTES = 15;
  private static final int MOST_HANDS = 4;
  private static final Logger LOG = LoggerFactory.getLogger(SheetJobs.class);

  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;
  private final PrivateFolder folder;
  private final FairQueue<WaitingJob> queue = new FairQueue<>(MOST_OF_USER, MOST);
  private final KeptJobs kept = new KeptJobs();
  private final ThreadPoolTaskExecutor worker;
  private final ThreadPoolTaskExecutor hands;

  SheetJobs(ActivityLog log, RecordIds ids, Today today, ThreadPoolTaskExecutorBuilder executors) {
    this.log = log;
    this.ids = ids;
    this.today = today;
    this.folder =
        PrivateFolder.in(Path.of(System.getProperty("java.io.tmpdir")), "kijun-sheet-jobs-");
    this.worker = executors.corePoolSize(1).maxPoolSize(1).threadNamePrefix("sheets-").build();
    int processors = Math.min(MOST_HANDS, Runtime.getRuntime().availableProcessors());
    this.hands =
        executors
            .corePoolSize(processors)
            .maxPoolSize(processors)
            .threadNamePrefix("sheet-")
            .build();
    worker.initialize();
    hands.initialize();
  }

  /**
   * What is done for a job. It adds what became of each file, and ends early once it is over. It is
   * closed afterwards, and where it is never done too.
   */
  @FunctionalInterface
  interface JobWork extends Closeable {
    void on(SheetJob job, Executor hands) throws IOException;

    @Override
    default void close() throws IOException {}
  }

  private record WaitingJob(SheetJob job, JobWork work) {}

  /** A new folder for the files of a job, to be handed to {@link #start}. */
  public Path newFolder() {
    try {
      return Files.createTempDirectory(folder.path(), "job-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts a job, or has it wait for its turn.
   *
   * @param sight what is seen by who starts it
   * @param files its folder, which is the job's from now on
   * @throws TooManySheetJobs if too many wait, of the one who asks or of all
   */
  SheetJob start(JobKind kind, int total, Path files, Sight sight, Actor actor, JobWork work) {
    kept.forget(today.now());
    SheetJob job = new SheetJob(ids.next(), kind, actor.name(), sight, total, files);
    queue
        .add(actor.name(), new WaitingJob(job, work))
        .ifPresent(
            crowded -> {
              KeptJobs.deleteFiles(job);
              throw switch (crowded) {
                case OF_OWNER -> new TooManySheetJobs(MOST_OF_USER, true);
                case OF_ALL -> new TooManySheetJobs(MOST, false);
              };
            });
    kept.add(job);
    try {
      note(actor, LogAction.SHEET_JOB_STARTED, job);
    } catch (RuntimeException e) {
      job.end(JobState.FAILED, today.now()); // nothing is done that is not in the log
      throw e;
    } finally {
      worker.execute(this::next); // even for one that failed: its place has to become free
    }
    return job;
  }

  /** Each job that was added has its turn in one of as many calls. */
  private void next() {
    queue.take().ifPresent(this::work);
  }

  private void work(WaitingJob next) {
    SheetJob job = next.job();
    try {
      if (!job.isOver()) {
        next.work().on(job, hands);
        job.end(JobState.DONE, today.now());
      }
    } catch (IOException | RuntimeException e) {
      LOG.error("event=sheet-job-failed job={} kind={}", job.id(), job.kind(), e);
    } finally {
      job.end(JobState.FAILED, today.now());
      drop(next);
      queue.over(job.owner());
    }
  }

  private static void drop(WaitingJob over) {
    try {
      over.work().close();
    } catch (IOException e) {
      LOG.warn("event=job-files-open job={} reason={}", over.job().id(), e.toString());
    }
    KeptJobs.deleteWhatIsNotKept(over.job());
  }

  private void note(Actor actor, LogAction action, SheetJob job) {
    log.add(
        actor,
        action,
        job.id().toString(),
        null,
        Map.of(
            "kind", job.kind().name(),
            "startedBy", job.owner(),
            "done", Integer.toString(job.done()),
            "total", Integer.toString(job.total())));
  }

  /** A job, whoever's it is; empty: there is none of that id, or it is forgotten. */
  Optional<SheetJob> find(UUID id) {
    kept.forget(today.now());
    return kept.find(id);
  }

  /**
   * The ZIP that a job made.
   *
   * @throws SheetJobNotDone if there is none
   */
  public Path zip(SheetJob job) {
    if (!job.hasZip()) {
      throw new SheetJobNotDone(job.state());
    }
    return job.zip();
  }

  /** Stops a job, or takes it out of those that wait; one that is over stays as it is. */
  public void cancel(SheetJob job, Actor actor) {
    List<WaitingJob> waiting = queue.leave(job.owner(), one -> one.job() == job);
    boolean ends = job.end(JobState.CANCELLED, today.now());
    waiting.forEach(SheetJobs::drop);
    if (ends) {
      note(actor, LogAction.SHEET_JOB_CANCELLED, job);
    }
  }

  @Override
  public int erase(Erasing supplier) {
    return kept.forget(supplier);
  }

  /** Files do not stay until somebody asks. */
  @Scheduled(fixedDelay = LOOK_MINUTES, initialDelay = LOOK_MINUTES, timeUnit = TimeUnit.MINUTES)
  void forget() {
    kept.forget(today.now());
  }

  @Override
  public void destroy() {
    for (SheetJob job : kept.all()) {
      List<WaitingJob> waiting = queue.leave(job.owner(), one -> one.job() == job);
      job.end(JobState.CANCELLED, today.now());
      waiting.forEach(SheetJobs::drop);
    }
    worker.destroy();
    hands.destroy();
    folder.close();
  }
}
