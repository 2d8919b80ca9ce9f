package io.kijun.runtime;

import io.kijun.core.issue.Patience;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * Does the preparations, one after another, on one thread and a while after the start: the first
 * requests come first. Ends with the service.
 */
@Component
@ConditionalOnProperty(name = "kijun.preparations.enabled", matchIfMissing = true)
final class Preparing implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Preparing.class);
  private static final int END_SECONDS = 5;

  private final List<Preparation> preparations;
  private final Duration after;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  /** A pool of one, so that work that would share itself out among processors stays on it. */
  private final ForkJoinPool pool =
      new ForkJoinPool(1, pool -> new PreparingThread(pool), null, false);

  Preparing(
      List<Preparation> preparations,
      @Value("${kijun.preparations.after:3s}") Duration after,
      MeterRegistry meters) {
    this.preparations = List.copyOf(preparations);
    this.after = after;
    Gauge.builder("kijun.prepared", done, one -> one.getCount() == 0 ? 1 : 0)
        .description("1 when all is ready that is made ready after the start")
        .register(meters);
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    start();
  }

  void start() {
    pool.execute(this::prepare);
  }

  /** Until all is done. */
  void await() throws InterruptedException {
    done.await();
  }

  private void prepare() {
    try {
      if (stopping.await(after.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    preparations.forEach(this::attempt);
    if (!isStopping()) {
      done.countDown();
      LOG.info("event=prepared");
    }
  }

  private void attempt(Preparation preparation) {
    try {
      Patience.during(
          this::isStopping,
          () -> {
            Patience.check();
            preparation.prepare();
            return done;
          });
    } catch (RuntimeException e) {
      if (!isStopping()) {
        LOG.warn("event=not-prepared what={}", preparation.getClass().getSimpleName(), e);
      }
    }
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  /** Waits for the step at work, which would not want its database closed. */
  @Override
  public void destroy() throws InterruptedException {
    stopping.countDown();
    pool.shutdown();
    if (!pool.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
      LOG.warn("event=preparation-goes-on");
    }
  }

  private static final class PreparingThread extends ForkJoinWorkerThread {

    private PreparingThread(ForkJoinPool pool) {
      super(pool);
      setName("preparing");
      setDaemon(true);
    }
  }
}
