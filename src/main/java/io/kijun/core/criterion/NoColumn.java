package io.kijun.core.criterion;

import io.kijun.core.standard.CriterionRow;
import org.jspecify.annotations.Nullable;

/** 項番: the item that the row belongs to. */
public final class NoColumn extends Column {

  NoColumn() {
    super("no", "項番", "No.", ColumnType.CONDITION);
  }

  /** A row fires when its criterion is met; that an item applies is asked apart. */
  @Override
  public String snippet() {
    return "eval(tests.itemApplies(\"$param\"))";
  }

  @Override
  public Object value(CriterionRow row) {
    return row.no();
  }

  @Override
  public CriterionRow with(CriterionRow row, @Nullable Object value) {
    return row.withNo(value == null ? "" : (String) value);
  }

  @Override
  public Object read(CellInput cell, Lexicon lexicon) {
    return Spelling.id(cell.required());
  }

  @Override
  protected boolean asksLess(@Nullable Object before, @Nullable Object after) {
    return true;
  }
}
