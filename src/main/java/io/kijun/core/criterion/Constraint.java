package io.kijun.core.criterion;

import io.kijun.core.evidence.Event;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One filled cell of a criterion's row (条件): what decides and what explains. {@link #holds} and
 * {@link #read} never disagree.
 */
public interface Constraint {

  /** The column that it stands in. */
  Column column();

  /** The cell that it was read from. */
  CellText cell();

  /**
   * The row that the cell stands in where that is not the row of 基準, as an item's own condition in
   * 項目; null: it stands in the row.
   */
  default @Nullable RowPlace elsewhere() {
    return null;
  }

  /** The cell's address; where it stands elsewhere than in the row, with workbook and sheet. */
  default String address() {
    RowPlace row = elsewhere();
    String cell = cell().cell();
    return row == null ? cell : new CellPlace(row.workbook(), row.sheet(), cell).toString();
  }

  /** What it requires, in words. */
  Text required();

  /** Whether a supplier's file satisfies it. Called for every supplier: quick, and silent. */
  boolean holds(SupplierFile file);

  /**
   * The last day on which it still holds with the same facts; null: for ever. Only asked where it
   * holds.
   */
  default @Nullable LocalDate validUntil(SupplierFile file) {
    return null;
  }

  /**
   * How many days ahead the end of {@link #validUntil} is announced at most. Only asked where there
   * is one.
   */
  default int mostNotice(SupplierFile file) {
    return LapseNotice.ANY;
  }

  /**
   * The first day after asOf on which {@link #read} says anything else of the same entries and
   * events; null: there is none. When entries and events come and go, the file itself knows.
   */
  default @Nullable LocalDate nextTurn(SupplierFile file) {
    return null;
  }

  /** The same test, explained. */
  ConstraintResult read(SupplierFile file);

  /** The profile facts without which the row does not apply; empty: it says nothing of that. */
  default List<String> conditions() {
    return List.of();
  }

  /** The events of a file that make the row due. */
  default List<Event> eventsIn(SupplierFile file) {
    return List.of();
  }
}
