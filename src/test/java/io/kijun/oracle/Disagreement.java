package io.kijun.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.generated.Scenario;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a failed comparison says: first what differs, then the rows and facts it takes to see it.
 */
final class Disagreement {

  private static final int FEW_ROWS = 30;

  private Disagreement() {}

  static String message(List<String> differences, Scenario scenario) {
    return "%s%n%nas of %s, with the facts%n%s%n%s"
        .formatted(
            String.join("\n", differences),
            scenario.asOf(),
            new String(FactsRecord.of(scenario.facts()).canonical(), UTF_8),
            rules(scenario));
  }

  /** The rules, where they are few enough to be read. */
  private static String rules(Scenario scenario) {
    List<CriterionRow> rows = scenario.standard().criteria();
    if (rows.size() > FEW_ROWS) {
      return "and the rules of " + scenario.standard().id();
    }
    String items =
        scenario.standard().items().stream().map(Item::toString).collect(Collectors.joining("\n"));
    return "and the rules%n%s%n%s%n%s"
        .formatted(
            items,
            rows.stream().map(CriterionRow::toString).collect(Collectors.joining("\n")),
            scenario.standard().settings());
  }
}
