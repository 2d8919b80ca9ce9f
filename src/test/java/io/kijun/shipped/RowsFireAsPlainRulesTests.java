package io.kijun.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.PlainRules;
import io.kijun.core.evaluation.ResultJson;
import io.kijun.core.evaluation.TraceJson;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Standard;
import io.kijun.generated.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rows that a network collects are those that fire as plain rules, row by row, and what an
 * evaluation comes to and how it traces that is the same to the byte.
 */
class RowsFireAsPlainRulesTests {

  private final Set<String> met = new HashSet<>();
  private final Set<String> unmet = new HashSet<>();

  @Test
  void forTheExampleSuppliers() throws IOException {
    FactsReader reader = new FactsReader(Shipped.standard());
    List<Facts> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("examples", "suppliers"))) {
      for (Path file : files.sorted().toList()) {
        examples.add(Objects.requireNonNull(reader.read(Files.readAllBytes(file)).facts()));
      }
    }
    for (String day : List.of("2026-11-24", "2027-04-01", "2020-02-29")) {
      hold(Shipped.ruleset(), examples, LocalDate.parse(day));
    }
    assertThat(met).hasSizeGreaterThan(300);
    assertThat(unmet).hasSizeGreaterThan(300);
  }

  @Test
  void forGeneratedSuppliersOfTheShippedStandard() {
    hold(Shipped.ruleset(), Scenario.of(1031, Shipped.standard(), 120));
    assertThat(met).hasSizeGreaterThan(300);
    assertThat(unmet).containsAll(Shipped.evaluator().criteria().alternatives().keySet());
  }

  @Test
  void forGeneratedRulesets() {
    for (int seed = 0; seed < 120; seed++) {
      List<Scenario> scenarios = Scenario.scenarios(seed, 6);
      Standard standard = scenarios.get(0).standard();
      hold(Ruleset.of(standard, DrlFiles.all()), scenarios);
    }
    assertThat(met).hasSizeGreaterThan(20);
    assertThat(unmet).hasSizeGreaterThan(20);
  }

  private void hold(Ruleset ruleset, List<Facts> suppliers, LocalDate day) {
    hold(
        ruleset,
        suppliers.stream().map(facts -> new Scenario(ruleset.standard(), facts, day)).toList());
  }

  private void hold(Ruleset ruleset, List<Scenario> scenarios) {
    Evaluator plain = PlainRules.of(ruleset.standard());
    Evaluator quick = new Evaluator(ruleset.standard());
    List<Evaluation> expected = evaluations(plain, scenarios);
    List<Evaluation> actual = evaluations(quick, scenarios);
    for (int i = 0; i < scenarios.size(); i++) {
      assertThat(actual.get(i).met())
          .containsExactlyInAnyOrderElementsOf(expected.get(i).met())
          .containsExactlyInAnyOrderElementsOf(rowsThatHold(quick, actual.get(i).file()));
      assertThat(result(ruleset, actual.get(i))).isEqualTo(result(ruleset, expected.get(i)));
      assertThat(new TraceJson(ruleset, quick.criteria()).of(actual.get(i)))
          .isEqualTo(new TraceJson(ruleset, plain.criteria()).of(expected.get(i)));
    }
  }

  private static List<Evaluation> evaluations(Evaluator evaluator, List<Scenario> scenarios) {
    return evaluator.evaluate(
        scenarios.stream().map(one -> evaluator.file(one.facts(), one.asOf())).toList());
  }

  /** Row by row, without any network. */
  private Set<String> rowsThatHold(Evaluator evaluator, SupplierFile file) {
    Set<String> hold = new HashSet<>();
    for (Alternative row : evaluator.criteria().alternatives().values()) {
      boolean holds = row.holds(file);
      (holds ? met : unmet).add(row.row().id());
      if (holds) {
        hold.add(row.row().id());
      }
    }
    return hold;
  }

  private static String result(Ruleset ruleset, Evaluation evaluation) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new ResultJson(ruleset).write(evaluation, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
