package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evaluation.comparison.Attribution.ChangeStep;
import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.differences.Differences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which cells of the rules made a thing another: those that what was touched reads. */
final class RuleReasons {

  private @Nullable List<Difference> differences;

  List<Because> of(Thing thing, ChangeStep step, Touched touched) {
    List<Difference> all = differences;
    if (all == null) {
      all =
          Differences.between(
              step.before().side().evaluator().standard(),
              step.after().side().evaluator().standard());
      differences = all;
    }
    WholeRules whole = new WholeRules(thing, step);
    WhatRowsRead reads = WhatRowsRead.of(touched, List.of(step.before(), step.after()));
    List<Because> because =
        because(all, new RuleMatters(whole, touched, reads, verdictRows(step, touched)));
    if (because.isEmpty()) {
      because = because(all, new RuleMatters(whole));
    }
    return because.isEmpty() ? List.of(new Because.OfRules(null, null)) : because;
  }

  /** The rows of 判定 that judged what was touched. */
  private static Set<String> verdictRows(ChangeStep step, Touched touched) {
    Set<String> rows = new HashSet<>();
    for (Mixture mixture : List.of(step.before(), step.after())) {
      for (String no : touched.items()) {
        ItemResult item = mixture.items().get(no);
        if (item != null) {
          rows.addAll(item.dependent().itemCase().rules());
        }
      }
    }
    return rows;
  }

  private static List<Because> because(List<Difference> all, RuleMatters matters) {
    List<Because> because = new ArrayList<>();
    for (Difference difference : all) {
      if (matters.test(difference)) {
        if (difference.kind() != Difference.Kind.CHANGED) {
          because.add(new Because.OfRules(difference, null));
        } else {
          for (CellDifference cell : difference.cells()) {
            if (matters.test(difference, cell)) {
              because.add(new Because.OfRules(difference, cell));
            }
          }
        }
      }
    }
    return because;
  }
}
