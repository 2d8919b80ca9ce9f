package io.kijun.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.ResultJson;
import io.kijun.core.evaluation.TraceJson;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.CanonicalJson;
import io.kijun.core.standard.Hash;
import io.kijun.generated.Scenario;
import io.kijun.sheets.WrittenRuleset;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The same facts, day and ruleset give the same bytes, however they are evaluated. */
class SameResultTests {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Evaluator EVALUATOR = Shipped.evaluator();
  private static final ResultJson RESULTS = new ResultJson(Shipped.ruleset());
  private static final TraceJson TRACES = new TraceJson(Shipped.ruleset(), EVALUATOR.criteria());
  private static final List<SupplierFile> FILES =
      Scenario.of(5, Shipped.standard(), 60).stream()
          .map(scenario -> EVALUATOR.file(scenario.facts(), scenario.asOf()))
          .toList();
  private static final List<String> ALONE = FILES.stream().map(SameResultTests::alone).toList();

  private static String bytes(Evaluation evaluation) {
    return MAPPER.writeValueAsString(RESULTS.of(evaluation))
        + MAPPER.writeValueAsString(TRACES.of(evaluation));
  }

  private static String alone(SupplierFile file) {
    return bytes(EVALUATOR.evaluate(file));
  }

  @Test
  void inABatchOfTwenty() {
    for (int from = 0; from < FILES.size(); from += 20) {
      List<Evaluation> batch = EVALUATOR.evaluate(FILES.subList(from, from + 20));
      assertThat(batch.stream().map(SameResultTests::bytes))
          .containsExactlyElementsOf(ALONE.subList(from, from + 20));
    }
  }

  @Test
  void inAnyOrder() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < FILES.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(1));
    List<Evaluation> batch = EVALUATOR.evaluate(order.stream().map(FILES::get).toList());
    assertThat(batch.stream().map(SameResultTests::bytes))
        .containsExactlyElementsOf(order.stream().map(ALONE::get).toList());
  }

  @Test
  void onFourThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> work = new ArrayList<>();
      FILES.forEach(file -> work.add(() -> alone(file)));
      List<String> results = new ArrayList<>();
      for (Future<String> result : threads.invokeAll(work)) {
        results.add(result.get());
      }
      assertThat(results).containsExactlyElementsOf(ALONE);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whateverTheOrderInWhichEvidenceIsGiven() {
    for (int i = 0; i < FILES.size(); i++) {
      Facts facts = FILES.get(i).facts();
      List<Evidence> evidence = new ArrayList<>(facts.evidence());
      Collections.shuffle(evidence, new Random(i));
      Facts shuffled =
          new Facts(
              facts.supplier(),
              facts.name(),
              facts.tier(),
              facts.profile(),
              evidence,
              facts.declarations(),
              facts.events());
      assertThat(alone(EVALUATOR.file(shuffled, FILES.get(i).asOf()))).isEqualTo(ALONE.get(i));
    }
  }

  @Test
  void fromARulesetThatWasWrittenAndReadAgain() {
    Ruleset read = Ruleset.read(Shipped.ruleset().canonical());
    assertThat(read.hash()).isEqualTo(Shipped.ruleset().hash());
    Evaluator again = new Evaluator(read.standard());
    for (int i = 0; i < 10; i++) {
      SupplierFile file = again.file(FILES.get(i).facts(), FILES.get(i).asOf());
      assertThat(MAPPER.writeValueAsString(new ResultJson(read).of(again.evaluate(file))))
          .isEqualTo(MAPPER.writeValueAsString(RESULTS.of(EVALUATOR.evaluate(FILES.get(i)))));
    }
  }

  @Test
  void onEveryJavaThatRunsTheTests() throws IOException {
    List<String> hashes =
        FILES.stream()
            .map(file -> RESULTS.of(EVALUATOR.evaluate(file)).get("resultHash").stringValue())
            .toList();
    assertThat(hashes).doesNotHaveDuplicates();
    Files.write(Path.of("target", "result-hashes.txt"), hashes);
    assertThat(hashes)
        .as(
            "a changed ruleset has other hashes: look at the change, then keep target/result-hashes.txt")
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src/test/resources/standard/result-hashes.txt")));
  }

  @Test
  void besideTheirHashesInEveryVersion() throws IOException {
    List<String> contents = FILES.stream().map(SameResultTests::besideHashes).toList();
    assertThat(contents).doesNotHaveDuplicates();
    Files.write(Path.of("target", "results-beside-hashes.txt"), contents);
    assertThat(contents)
        .as(
            "results or traces have changed: look at them, then keep target/results-beside-hashes.txt")
        .containsExactlyElementsOf(
            Files.readAllLines(Path.of("src/test/resources/standard/results-beside-hashes.txt")));
  }

  /** What a result and its trace say beside the hashes, which name the ruleset too. */
  private static String besideHashes(SupplierFile file) {
    Evaluation evaluation = EVALUATOR.evaluate(file);
    ObjectNode result = RESULTS.of(evaluation);
    result.remove(List.of("resultHash", "ruleset", "kijun"));
    result.set("trace", TRACES.of(evaluation));
    return Hash.of(CanonicalJson.bytes(result)).value();
  }

  @Test
  void theTextForReviewsIsWhatTheWorkbooksSay() throws IOException {
    String kept = Files.readString(Shipped.FOLDER.resolve("ruleset.json"));
    assertThat(kept)
        .as("refresh it with: check decision-tables/kubota-2.1 --ruleset …/ruleset.json")
        .isEqualTo(Shipped.ruleset().readable());
  }

  @Test
  void aFirstStartMayTakeTheTextForReviewsForTheWorkbooks() throws IOException {
    assertThat(WrittenRuleset.of(Shipped.FOLDER, WorkbookFolder.read(Shipped.FOLDER)))
        .as("refresh it with: check decision-tables/kubota-2.1 --ruleset …/ruleset.json")
        .map(Ruleset::hash)
        .contains(Shipped.ruleset().hash());
  }
}
