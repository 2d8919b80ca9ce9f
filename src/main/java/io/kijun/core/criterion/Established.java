package io.kijun.core.criterion;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.List;

/** 整備・実施 済, and the cadences 常時 and 利用日ごと: every part of the practice is in place. */
public record Established(Column column, CellText cell, Text required, Demand demand)
    implements Constraint {

  @Override
  public boolean holds(SupplierFile file) {
    Entries entries = file.entries(demand);
    if (entries == null) {
      return false;
    }
    return demand.everyPart(entries, file.profile(), CombinedEvidence::established);
  }

  @Override
  public ConstraintResult read(SupplierFile file) {
    Entries entries = file.entries(demand);
    if (entries == null) {
      return ConstraintResult.noEvidence();
    }
    List<Demand.Part> parts = demand.parts(entries, file.profile());
    List<Demand.Part> failing = new ArrayList<>(parts);
    failing.removeIf(part -> part.entries().established());
    String found = failing.isEmpty() ? "true" : stated(entries) ? "false" : "unstated";
    return failing.isEmpty()
        ? ConstraintResult.satisfied(List.of(found))
        : ConstraintResult.unsatisfied(
            Cause.NOT_ESTABLISHED, List.of(found), GapWords.words(parts, failing));
  }

  private static boolean stated(Entries entries) {
    return entries.list().stream().anyMatch(entry -> entry.established() != null);
  }
}
