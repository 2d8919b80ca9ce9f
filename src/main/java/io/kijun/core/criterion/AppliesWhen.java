package io.kijun.core.criterion;

import io.kijun.core.standard.CellText;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 適用条件: profile facts, all of which must hold.
 *
 * @param elsewhere the row of 項目 where it is the item's own condition; null: it stands in 基準
 */
public record AppliesWhen(
    CellText cell, Text required, List<String> facts, @Nullable RowPlace elsewhere)
    implements Constraint {

  @Override
  public Column column() {
    return Columns.APPLIES_WHEN;
  }

  @Override
  public List<String> conditions() {
    return facts;
  }

  @Override
  public boolean holds(SupplierFile file) {
    return file.profile().holdsAll(facts);
  }

  @Override
  public ConstraintResult read(SupplierFile file) {
    List<String> held = new ArrayList<>(facts);
    held.removeIf(fact -> !file.profile().holds(fact));
    return holds(file) ? ConstraintResult.satisfied(held) : ConstraintResult.notApplicable(held);
  }
}
