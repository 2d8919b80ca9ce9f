package io.kijun.core.criterion;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.RowPlace;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row's test of a supplier's file. A row's cells belong together, so each cell adds to the
 * test, and {@link #holds} gives its result once all are in.
 */
public final class RowTest {

  private static final RowPlace NOWHERE = new RowPlace("", "", 1);

  private final RowTests tests;
  private final Map<Column, String> cells = new HashMap<>();

  RowTest(RowTests tests) {
    this.tests = tests;
  }

  /**
   * Adds a filled cell. Always true, so that a row's cells come together.
   *
   * @param column its code, for instance {@code cadence}
   * @throws IllegalArgumentException where there is no such column
   */
  public boolean cell(String column, String text) {
    cells.put(Columns.of(column), text);
    return true;
  }

  /**
   * Whether the file satisfies all cells together.
   *
   * @throws IllegalArgumentException where a cell says what its column does not allow
   */
  public boolean holds() {
    CriterionRow row = row();
    Demand demand = Demand.of(row, tests.lexicon);
    return !demand.dropsOut(tests.file.profile())
        && RowConstraints.of(row, demand, tests.lexicon).stream()
            .allMatch(constraint -> constraint.holds(tests.file));
  }

  private CriterionRow row() {
    CriterionRow row = Columns.blank(NOWHERE, Map.of());
    for (Map.Entry<Column, String> cell : cells.entrySet()) {
      Column column = cell.getKey();
      row = column.with(row, column.read(new GivenText(column, cell.getValue()), tests.lexicon));
    }
    return row;
  }

  /** The text of a cell, of which anything wrong is the caller's fault. */
  private record GivenText(Column column, String given) implements CellInput {

    @Override
    public String text() {
      return given.strip();
    }

    @Override
    public String required() {
      return text();
    }

    @Override
    public void refuse(IssueCode code, String ja, String en, @Nullable String found) {
      throw new IllegalArgumentException(column.header().ja() + ": " + text());
    }

    @Override
    public void unknown(String word, Collection<String> allowed) {
      refuse(IssueCode.UNKNOWN_WORD, "", "", word);
    }
  }
}
