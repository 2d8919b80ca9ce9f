package io.kijun.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of the suppliers under {@code examples/suppliers}, as a reviewer would note it down.
 * What was found is written to {@code target/suppliers}.
 */
class ExampleSuppliersTests {

  private static final Path EXAMPLES = Path.of("examples", "suppliers");
  private static final Path FOUND = Path.of("target", "suppliers");
  private static final Evaluator EVALUATOR = Shipped.evaluator();
  private static final Map<String, ResultDigest.OfFinding> FINDINGS_OF_OTHERS = new HashMap<>();
  private static final FactsReader READER = new FactsReader(Shipped.standard());

  static Stream<String> suppliers() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Evaluation evaluation(String supplier) throws IOException {
    StrictJson.Parsed request =
        StrictJson.parse(Files.readAllBytes(EXAMPLES.resolve(supplier + ".json")));
    JsonNode tree = Objects.requireNonNull(request.tree());
    FactsReader.Intake intake = READER.read(request);
    assertThat(intake.issues()).isEmpty();
    return EVALUATOR.evaluate(
        EVALUATOR.file(
            Objects.requireNonNull(intake.facts()),
            Objects.requireNonNull(FactsReader.rulesetChoice(tree).asOf())));
  }

  @ParameterizedTest
  @MethodSource("suppliers")
  void theDigestSaysWhatTheResultSays(String supplier) throws IOException {
    Evaluation evaluation = evaluation(supplier);
    ResultDigest digest = ResultDigest.read(ResultDigest.of(evaluation).bytes());

    assertThat(digest.standing())
        .isEqualTo(
            new ResultDigest.Standing(
                evaluation.decision().sharing(),
                evaluation.scores().overall().shown(),
                evaluation.scores().mandatory().shown(),
                evaluation.scores().evidenced().shown()));
    assertThat(digest.nextLevel()).isEqualTo(evaluation.decision().nextLevel());
    assertThat(digest.labels().keySet())
        .containsExactlyElementsOf(evaluation.scores().labels().keySet());
    evaluation
        .scores()
        .labels()
        .forEach((no, share) -> assertThat(digest.labels().get(no)).isEqualTo(share.shown()));
    assertThat(digest.items())
        .containsExactlyElementsOf(
            evaluation.items().stream().map(ExampleSuppliersTests::digested).toList());
    assertThat(digest.findings())
        .containsExactlyElementsOf(
            evaluation.findings().stream()
                .map(
                    one ->
                        new ResultDigest.OfFinding(
                            one.item(),
                            one.criterion(),
                            one.cause(),
                            one.severity(),
                            one.due(),
                            one.root(),
                            one.unlocks()))
                .toList());
    assertThat(digest.lapses()).isEqualTo(evaluation.lapses());
    assertThat(digest.findings(FINDINGS_OF_OTHERS)).isEqualTo(digest.findings());
  }

  private static ResultDigest.DigestItem digested(ItemResult item) {
    return new ResultDigest.DigestItem(
        item.item().no(),
        item.verdict(),
        item.assurance(),
        item.criteria().stream()
            .map(
                one ->
                    new ResultDigest.DigestCriterion(
                        one.criterion().id(), one.outcome(), one.ground()))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("suppliers")
  void isJudgedAsAReviewerExpects(String supplier) throws IOException {
    String found = note(evaluation(supplier));
    Files.createDirectories(FOUND);
    Files.writeString(FOUND.resolve(supplier + ".txt"), found);
    try (var golden = getClass().getResourceAsStream("/suppliers/" + supplier + ".txt")) {
      assertThat(golden).as("src/test/resources/suppliers/" + supplier + ".txt").isNotNull();
      assertThat(found).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void theExamplesLeadToEveryDecision() throws IOException {
    Map<Sharing, Integer> decisions = new TreeMap<>();
    for (String supplier : suppliers().toList()) {
      decisions.merge(evaluation(supplier).decision().sharing(), 1, Integer::sum);
    }
    assertThat(decisions).containsOnlyKeys(Sharing.values());
    assertThat(suppliers()).hasSizeGreaterThanOrEqualTo(6);
  }

  private static String note(Evaluation evaluation) {
    StringBuilder note = new StringBuilder();
    note.append(evaluation.decision().sharing()).append('\n');
    evaluation.decision().reasons().stream()
        .map(Text::ja)
        .forEach(r -> note.append(r).append('\n'));
    var next = evaluation.decision().nextLevel();
    if (next != null) {
      note.append("next ").append(next.sharing()).append(" by ");
      note.append(String.join(" ", next.items())).append('\n');
    }
    Map<String, Integer> verdicts = new TreeMap<>();
    evaluation
        .items()
        .forEach(item -> verdicts.merge(item.verdict() + " " + item.assurance(), 1, Integer::sum));
    note.append(verdicts);
    note.append("\noverall ").append(shown(evaluation.scores().overall()));
    note.append(" mandatory ").append(shown(evaluation.scores().mandatory()));
    note.append(" evidenced ").append(shown(evaluation.scores().evidenced())).append('\n');
    evaluation.findings().forEach(finding -> note.append(line(finding)).append('\n'));
    return note.toString();
  }

  private static String shown(Share share) {
    return Objects.toString(share.shown());
  }

  private static String line(Finding finding) {
    return Stream.of(
            finding.severity(),
            finding.criterion() == null ? "No." + finding.item() : finding.criterion(),
            finding.cause(),
            finding.root() == null ? "" : "root " + finding.root(),
            finding.missing().isEmpty() ? "" : finding.missing(),
            finding.unlocks().isEmpty() ? "" : "unlocks " + finding.unlocks(),
            "due " + finding.due())
        .map(Object::toString)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
