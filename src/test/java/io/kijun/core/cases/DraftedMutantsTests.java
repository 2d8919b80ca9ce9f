package io.kijun.core.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.evidence.RecordedFacts;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.differences.Differences;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Verdict;
import io.kijun.generated.Scenario;
import io.kijun.rulechange.impact.Impact;
import io.kijun.rulechange.impact.ImpactAnalysis;
import io.kijun.runtime.PlainJson;
import io.kijun.shipped.Shipped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
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
      SUPPLIERS.stream()
          .map(facts -> new RecordedFacts(new UUID(0, 1), FactsRecord.of(facts).canonical()))
          .toList();
  private static final List<Evaluation> BEFORE = evaluated(Shipped.evaluator());

  private static List<Facts> suppliers() {
    List<Facts> suppliers = new ArrayList<>();
    for (Scenario scenario : Scenario.of(11, STANDARD, 30)) {
      Facts facts = scenario.facts();
      suppliers.add(
          new Facts(
              "S-" + suppliers.size(),
              null,
              facts.tier(),
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
              .on(RECORDED, DAY, (facts, working) -> working.get());
      Map<String, List<Object>> found = new TreeMap<>();
      impacts.forEach(impact -> found.put(impact.supplier(), told(impact)));
      assertThat(found)
          .as(mutant.place() + " " + mutant.change().en())
          .isEqualTo(expected(evaluated(new Evaluator(mutated))));
      changed += found.size();
    }
    assertThat(changed).isGreaterThan(10);
  }

  private static List<Object> told(Impact impact) {
    return List.of(
        impact.decision(),
        impact.items().stream()
            .map(item -> item.no() + " " + item.before() + " " + item.after())
            .toList(),
        impact.scores(),
        Set.copyOf(impact.findings().added()),
        Set.copyOf(impact.findings().gone()),
        Set.copyOf(impact.lapses()));
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
        new ImpactAnalysis(STANDARD, lower, Differences.between(STANDARD, lower))
            .on(RECORDED, DAY, (facts, working) -> working.get());

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

  private static Map<String, List<Object>> expected(List<Evaluation> after) {
    Map<String, List<Object>> expected = new TreeMap<>();
    for (int i = 0; i < after.size(); i++) {
      Evaluation was = BEFORE.get(i);
      Evaluation is = after.get(i);
      List<Object> told =
          List.of(
              new Impact.BeforeAfter<>(was.decision().sharing(), is.decision().sharing()),
              items(verdicts(was), verdicts(is)),
              new Impact.ScoreImpact(
                  new Impact.BeforeAfter<>(
                      was.scores().overall().shown(), is.scores().overall().shown()),
                  new Impact.BeforeAfter<>(
                      was.scores().mandatory().shown(), is.scores().mandatory().shown()),
                  new Impact.BeforeAfter<>(
                      was.overall().evidenced().shown(), is.overall().evidenced().shown())),
              without(findings(is), findings(was)),
              without(findings(was), findings(is)),
              lapses(lapses(was), lapses(is)));
      boolean changes =
          was.decision().sharing() != is.decision().sharing()
              || !was.scores().equals(is.scores())
              || told.stream()
                  .anyMatch(part -> part instanceof Collection<?> some && !some.isEmpty());
      if (changes) {
        expected.put(is.file().facts().supplier(), told);
      }
    }
    return expected;
  }

  private static List<String> items(Map<String, Verdict> was, Map<String, Verdict> is) {
    return is.entrySet().stream()
        .filter(item -> was.get(item.getKey()) != item.getValue())
        .map(item -> item.getKey() + " " + was.get(item.getKey()) + " " + item.getValue())
        .toList();
  }

  private static Set<Impact.FindingKey> findings(Evaluation evaluation) {
    Set<Impact.FindingKey> findings = new HashSet<>();
    for (Finding one : evaluation.findings()) {
      findings.add(
          new Impact.FindingKey(
              one.item(), one.criterion(), one.cause(), one.severity(), one.root()));
    }
    return findings;
  }

  private static <T> Set<T> without(Set<T> some, Set<T> others) {
    Set<T> rest = new HashSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private static Map<String, LocalDate> lapses(Evaluation evaluation) {
    Map<String, LocalDate> lapses = new TreeMap<>();
    evaluation.lapses().forEach(lapse -> lapses.put(lapse.criterion(), lapse.date()));
    return lapses;
  }

  private static Set<Impact.LapseImpact> lapses(
      Map<String, LocalDate> was, Map<String, LocalDate> is) {
    Set<String> criteria = new HashSet<>(was.keySet());
    criteria.addAll(is.keySet());
    Set<Impact.LapseImpact> changed = new HashSet<>();
    for (String one : criteria) {
      if (!Objects.equals(was.get(one), is.get(one))) {
        changed.add(new Impact.LapseImpact(one, was.get(one), is.get(one)));
      }
    }
    return changed;
  }
}
