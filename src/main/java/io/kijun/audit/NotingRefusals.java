package io.kijun.audit;

import io.kijun.runtime.Today;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps what was refused in the log, so that nobody can fill it: the first of a kind at once, those
 * like it counted, in one entry more when a quarter of an hour is over or somebody reads the log.
 * Of too many kinds within that time the rest is counted together.
 */
@Component
public final class NotingRefusals implements DisposableBean {

  /** How many kinds are told apart within a quarter of an hour: of strangers. */
  static final int MOST_OF_STRANGERS = 200;

  /** The same of users; what each does is known to be that user's. */
  static final int MOST_OF_USERS = 1000;

  /** How many of them may be of one address, or of one user. */
  static final int MOST_OF_ONE = 80;

  private static final String NOBODY = "-";
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int LOOK_MINUTES = 15;
  private static final Refusal OTHERS =
      new Refusal(LogAction.REQUEST_REFUSED, NOBODY, "others", NOBODY, 0);
  private static final Logger LOG = LoggerFactory.getLogger(NotingRefusals.class);

  private final ActivityLog log;
  private final Today today;
  private final Map<Refusal, Integer> notYetNoted = new LinkedHashMap<>();
  private Instant end = Instant.MIN;

  NotingRefusals(ActivityLog log, Today today) {
    this.log = log;
    this.today = today;
  }

  /**
   * What was refused: those that are equal are counted together, so nothing in it may be of a
   * stranger's own wording.
   *
   * @param actor the user; {@code -}: nobody signed in
   * @param subject what was to be done, or who was to be signed in
   * @param status that was answered
   */
  public record Refusal(LogAction action, String actor, String subject, String origin, int status) {

    private boolean isOfStranger() {
      return actor.equals(NOBODY);
    }

    private String who() {
      return isOfStranger() ? origin : actor;
    }
  }

  /** Something was refused. */
  public void note(Refusal refusal) {
    if (today.now().isAfter(end)) {
      beginAnew();
    }
    if (isFirst(refusal)) {
      write(refusal, 1);
    }
  }

  private void beginAnew() {
    writeCounted();
    synchronized (this) {
      end = today.now().plus(WINDOW);
      notYetNoted.clear();
    }
  }

  private synchronized boolean isFirst(Refusal refusal) {
    boolean isKnown = notYetNoted.containsKey(refusal);
    if (!isKnown && hasRoomFor(refusal)) {
      notYetNoted.put(refusal, 0);
      return true;
    }
    notYetNoted.merge(isKnown ? refusal : OTHERS, 1, Integer::sum);
    return false;
  }

  private boolean hasRoomFor(Refusal refusal) {
    List<Refusal> alike =
        notYetNoted.keySet().stream()
            .filter(one -> one.action() == refusal.action())
            .filter(one -> one.isOfStranger() == refusal.isOfStranger())
            .toList();
    int most = refusal.isOfStranger() ? MOST_OF_STRANGERS : MOST_OF_USERS;
    return alike.size() < most
        && alike.stream().filter(one -> one.who().equals(refusal.who())).count() < MOST_OF_ONE;
  }

  /** Writes what was counted and is not in the log yet. */
  @Scheduled(fixedDelay = LOOK_MINUTES, timeUnit = TimeUnit.MINUTES)
  public void writeCounted() {
    Map<Refusal, Integer> counted = new LinkedHashMap<>();
    synchronized (this) {
      notYetNoted.forEach(
          (refusal, times) -> {
            if (times > 0) {
              counted.put(refusal, times);
            }
          });
      notYetNoted.replaceAll((refusal, times) -> 0);
    }
    counted.forEach(this::write);
  }

  /** The answer is given by now; a log that cannot be written must not change it. */
  private void write(Refusal refusal, int times) {
    try {
      log.add(
          new Actor(refusal.actor(), refusal.origin(), false),
          refusal.action(),
          refusal.subject(),
          null,
          Map.of("status", Integer.toString(refusal.status()), "times", Integer.toString(times)));
    } catch (RuntimeException e) {
      LOG.warn("event=refusals-not-noted times={} reason={}", times, e.toString());
      synchronized (this) {
        notYetNoted.merge(refusal, times, Integer::sum);
      }
    }
  }

  @Override
  public void destroy() {
    writeCounted();
  }
}
