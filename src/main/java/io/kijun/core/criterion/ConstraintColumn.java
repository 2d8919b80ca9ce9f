package io.kijun.core.criterion;

import io.kijun.core.standard.CellText;
import io.kijun.core.standard.CriterionRow;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** A column whose filled cells are constraints (条件). */
public abstract class ConstraintColumn extends Column {

  /** What a compliant supplier sets itself, where it may choose: a year. */
  static final Period OWN_CHOICE = Period.ofYears(1);

  /** A column of constraints: a CONDITION of the decision table. */
  protected ConstraintColumn(String code, String ja, String en) {
    super(code, ja, en, ColumnType.CONDITION);
  }

  /**
   * The constraint of a row's cell; null where the cell asks nothing.
   *
   * @throws IllegalArgumentException where the cell uses a word that the lexicon lacks
   */
  public abstract @Nullable Constraint constraint(CriterionRow row, Demand demand, Lexicon lexicon);

  /** Whether it asks something of a supplier's practice, as every row must do at least once. */
  public boolean isDuty() {
    return true;
  }

  @Override
  public @Nullable Object value(CriterionRow row) {
    return row.values().get(code());
  }

  @Override
  public CriterionRow with(CriterionRow row, @Nullable Object value) {
    return row.with(code(), value);
  }

  @Override
  public boolean asksNoMore(CriterionRow easier, CriterionRow row) {
    Object asked = value(easier);
    return asked == null || asked.equals(value(row));
  }

  /** The cell of a row; the row's number where it is blank or not known. */
  protected final CellText cell(CriterionRow row) {
    CellText filled = row.cells().get(code());
    return filled != null ? filled : new CellText(Integer.toString(row.at().row()), "");
  }
}
