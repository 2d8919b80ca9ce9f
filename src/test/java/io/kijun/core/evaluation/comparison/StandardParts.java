package io.kijun.core.evaluation.comparison;

import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.Scoring;
import io.kijun.core.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A standard of which parts are exchanged. */
record StandardParts(Standard standard) {

  Standard with(List<DecisionRow> decisions, Scoring scoring) {
    return of(standard.criteria(), decisions, scoring);
  }

  private Standard of(List<CriterionRow> criteria, List<DecisionRow> decisions, Scoring scoring) {
    return new Standard(
        standard.id(),
        standard.version(),
        standard.title(),
        standard.effectiveFrom(),
        standard.labels(),
        standard.items(),
        standard.vocabulary(),
        standard.settings(),
        criteria,
        standard.advice(),
        standard.verdicts(),
        scoring,
        decisions,
        standard.cases());
  }

  /** The standard with what some causes are about as it is in another. */
  Standard putBack(List<Because> because, Standard before) {
    List<CriterionRow> criteria = new ArrayList<>(standard.criteria());
    List<DecisionRow> decisions = new ArrayList<>(standard.decisions());
    Scoring scoring = standard.scoring();
    for (Because one : because) {
      var subject = Objects.requireNonNull(((Because.OfRules) one).difference()).subject();
      String key = subject.key();
      switch (subject.kind()) {
        case CRITERION -> {
          criteria.removeIf(row -> isOf(row, key));
          before.criteria().stream().filter(row -> isOf(row, key)).forEach(criteria::add);
        }
        case DECISION -> {
          decisions.removeIf(row -> row.id().equals(key));
          before.decisions().stream().filter(row -> row.id().equals(key)).forEach(decisions::add);
        }
        case SCORING -> scoring = before.scoring();
        default -> throw new AssertionError("nothing of that kind changed: " + subject);
      }
    }
    return of(criteria, decisions, scoring);
  }

  private static boolean isOf(CriterionRow row, String key) {
    return row.id().equals(key) || row.criterion().equals(key);
  }
}
