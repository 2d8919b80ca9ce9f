package io.kijun.portfolio.run.web;

import io.kijun.access.Sight;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Somebody who follows a run. While one event is on its way, which may take as long as the other
 * side takes to read, the next ones are left out.
 */
final class Follower {

  private final SseEmitter emitter;
  private final FollowedRun followed;
  private final String user;
  private final AtomicBoolean busy = new AtomicBoolean();

  Follower(SseEmitter emitter, FollowedRun followed, String user) {
    this.emitter = emitter;
    this.followed = followed;
    this.user = user;
  }

  /** A run as far as it is seen: all who see the same are told the same. */
  record FollowedRun(UUID run, Sight sight) {}

  FollowedRun followed() {
    return followed;
  }

  String user() {
    return user;
  }

  /** Whether nothing is on its way; until {@link #free} something is. */
  boolean takes() {
    return busy.compareAndSet(false, true);
  }

  void free() {
    busy.set(false);
  }

  /** Sends an event, however long that takes; false: the other side is gone. */
  boolean send(RunView view) {
    try {
      emitter.send(SseEmitter.event().name("progress").data(view));
      return true;
    } catch (IOException | IllegalStateException e) {
      return false;
    }
  }

  void complete() {
    emitter.complete();
  }
}
