package io.kijun.inforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.fixture.Databases;
import io.kijun.fixture.SmallStandard;
import io.kijun.inforce.jdbc.RulesetStores;
import io.kijun.runtime.Today;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An engine costs much, and is built once for all who ask. */
class EnginesAtWorkTests {

  private final Engines engines =
      new Engines(
          RulesetStores.on(JdbcClient.create(Databases.H2.fresh())).choosing(),
          new Today(Clock.systemUTC(), ZoneId.of("Asia/Tokyo")));

  @Test
  void aRulesetIsBuiltOnce() {
    Engine first = engines.of(SmallStandard.ruleset("1.0"));

    assertThat(engines.of(SmallStandard.ruleset("1.0"))).isSameAs(first);
    assertThat(engines.of(SmallStandard.ruleset("2.0"))).isNotSameAs(first);
  }

  @Test
  void whoeverAsksMeanwhileWaitsForTheSameOne() throws Exception {
    Ruleset ruleset = SmallStandard.ruleset();
    List<Callable<Engine>> asking = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      asking.add(() -> engines.of(ruleset));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<Engine> built : threads.invokeAll(asking)) {
        assertThat(built.get()).isSameAs(engines.of(ruleset));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
