package io.kijun.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Standard;
import io.kijun.generated.Scenario;
import io.kijun.shipped.Shipped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The evaluator agrees with a second reading that shares nothing with it but the data. */
class OracleTests {

  private static final int STANDARDS = 250;
  private static final int SUPPLIERS = 12;
  private static final int SHIPPED_SUPPLIERS = 250;
  private static final int THREADS = 4;

  private static Evaluator evaluator(Standard standard) {
    return new Evaluator(standard);
  }

  /** A scenario of which too much is left out to be evaluated is no smaller example. */
  private static boolean differs(Scenario scenario) {
    try {
      return !Comparison.differences(evaluator(scenario.standard()), scenario).isEmpty();
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static void assertAgreed(Evaluator evaluator, Scenario scenario, boolean shrink) {
    List<String> differences = Comparison.differences(evaluator, scenario);
    if (!differences.isEmpty()) {
      Scenario smallest = shrink ? Smallest.of(scenario, OracleTests::differs) : scenario;
      fail(
          Disagreement.message(
              Comparison.differences(evaluator(smallest.standard()), smallest), smallest));
    }
  }

  @Test
  void bothAgreeOnGeneratedStandards() {
    LongStream.range(0, STANDARDS)
        .forEach(
            seed -> {
              List<Scenario> scenarios = Scenario.scenarios(seed, SUPPLIERS);
              Evaluator evaluator = evaluator(scenarios.get(0).standard());
              scenarios.forEach(scenario -> assertAgreed(evaluator, scenario, true));
            });
  }

  @Test
  void bothAgreeOnTheShippedStandard() {
    Scenario.of(7, Shipped.standard(), SHIPPED_SUPPLIERS)
        .forEach(scenario -> assertAgreed(Shipped.evaluator(), scenario, false));
  }

  @Test
  void bothAgreeWhenFourThreadsShareOneEvaluator() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<String>>> work = new ArrayList<>();
      for (Scenario scenario : Scenario.of(11, Shipped.standard(), 120)) {
        work.add(() -> Comparison.differences(Shipped.evaluator(), scenario));
      }
      for (Future<List<String>> differences : threads.invokeAll(work)) {
        assertThat(differences.get()).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theGeneratedSuppliersSeeEveryOutcome() {
    Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
    for (long seed = 0; seed < 20; seed++) {
      for (Scenario scenario : Scenario.scenarios(seed, SUPPLIERS)) {
        Evaluator evaluator = evaluator(scenario.standard());
        Evaluation evaluation =
            evaluator.evaluate(evaluator.file(scenario.facts(), scenario.asOf()));
        evaluation
            .items()
            .forEach(item -> item.criteria().forEach(result -> seen.add(result.outcome())));
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Outcome.values());
  }
}
