package io.kijun.evaluation.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.draft.Impact;
import io.kijun.draft.ImpactAnalysis;
import io.kijun.evaluation.Evaluation;
import io.kijun.evaluation.Evaluator;
import io.kijun.evaluation.ItemResult;
import io.kijun.evidence.Facts;
import io.kijun.evidence.FactsRecord;
import io.kijun.evidence.RecordedFacts;
import io.kijun.generated.Scenario;
import io.kijun.ruleset.Ruleset;
import io.kijun.ruleset.differences.Difference;
import io.kijun.ruleset.differences.Differences;
import io.kijun.runtime.PlainJson;
import io.kijun.shipped.Shipped;
import io.kijun.standard.Standard;
import io.kijun.standard.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of the shipped standard as if an officer had drafted them. */
class DraftedMutantsTests {

  private static final int EACH = 130;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Standard STANDARD = Shipped.standard();
  private static final List<Facts> SUPPLIERS = suppliers();
  private static final List<RecordedFacts> RECORDED =
      SUPPLIERS.stream().map(facts -> new RecordedFacts(FactsRecord.canonical(facts))).toList();
  private static final List<Evaluation> BEFORE = evaluated(Shipped.evaluator());

  private static List<Facts> suppliers() {
    List<Facts> suppliers = new ArrayList<>();
    for (Scenario scenario : Scenario.of(11, STANDARD, 30)) {
      Facts facts = scenario.facts();
      suppliers.add(
          new Facts(
              "S-" + suppliers.size(),
              null,
              facts.profile(),
              facts.evidence(),
              facts.declarations(),
              facts.events()));
    }
    return suppliers;
  }

  private static List<Evaluation> evaluated(Evaluator evaluator) {
    return evaluator.evaluate(SUPPLIERS.stream().map(facts -> evaluator.file(facts, DAY)).toList());
  }

  private static List<Mutant> mutants() {
    List<Mutant> all = Mutants.of(STANDARD);
    List<Mutant> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += EACH) {
      some.add(all.get(i));
    }
    return some;
  }

  private static Map<String, Verdict> verdicts(Evaluation evaluation) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (ItemResult item : evaluation.items()) {
      verdicts.put(item.item().no(), item.verdict());
    }
    return verdicts;
  }

  @Test
  void nothingIsTakenForNoChange() {
    for (Mutant mutant : mutants()) {
      assertThat(Differences.between(STANDARD, mutant.made().get()))
          .as(mutant.place() + " " + mutant.change().en())
          .isNotEmpty();
    }
    assertThat(Differences.between(STANDARD, STANDARD)).isEmpty();
  }

  @Test
  void whatJudgesAnybodyBetterIsCalledLoosened() {
    int better = 0;
    for (Mutant mutant : mutants()) {
      Standard mutated = mutant.made().get();
      if (improves(evaluated(new Evaluator(mutated)))) {
        better++;
        assertThat(Differences.between(STANDARD, mutated))
            .as(mutant.place() + " " + mutant.change().en())
            .anyMatch(Difference::loosened);
      }
    }
    assertThat(better).isGreaterThan(2);
  }

  private static boolean improves(List<Evaluation> after) {
    for (int i = 0; i < after.size(); i++) {
      Map<String, Verdict> old = verdicts(BEFORE.get(i));
      for (Map.Entry<String, Verdict> now : verdicts(after.get(i)).entrySet()) {
        Verdict was = old.getOrDefault(now.getKey(), Verdict.NOT_APPLICABLE);
        if ((was == Verdict.PARTIAL && now.getValue() == Verdict.ACHIEVED)
            || (was == Verdict.NOT_ACHIEVED && now.getValue() != Verdict.NOT_ACHIEVED)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void theImpactIsThatOfEvaluatingEverything() {
    int changed = 0;
    for (Mutant mutant : mutants()) {
      Standard mutated = mutant.made().get();
      List<Impact> impacts =
          new ImpactAnalysis(STANDARD, mutated, Differences.between(STANDARD, mutated))
              .on(RECORDED, DAY);
      Map<String, Map<String, Verdict>> found = new TreeMap<>();
      for (Impact impact : impacts) {
        Map<String, Verdict> items = new TreeMap<>();
        impact.items().forEach(item -> items.put(item.no(), item.after()));
        if (!items.isEmpty()) {
          found.put(impact.supplier(), items);
        }
      }
      assertThat(found)
          .as(mutant.place() + " " + mutant.change().en())
          .isEqualTo(expected(evaluated(new Evaluator(mutated))));
      changed += found.size();
    }
    assertThat(changed).isGreaterThan(10);
  }

  @Test
  void theImpactOfALowerPassMarkIsSeenInTheDecisionAlone() {
    JsonNode tree = PlainJson.tree(new String(Shipped.ruleset().canonical(), UTF_8));
    for (JsonNode row : tree.at("/standard/decisions")) {
      ((ObjectNode) row).remove(List.of("mustAchieve", "highFindings", "evidencedShare"));
      ((ObjectNode) row).put("mandatoryShare", 0.01).putArray("mustAchieve");
    }
    Standard lower = Ruleset.read(PlainJson.bytes(tree)).standard();
    List<Impact> impacts =
        new ImpactAnalysis(STANDARD, lower, Differences.between(STANDARD, lower)).on(RECORDED, DAY);

    assertThat(impacts)
        .isNotEmpty()
        .allSatisfy(
            impact -> {
              assertThat(impact.decision().after()).isNotEqualTo(impact.decision().before());
              assertThat(impact.items()).isEmpty();
              assertThat(impact.cells()).extracting(Impact.Responsible::sheet).contains("総合");
            });
    List<Evaluation> after = evaluated(new Evaluator(lower));
    long changed = 0;
    for (int i = 0; i < after.size(); i++) {
      changed += after.get(i).decision().sharing() == BEFORE.get(i).decision().sharing() ? 0 : 1;
    }
    assertThat(impacts).hasSize((int) changed);
  }

  private static Map<String, Map<String, Verdict>> expected(List<Evaluation> after) {
    Map<String, Map<String, Verdict>> expected = new TreeMap<>();
    for (int i = 0; i < after.size(); i++) {
      Map<String, Verdict> old = verdicts(BEFORE.get(i));
      Map<String, Verdict> changed = new TreeMap<>();
      verdicts(after.get(i))
          .forEach(
              (no, verdict) -> {
                if (old.get(no) != verdict) {
                  changed.put(no, verdict);
                }
              });
      if (!changed.isEmpty()) {
        expected.put(after.get(i).file().facts().supplier(), changed);
      }
    }
    return expected;
  }
}
