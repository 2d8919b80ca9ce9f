package io.kijun.portfolio.run.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.portfolio.run.Run;
import io.kijun.portfolio.run.RunOutcome;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunProgress.Lately;
import io.kijun.portfolio.run.RunState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How fast a run goes on, and who reads which group it is of. */
class RunViewTests {

  private static final Instant START = Instant.parse("2026-11-30T00:00:00Z");
  private static final Run RUN =
      new Run(
          new UUID(1, 1),
          "t",
          "tier1",
          LocalDate.parse("2026-11-30"),
          new RulesetHash("sha256:" + "0".repeat(64)),
          true,
          null,
          null,
          "sato",
          START);

  /** 300 of 1,000 are done, 30 of them in the last ten seconds. */
  private static RunView after(long seconds, int lately) {
    Instant now = START.plusSeconds(seconds);
    return RunView.of(
        new RunProgress(
            RUN,
            RunState.RUNNING,
            1000,
            Map.of(RunOutcome.JUDGED, 300),
            Map.of(),
            START,
            now,
            null,
            new Lately(lately, now.minusSeconds(10))),
        Sight.ALL,
        now);
  }

  @Test
  void whatStoodStillBeforeIsNoMatter() {
    assertThat(after(100, 30).perSecond()).isEqualTo(3);
    assertThat(after(36_000, 30).perSecond()).isEqualTo(3);
    assertThat(after(36_000, 30).secondsLeft()).isEqualTo(234);
  }

  @Test
  void whatGoesSlowlyGoesAndWhatStandsStillHasNoEnd() {
    assertThat(after(100, 1).perSecond()).isOne();
    assertThat(after(100, 0).perSecond()).isZero();
    assertThat(after(100, 0).secondsLeft()).isNull();
  }

  @Test
  void aGroupIsNamedToWhoHasIt() {
    RunProgress progress =
        new RunProgress(RUN, RunState.QUEUED, 1, Map.of(), Map.of(), null, null, null, null);

    assertThat(RunView.of(progress, Sight.of(Set.of("tier1")), START).group()).isEqualTo("tier1");
    assertThat(RunView.of(progress, Sight.of(Set.of("tier2")), START).group()).isNull();
    assertThat(RunView.of(progress, Sight.ALL, START).perSecond()).isNull();
  }
}
