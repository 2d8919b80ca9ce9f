package io.kijun.portfolio.run.web;

import io.kijun.access.Sight;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.Runs;
import io.kijun.portfolio.run.web.Follower.FollowedRun;
import io.kijun.runtime.Today;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells those who follow runs how far these have come, once a second. It has threads of its own,
 * one that reads and one for each that is being written to: whoever does not read what is sent
 * keeps nobody else waiting.
 */
@Component
class RunProgressEvents implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(RunProgressEvents.class);

  /** So many follow at a time; the others are told once, and ask again. */
  private static final int MOST = 100;

  /** And so many of one user. */
  static final int MOST_OF_USER = 5;

  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Runs runs;
  private final Users users;
  private final Today today;
  private final ThreadPoolTaskScheduler reading;
  private final ThreadPoolTaskExecutor sending;
  private final Future<?> telling;
  private final Set<Follower> followers = ConcurrentHashMap.newKeySet();

  RunProgressEvents(
      Runs runs,
      Users users,
      Today today,
      ThreadPoolTaskSchedulerBuilder schedulers,
      ThreadPoolTaskExecutorBuilder executors) {
    this.runs = runs;
    this.users = users;
    this.today = today;
    this.reading = schedulers.poolSize(1).threadNamePrefix("progress-").build();
    this.sending =
        executors
            .corePoolSize(0)
            .maxPoolSize(MOST)
            .queueCapacity(0)
            .threadNamePrefix("follower-")
            .build();
    sending.initialize();
    reading.initialize();
    telling = reading.scheduleWithFixedDelay(this::tell, Duration.ofSeconds(1));
  }

  /** Follows a run until it is over, or the user may not see the same of it any more. */
  SseEmitter follow(UUID run, String user, Sight sight) {
    return follow(new SseEmitter(LONGEST.toMillis()), run, user, sight);
  }

  SseEmitter follow(SseEmitter emitter, UUID run, String user, Sight sight) {
    Follower follower = new Follower(emitter, new FollowedRun(run, sight), user);
    emitter.onCompletion(() -> followers.remove(follower));
    emitter.onTimeout(emitter::complete);
    emitter.onError(any -> followers.remove(follower));
    Optional<RunProgress> found = runs.find(run, sight);
    found.ifPresent(one -> follower.send(RunView.of(one, sight, today.now())));
    if (found.filter(one -> !one.isOver()).isEmpty() || !isAdded(follower)) {
      emitter.complete();
    }
    return emitter;
  }

  private synchronized boolean isAdded(Follower follower) {
    long own = followers.stream().filter(one -> one.user().equals(follower.user())).count();
    return followers.size() < MOST && own < MOST_OF_USER && followers.add(follower);
  }

  /** Each run is read once for all who see the same of it. */
  void tell() {
    Map<String, Optional<User>> known = new HashMap<>();
    Map<FollowedRun, Optional<RunProgress>> read = new HashMap<>();
    try {
      for (Follower one : followers) {
        Optional<User> user = known.computeIfAbsent(one.user(), users::find);
        if (user.filter(any -> sees(any, one.followed().sight())).isEmpty()) {
          tell(one, Optional.empty());
        } else {
          tell(
              one,
              read.computeIfAbsent(
                  one.followed(), followed -> runs.find(followed.run(), followed.sight())));
        }
      }
    } catch (RuntimeException e) {
      LOG.warn("event=progress-not-read reason={}", e.getClass().getSimpleName());
    }
  }

  private static boolean sees(User user, Sight sight) {
    return !user.disabled()
        && !user.mustChange()
        && !user.countingRoles().isEmpty()
        && user.sight().equals(sight);
  }

  /** What cannot be sent now is left out; the next is newer. */
  private void tell(Follower follower, Optional<RunProgress> progress) {
    if (!follower.takes()) {
      return;
    }
    try {
      sending.execute(() -> send(follower, progress));
    } catch (RejectedExecutionException e) {
      follower.free();
    }
  }

  private void send(Follower follower, Optional<RunProgress> progress) {
    try {
      Sight sight = follower.followed().sight();
      boolean goesOn =
          progress
              .map(one -> follower.send(RunView.of(one, sight, today.now())) && !one.isOver())
              .orElse(false);
      if (!goesOn && followers.remove(follower)) {
        follower.complete();
      }
    } finally {
      follower.free();
    }
  }

  /** Before the server waits for what is being answered. */
  @EventListener(ContextClosedEvent.class)
  void end() {
    telling.cancel(false);
    followers.forEach(one -> tell(one, Optional.empty()));
  }

  @Override
  public void destroy() {
    reading.destroy();
    sending.destroy();
  }
}
