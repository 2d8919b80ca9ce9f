package io.kijun.core.criterion;

import io.kijun.core.standard.CellText;
import io.kijun.core.standard.Text;
import java.util.List;

/**
 * 証跡: there is evidence with this key that counts on the day.
 *
 * @param cell shows the key
 * @param required the question that asks for the evidence
 */
public record EvidenceExists(CellText cell, Text required, Demand demand) implements Constraint {

  @Override
  public Column column() {
    return Columns.EVIDENCE;
  }

  @Override
  public boolean holds(SupplierFile file) {
    return file.entries(demand) != null;
  }

  @Override
  public ConstraintResult read(SupplierFile file) {
    return holds(file)
        ? ConstraintResult.satisfied(List.of(demand.key()))
        : ConstraintResult.noEvidence();
  }
}
