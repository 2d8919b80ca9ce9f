package io.kijun.portfolio.run.web;

import io.kijun.access.Sight;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.Runs;
import io.kijun.runtime.Today;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells those who follow runs how far these have come, once a second. */
@Component
class RunProgressEvents implements DisposableBean {

  /** So many follow at a time; the others are told once, and ask again. */
  private static final int MOST = 100;

  private static final long LONGEST = TimeUnit.HOURS.toMillis(1);

  private final Runs runs;
  private final Today today;
  private final Map<SseEmitter, Followed> followers = new ConcurrentHashMap<>();

  RunProgressEvents(Runs runs, Today today) {
    this.runs = runs;
    this.today = today;
  }

  /** What somebody follows, and sees of it. */
  private record Followed(UUID run, Sight sight) {}

  /** Follows a run until it is over. */
  SseEmitter follow(UUID run, Sight sight) {
    SseEmitter emitter = new SseEmitter(LONGEST);
    emitter.onCompletion(() -> followers.remove(emitter));
    emitter.onTimeout(emitter::complete);
    emitter.onError(any -> followers.remove(emitter));
    Followed followed = new Followed(run, sight);
    boolean crowded = followers.size() >= MOST;
    if (!tell(emitter, followed) && !crowded) {
      followers.put(emitter, followed);
    } else {
      emitter.complete();
    }
    return emitter;
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
  void tell() {
    followers.forEach(
        (emitter, followed) -> {
          if (tell(emitter, followed)) {
            followers.remove(emitter);
            emitter.complete();
          }
        });
  }

  /** Whether that was the last there is to tell. */
  private boolean tell(SseEmitter emitter, Followed followed) {
    Optional<RunProgress> found = runs.find(followed.run(), followed.sight());
    try {
      if (found.isPresent()) {
        emitter.send(
            SseEmitter.event().name("progress").data(RunView.of(found.get(), today.now())));
      }
    } catch (IOException | IllegalStateException e) {
      return true;
    }
    return found.map(RunProgress::isOver).orElse(true);
  }

  @Override
  public void destroy() {
    followers.keySet().forEach(SseEmitter::complete);
  }
}
