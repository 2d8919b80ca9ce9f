package io.kijun.portfolio.run;

import io.kijun.core.standard.Sharing;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come, as far as its suppliers are in sight.
 *
 * @param total how many suppliers it is about
 * @param outcomes how many came to what
 * @param decisions how many stand how, of those with an evaluation
 * @param startedAt when somebody began to work on it; null: nobody has
 * @param lastAt when the last results came; null: none has
 * @param endedAt null: it is not over
 * @param lately what came of late; null: nobody is at work on it
 */
public record RunProgress(
    Run run,
    RunState state,
    int total,
    Map<RunOutcome, Integer> outcomes,
    Map<Sharing, Integer> decisions,
    @Nullable Instant startedAt,
    @Nullable Instant lastAt,
    @Nullable Instant endedAt,
    @Nullable Lately lately) {

  /**
   * How many results came of late: what went on, or stood still, before that is no matter.
   *
   * @param since from when on they are counted
   */
  public record Lately(int results, Instant since) {}

  /** How many suppliers have a result. */
  public int done() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether it is over. */
  public boolean isOver() {
    return endedAt != null;
  }
}
