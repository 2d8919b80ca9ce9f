package io.kijun.portfolio.run;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.portfolio.run.Runs.TakenPart;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.followup.RememberedFolds;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Works on parts of runs, some at a time: those that were started here, on another instance, or
 * before this one was.
 */
@Component
final class RunWorkers implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(RunWorkers.class);

  /** So many work by themselves at most. */
  private static final int MOST = 4;

  /** Connections that are left for everything else, whatever is set. */
  private static final int SPARED = 4;

  /**
   * The service waits so long for work in hand, which is never more than some suppliers a thread.
   */
  private static final Duration LEAVE = Duration.ofSeconds(20);

  private final Runs runs;
  private final PartJob job;
  private final RememberedFolds findings;
  private final ActivityLog log;
  private final Today today;
  private final TransactionOperations transactions;
  private final UUID node;
  private final Semaphore free;
  private final ThreadPoolTaskExecutor workers;

  /** How often work on a part could not even begin, or end. */
  private final Map<RunPart, Integer> failures = new ConcurrentHashMap<>();

  private volatile boolean stopping;

  RunWorkers(
      Runs runs,
      PartJob job,
      RememberedFolds findings,
      ActivityLog log,
      RecordIds ids,
      Today today,
      ThreadPoolTaskExecutorBuilder executors,
      TransactionOperations transactions,
      @Value("${kijun.runs.threads}") int threads,
      @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
    this.runs = runs;
    this.job = job;
    this.findings = findings;
    this.log = log;
    this.today = today;
    this.transactions = transactions;
    this.node = ids.next();
    int size = size(threads, connections);
    this.free = new Semaphore(size);
    this.workers =
        executors
            .corePoolSize(size)
            .maxPoolSize(size)
            .threadNamePrefix("run-")
            .awaitTermination(true)
            .awaitTerminationPeriod(LEAVE)
            .build();
    workers.initialize();
  }

  /** How many threads: each holds two connections of the one pool. */
  static int size(int threads, int connections) {
    int most = (connections - SPARED) / 2;
    if (threads > most || most < 1) {
      throw new RunThreadsRefused(threads, connections, most);
    }
    int processors = Runtime.getRuntime().availableProcessors();
    return threads > 0 ? threads : Math.min(Math.min(MOST, most), processors);
  }

  /** Looks for work on all threads that have none. */
  @Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
  void wake() {
    while (!stopping && free.tryAcquire()) {
      if (!isTaken()) {
        free.release();
        return;
      }
    }
  }

  /** Whether a thread has begun to work. */
  private boolean isTaken() {
    Optional<TakenPart> claim = Optional.empty();
    try {
      claim = runs.claim(node);
      claim.ifPresent(one -> workers.execute(() -> workAndGoOn(one)));
      return claim.isPresent();
    } catch (RuntimeException e) {
      claim.ifPresent(TakenPart::close);
      LOG.warn("event=no-part-taken", e);
      return false;
    }
  }

  private void workAndGoOn(TakenPart first) {
    try {
      Optional<TakenPart> next = Optional.of(first);
      while (next.isPresent() && work(next.get())) {
        next = stopping ? Optional.empty() : runs.claim(node);
      }
    } finally {
      free.release();
    }
  }

  /** Whether to go on at once with another part. */
  private boolean work(TakenPart claim) {
    RunPart part = claim.part();
    try (claim) {
      PartJob.Ending ending = job.work(part, () -> stopping || runs.isOver(part.run()));
      failures.remove(part);
      switch (ending) {
        case DONE -> {
          follow(part);
          claim.done();
        }
        case GIVEN_UP -> giveUp(part);
        case STOPPED, FAILED -> LOG.warn("event=part-{} part={}", ending, part);
      }
      if (runs.isOver(part.run()) || ending == PartJob.Ending.DONE) {
        job.forget(part);
      }
      return ending == PartJob.Ending.DONE;
    } catch (RuntimeException e) {
      LOG.error("event=part-not-worked-on part={}", part, e);
      if (failures.merge(part, 1, Integer::sum) >= PartJob.ATTEMPTS) {
        failures.remove(part);
        giveUp(part);
      }
      return false;
    }
  }

  /** Lists of findings need not look at what the run has made; nor does the run need the lists. */
  private void follow(RunPart part) {
    try {
      findings.refresh(runs.judged(part));
    } catch (RuntimeException e) {
      LOG.warn("event=part-not-followed part={}", part, e);
    }
  }

  private void giveUp(RunPart part) {
    transactions.executeWithoutResult(
        status -> {
          if (runs.end(part.run(), RunState.FAILED, Actor.SERVICE.name(), today.now())) {
            LOG.error("event=run-failed part={}", part);
            log.add(Actor.SERVICE, LogAction.RUN_FAILED, part.run().toString(), null, Map.of());
          }
        });
  }

  @Override
  public void destroy() {
    stopping = true;
    workers.destroy();
  }
}
