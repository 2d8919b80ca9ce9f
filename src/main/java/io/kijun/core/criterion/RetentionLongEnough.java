package io.kijun.core.criterion;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.Periods;
import io.kijun.core.standard.Text;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 保管期間: records are kept at least so long.
 *
 * @param least null: any period of the supplier's own, which the evidence must state
 */
public record RetentionLongEnough(
    CellText cell, Text required, Demand demand, @Nullable Period least) implements Constraint {

  @Override
  public Column column() {
    return Columns.RETENTION;
  }

  @Override
  public boolean holds(SupplierFile file) {
    Entries entries = file.entries(demand);
    if (entries == null) {
      return false;
    }
    return demand.everyPart(entries, file.profile(), this::isKept);
  }

  private boolean isKept(CombinedEvidence part) {
    List<Period> stated = part.retentions();
    return !stated.isEmpty()
        && (least == null || stated.stream().allMatch(period -> Periods.isAtLeast(period, least)));
  }

  @Override
  public ConstraintResult read(SupplierFile file) {
    Entries entries = file.entries(demand);
    if (entries == null) {
      return ConstraintResult.noEvidence();
    }
    List<Demand.Part> parts = demand.parts(entries, file.profile());
    List<Demand.Part> failing = new ArrayList<>(parts);
    failing.removeIf(part -> isKept(part.entries()));
    List<String> found =
        (failing.isEmpty() ? parts : failing)
            .stream()
                .flatMap(part -> part.entries().retentions().stream())
                .map(Period::toString)
                .distinct()
                .toList();
    return failing.isEmpty()
        ? ConstraintResult.satisfied(found)
        : ConstraintResult.unsatisfied(
            Cause.RETENTION_SHORT, found, GapWords.words(parts, failing));
  }
}
