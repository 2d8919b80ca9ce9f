package io.kijun.supplier.checksheet.received.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.Sight;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.audit.LogEntry;
import io.kijun.audit.LogQuery;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.checksheet.received.jobs.SheetJob.JobKind;
import io.kijun.supplier.checksheet.received.jobs.SheetJobs.JobWork;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;

/** Jobs are known to those who see what they tell; what cannot be logged is not done. */
class JobsStandInTheLogTests {

  private static final Actor SATO = new Actor("sato", "test", true);

  private final AtomicBoolean broken = new AtomicBoolean();
  private final SheetJobs jobs =
      new SheetJobs(
          new BreakableLog(broken),
          new RecordIds(Clock.systemUTC()),
          new Today(Clock.systemUTC(), ZoneOffset.UTC),
          new ThreadPoolTaskExecutorBuilder());

  private final FindingJob finding = new FindingJob(jobs, users());

  /** A log that can break. */
  private record BreakableLog(AtomicBoolean broken) implements ActivityLog {
    @Override
    public void add(
        Actor actor,
        LogAction action,
        String subject,
        @Nullable String hash,
        Map<String, String> detail) {
      if (broken.get()) {
        throw new IllegalStateException("no database");
      }
    }

    @Override
    public List<LogEntry> latest(LogQuery query, @Nullable UUID before, int most) {
      return List.of();
    }

    @Override
    public List<LogEntry> following(LogQuery query, @Nullable UUID after, UUID last, int most) {
      return List.of();
    }
  }

  /** Nobody is an administrator. */
  private static Users users() {
    return (Users)
        Proxy.newProxyInstance(
            Users.class.getClassLoader(),
            new Class<?>[] {Users.class},
            (proxy, method, arguments) -> Optional.<User>empty());
  }

  @AfterEach
  void over() {
    jobs.destroy();
  }

  private SheetJob start(AtomicBoolean done) {
    return jobs.start(
        JobKind.OUT,
        1,
        jobs.newFolder(),
        Sight.of(Set.of("east", "west")),
        SATO,
        (job, hands) -> done.set(true));
  }

  @Test
  void whatCannotBeLoggedIsNotDoneAndTakesNoPlace() {
    AtomicBoolean done = new AtomicBoolean();
    broken.set(true);
    for (int i = 0; i <= SheetJobs.MOST; i++) {
      assertThatThrownBy(() -> startInTime(done)).isInstanceOf(IllegalStateException.class);
    }
    assertThat(done).isFalse();

    broken.set(false);
    Awaitility.await().until(() -> start(done).id() != null);
    Awaitility.await().untilTrue(done);
  }

  @Test
  void aJobThatIsCancelledWhileItWaitsLetsItsFilesGo() {
    CountDownLatch over = new CountDownLatch(1);
    jobs.start(JobKind.OUT, 1, jobs.newFolder(), Sight.ALL, SATO, (job, hands) -> awaited(over));
    AtomicBoolean closed = new AtomicBoolean();
    AtomicBoolean done = new AtomicBoolean();
    JobWork files =
        new JobWork() {
          @Override
          public void on(SheetJob job, Executor hands) {
            done.set(true);
          }

          @Override
          public void close() {
            closed.set(true);
          }
        };
    SheetJob waiting = jobs.start(JobKind.IN, 1, jobs.newFolder(), Sight.ALL, SATO, files);
    assertThat(closed).isFalse();
    jobs.cancel(waiting, SATO);
    assertThat(closed).isTrue();
    assertThat(waiting.folder()).doesNotExist();
    over.countDown();
    assertThat(done).isFalse();

    closed.set(false);
    SheetJob read = jobs.start(JobKind.IN, 1, jobs.newFolder(), Sight.ALL, SATO, files);
    Awaitility.await().untilTrue(closed);
    Awaitility.await().until(() -> !Files.exists(read.folder()));
    assertThat(done).isTrue();
  }

  private static void awaited(CountDownLatch over) {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The place of the one before is free once the worker has seen that it failed. */
  private void startInTime(AtomicBoolean done) {
    Awaitility.await().ignoreException(TooManySheetJobs.class).until(() -> start(done).isOver());
  }

  @Test
  void aJobIsKnownToItsOwnerOnlyWhileItsSuppliersAreInSight() {
    String id = start(new AtomicBoolean()).id().toString();
    assertThat(finding.own(id, JobKind.OUT, Sight.ALL, SATO).id()).hasToString(id);
    assertThat(finding.toRead(id, JobKind.OUT, Sight.of(Set.of("east", "west")), SATO)).isNotNull();
    assertThatThrownBy(() -> finding.toRead(id, JobKind.OUT, Sight.of(Set.of("east")), SATO))
        .isInstanceOf(SheetJobUnknown.class);
    assertThatThrownBy(
            () -> finding.toRead(id, JobKind.OUT, Sight.ALL, new Actor("suzuki", "test", true)))
        .isInstanceOf(SheetJobUnknown.class);
  }
}
