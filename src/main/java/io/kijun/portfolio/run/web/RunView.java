package io.kijun.portfolio.run.web;

import io.kijun.access.Sight;
import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.run.Run;
import io.kijun.portfolio.run.RunOutcome;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunProgress.Lately;
import io.kijun.portfolio.run.RunState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run.
 *
 * @param done how many suppliers have a result
 * @param failed how many of these could not be evaluated
 * @param known how many need not be: nothing can have changed
 * @param notAnswered of how many nothing is on record
 * @param perSecond suppliers a second in the last minute, or of all of it where it is over; null:
 *     not known yet
 * @param secondsLeft null: not known, or it is over
 * @param decisions how many stand how
 * @param group null: none was named, or it is one that the reader does not have
 */
record RunView(
    UUID id,
    String title,
    RunState state,
    int done,
    int total,
    int failed,
    int known,
    int notAnswered,
    @Nullable Integer perSecond,
    @Nullable Integer secondsLeft,
    Map<Sharing, Integer> decisions,
    @Nullable String group,
    LocalDate asOf,
    RulesetNamed ruleset,
    boolean standing,
    @Nullable UUID schedule,
    String actor,
    Instant recordedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {

  /** A ruleset. */
  record RulesetNamed(String id, String hash) {}

  static RunView of(RunProgress progress, Sight sight, Instant now) {
    Run run = progress.run();
    Map<Sharing, Integer> decisions = new TreeMap<>();
    for (Sharing sharing : Sharing.values()) {
      decisions.put(sharing, progress.decisions().getOrDefault(sharing, 0));
    }
    Double rate = rate(progress, now);
    boolean known = rate != null && rate > 0 && !progress.isOver();
    return new RunView(
        run.id(),
        run.title(),
        progress.state(),
        progress.done(),
        progress.total(),
        progress.outcomes().getOrDefault(RunOutcome.FAILED, 0),
        progress.outcomes().getOrDefault(RunOutcome.KNOWN, 0),
        progress.outcomes().getOrDefault(RunOutcome.NOT_ANSWERED, 0),
        rate == null ? null : (int) Math.ceil(rate),
        known && rate != null ? (int) Math.ceil((progress.total() - progress.done()) / rate) : null,
        decisions,
        group(run, sight),
        run.asOf(),
        new RulesetNamed(run.ruleset().id().value(), run.ruleset().value()),
        run.standing(),
        run.schedule(),
        run.actor(),
        run.recordedAt(),
        progress.startedAt(),
        progress.endedAt());
  }

  private static @Nullable String group(Run run, Sight sight) {
    String group = run.group();
    return group != null && sight.reaches(List.of(group)) ? group : null;
  }

  private static @Nullable Double rate(RunProgress progress, Instant now) {
    Lately lately = progress.lately();
    Instant start = progress.startedAt();
    Instant last = progress.lastAt();
    if (start == null || last == null) {
      return null;
    }
    return lately == null
        ? perSecond(progress.done(), start, last)
        : perSecond(lately.results(), lately.since(), now);
  }

  private static double perSecond(int results, Instant from, Instant until) {
    return results / Math.max(Duration.between(from, until).toMillis() / 1000.0, 0.001);
  }
}
