package io.kijun.core.ruleset;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.criterion.Demand;
import io.kijun.core.criterion.Entries;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.standard.CriterionRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One row of 基準 with its constraints: one way to meet a criterion.
 *
 * @param conditions those of the constraints that say whether it applies
 * @param mayDropOut whether there are suppliers by whose profile a list of it is left empty
 */
public record Alternative(
    CriterionRow row,
    List<Constraint> constraints,
    List<Constraint> conditions,
    boolean mayDropOut,
    Demand demand) {

  /** A row with its constraints. */
  public Alternative(CriterionRow row, List<Constraint> constraints, Demand demand) {
    this(
        row,
        constraints,
        constraints.stream().filter(one -> !one.conditions().isEmpty()).toList(),
        demand.mayDropOut(),
        demand);
  }

  /** Whether the row applies to a supplier: its conditions hold and no list of it is left empty. */
  public boolean appliesTo(SupplierFile file) {
    for (int i = 0; i < conditions.size(); i++) {
      if (!conditions.get(i).holds(file)) {
        return false;
      }
    }
    return !mayDropOut || !demand.dropsOut(file.profile());
  }

  /**
   * Whether entries say anything on the criterion. That there is no exception (of an allowance)
   * says nothing on what it would be an exception to.
   */
  public boolean isAnsweredBy(Entries entries) {
    return !row.allowance() || entries.affirm();
  }

  /** Whether a supplier meets all constraints of the row. */
  public boolean holds(SupplierFile file) {
    for (Constraint constraint : constraints) {
      if (!constraint.holds(file)) {
        return false;
      }
    }
    return true;
  }

  /** The profile facts on which it depends whether the row applies. */
  public Set<String> profileFacts() {
    Set<String> facts = new LinkedHashSet<>();
    conditions.forEach(constraint -> facts.addAll(constraint.conditions()));
    for (Demand.Listing list : demand.listings()) {
      list.required().forEach(word -> facts.addAll(word.appliesWhen()));
    }
    return facts;
  }
}
