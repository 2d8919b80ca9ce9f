package io.kijun.core.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.differences.ChangeScope;
import io.kijun.core.ruleset.differences.Differences;
import io.kijun.core.standard.Standard;
import io.kijun.runtime.PlainJson;
import io.kijun.shipped.Shipped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Running only the cases that a change can matter to comes to what running all comes to. */
class CaseReportTests {

  private static final Standard BEFORE = Shipped.standard();
  private static final CaseReport REPORT = CaseReport.of(BEFORE);

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(
            "a case of each criterion of an item is deleted",
            change(CaseReportTests::withoutCases)),
        Arguments.of(
            "evidence that makes an occasion", change(json -> cadence(json, "057-1", "P1M"))),
        Arguments.of("a criterion asks more often", change(json -> cadence(json, "002-1", "P6M"))));
  }

  private static Standard change(Consumer<JsonNode> change) {
    JsonNode tree = PlainJson.tree(new String(Shipped.ruleset().canonical(), UTF_8));
    change.accept(tree.at("/standard"));
    return Ruleset.read(PlainJson.bytes(tree)).standard();
  }

  private static void withoutCases(JsonNode standard) {
    ArrayNode cases = (ArrayNode) standard.at("/cases");
    List<JsonNode> kept = new ArrayList<>();
    cases.forEach(
        one -> {
          if (!one.at("/expectations").toString().contains("\"031-")) {
            kept.add(one);
          }
        });
    assertThat(kept).hasSizeLessThan(cases.size());
    cases.removeAll();
    cases.addAll(kept);
  }

  private static void cadence(JsonNode standard, String id, String per) {
    for (JsonNode row : standard.at("/criteria")) {
      if (row.at("/id").asString().equals(id)) {
        ((ObjectNode) row.at("/cadence")).put("per", per);
        return;
      }
    }
    throw new AssertionError(id);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void itComesToTheSame(String what, Standard after) {
    ChangeScope touched = ChangeScope.by(Differences.between(BEFORE, after), BEFORE, after);
    assertThat(touched.everything()).isFalse();
    CaseReport quick = REPORT.after(BEFORE, after, touched.items());
    CaseReport whole = CaseReport.of(after);

    assertThat(quick.cases()).isEqualTo(whole.cases());
    assertThat(quick.cells()).isEqualTo(whole.cells());
    assertThat(quick.covered()).as(what).isEqualTo(whole.covered());
    assertThat(quick.failures()).hasSameSizeAs(whole.failures());
    assertThat(quick.failures().stream().map(CaseFailure::place))
        .containsExactlyElementsOf(whole.failures().stream().map(CaseFailure::place).toList());
    assertThat(whole.equals(REPORT)).as("something differs").isFalse();
  }
}
