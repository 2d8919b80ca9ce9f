package io.kijun.core.criterion;

import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Text;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 記入日, a column to throw away: every entry says on which day it was stated. */
final class StatedOnColumn extends ConstraintColumn {

  private static final Text MARK = new Text("要", "required");

  StatedOnColumn() {
    super("stated", "記入日", "Stated on");
  }

  @Override
  public @Nullable Object read(CellInput cell, Lexicon lexicon) {
    return cell.marked(MARK.ja(), MARK.en()) ? true : null;
  }

  @Override
  public Type valueType() {
    return Boolean.class;
  }

  @Override
  public @Nullable Constraint constraint(CriterionRow row, Demand demand, Lexicon lexicon) {
    return value(row) == null ? null : new Stated(this, cell(row), MARK, demand);
  }

  /** The constraint of its cells. */
  private record Stated(Column column, CellText cell, Text required, Demand demand)
      implements Constraint {

    @Override
    public boolean holds(SupplierFile file) {
      Entries entries = file.entries(demand);
      return entries != null && entries.list().stream().allMatch(entry -> entry.statedOn() != null);
    }

    @Override
    public ConstraintResult read(SupplierFile file) {
      return holds(file)
          ? ConstraintResult.satisfied(List.of("true"))
          : ConstraintResult.unsatisfied(Cause.NOT_ESTABLISHED, List.of(), List.of());
    }
  }

  @Override
  protected boolean asksLess(@Nullable Object before, @Nullable Object after) {
    return after == null;
  }

  @Override
  public List<RowVariation> variations(CriterionRow row, Lexicon lexicon) {
    return value(row) == null
        ? List.of()
        : List.of(new RowVariation(RowVariation.dropped(MARK.ja()), with(row, null)));
  }

  @Override
  public Set<Cause> causes(CriterionRow row) {
    return value(row) == null ? Set.of() : Set.of(Cause.NOT_ESTABLISHED);
  }

  @Override
  public Set<EvidenceField> fields(CriterionRow row, Lexicon lexicon) {
    return value(row) == null ? Set.of() : Set.of(EvidenceField.STATED_ON);
  }

  @Override
  public void meet(CriterionRow row, EvidenceBuilder entry, LocalDate day) {
    entry.statedOn(day);
  }

  @Override
  public Type viewType() {
    return Boolean.class;
  }
}
