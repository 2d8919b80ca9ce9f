package io.kijun.ruleset;

import io.kijun.criterion.AppliesWhen;
import io.kijun.criterion.Constraint;
import io.kijun.criterion.Demand;
import io.kijun.criterion.SupplierFile;
import io.kijun.standard.CriterionRow;
import java.util.List;

/** One row of 基準 with its constraints: one way to meet a criterion. */
public record Alternative(CriterionRow row, List<Constraint> constraints, Demand demand) {

  /** Whether the row applies to a supplier: its conditions hold and no list of it is left empty. */
  public boolean appliesTo(SupplierFile file) {
    for (Constraint constraint : constraints) {
      if (constraint instanceof AppliesWhen && !constraint.holds(file)) {
        return false;
      }
    }
    return !demand.dropsOut(file.profile());
  }
}
