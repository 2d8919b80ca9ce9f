package io.kijun.oracle;

import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.fact.Share;
import io.kijun.generated.Scenario;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where an evaluation and the oracle differ: one sentence each. */
final class Comparison {

  private final Expected expected;
  private final Evaluation actual;
  private final List<String> differences = new ArrayList<>();

  private Comparison(Expected expected, Evaluation actual) {
    this.expected = expected;
    this.actual = actual;
  }

  /** The differences on one scenario; empty where both agree. */
  static List<String> differences(Evaluator evaluator, Scenario scenario) {
    Evaluation actual = evaluator.evaluate(evaluator.file(scenario.facts(), scenario.asOf()));
    return differences(scenario, actual);
  }

  /** The differences between an evaluation and what the oracle says of its scenario. */
  static List<String> differences(Scenario scenario, Evaluation actual) {
    Expected expected = Oracle.evaluate(scenario.standard(), scenario.facts(), scenario.asOf());
    return new Comparison(expected, actual).differences();
  }

  private List<String> differences() {
    same("rows that fired", holding(), Set.copyOf(actual.met()));
    same("criterion", expected.criteria(), criteria());
    same("item No.", numbersStripped(expected.items()), numbersStripped(items()));
    same("findings", expected.findings(), findings());
    same("overall", expected.overall(), actual.scores().overall());
    same("mandatory", expected.mandatory(), actual.scores().mandatory());
    sameRatio("evidenced", expected.evidenced(), actual.scores().evidenced());
    expected
        .labels()
        .forEach((no, score) -> same("label " + no, score, actual.scores().labels().get(no)));
    same("decision", expected.sharing(), actual.decision().sharing());
    return differences;
  }

  private Set<String> holding() {
    return expected.rows().entrySet().stream()
        .filter(row -> row.getValue() == Expected.Row.HOLDS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Map<String, Expected.Criterion> criteria() {
    Map<String, Expected.Criterion> criteria = new LinkedHashMap<>();
    for (ItemResult item : actual.items()) {
      for (CriterionResult result : item.criteria()) {
        criteria.put(
            result.criterion().id(),
            new Expected.Criterion(
                result.outcome(),
                result.causes(),
                id(result.decidedBy()),
                id(result.nearest()),
                result.validUntil()));
      }
    }
    return criteria;
  }

  private static @Nullable String id(@Nullable Alternative row) {
    return row == null ? null : row.row().id();
  }

  private Map<String, Expected.Item> items() {
    Map<String, Expected.Item> items = new LinkedHashMap<>();
    for (ItemResult item : actual.items()) {
      items.put(
          item.item().no(),
          new Expected.Item(
              item.dependent().itemCase().verdict(),
              item.verdict(),
              item.assurance(),
              item.dependent().itemCase().finding(),
              item.points(),
              item.weight()));
    }
    return items;
  }

  /** Exact numbers are the same whatever their scale. */
  private static Map<String, Expected.Item> numbersStripped(Map<String, Expected.Item> items) {
    Map<String, Expected.Item> stripped = new TreeMap<>();
    items.forEach(
        (no, item) ->
            stripped.put(
                no,
                new Expected.Item(
                    item.own(),
                    item.verdict(),
                    item.assurance(),
                    item.finding(),
                    item.points().stripTrailingZeros(),
                    item.weight().stripTrailingZeros())));
    return stripped;
  }

  private Set<Expected.Pointed> findings() {
    return actual.findings().stream().map(Comparison::pointed).collect(Collectors.toSet());
  }

  private static Expected.Pointed pointed(Finding finding) {
    return new Expected.Pointed(
        finding.item(),
        finding.criterion(),
        finding.cause(),
        finding.root(),
        finding.severity(),
        finding.due(),
        finding.respondBy());
  }

  private static @Nullable Object value(RecordComponent field, Record of) {
    try {
      return field.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void same(String what, Expected.Score score, @Nullable Share share) {
    boolean same =
        share != null && equal(score.part(), share.part()) && equal(score.whole(), share.whole());
    if (!same) {
      differences.add(what + ": the oracle expects " + score + ", the evaluation says " + share);
    }
  }

  /** Shares that say the same in whatever numbers. */
  private void sameRatio(String what, Expected.Score score, Share share) {
    boolean same =
        (score.whole().signum() == 0) == (share.whole().signum() == 0)
            && equal(score.part().multiply(share.whole()), share.part().multiply(score.whole()));
    if (!same) {
      differences.add(what + ": the oracle expects " + score + ", the evaluation says " + share);
    }
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  private void same(String what, Map<String, ?> wanted, Map<String, ?> found) {
    Set<String> keys = new TreeSet<>(wanted.keySet());
    keys.addAll(found.keySet());
    keys.forEach(key -> same(what + " " + key, wanted.get(key), found.get(key)));
  }

  private void same(String what, Set<?> wanted, Set<?> found) {
    for (Object one : wanted) {
      if (!found.contains(one)) {
        differences.add(what + ": only the oracle has " + one);
      }
    }
    for (Object one : found) {
      if (!wanted.contains(one)) {
        differences.add(what + ": only the evaluation has " + one);
      }
    }
  }

  /** Of two results of a kind only the fields that differ are told. */
  private void same(String what, @Nullable Object wanted, @Nullable Object found) {
    if (wanted instanceof Record one
        && found instanceof Record other
        && one.getClass() == other.getClass()) {
      for (RecordComponent field : one.getClass().getRecordComponents()) {
        same(what + ", " + field.getName(), value(field, one), value(field, other));
      }
    } else if (!Objects.equals(wanted, found)) {
      differences.add(what + ": the oracle expects " + wanted + ", the evaluation says " + found);
    }
  }
}
