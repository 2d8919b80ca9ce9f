package io.kijun.core.criterion;

import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One row's test of a supplier's file. A row's cells belong together, so each cell adds to the
 * test, and {@link #holds} gives its result once all are in.
 */
public final class RowTest {

  private static final Text NO_TEXT = new Text("", "");

  private final RowTests tests;
  private final Map<Column, String> cells = new EnumMap<>(Column.class);

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
    cells.put(Column.of(column), text);
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
    return new CriterionRow(
        "0",
        "",
        NO_TEXT,
        words(Column.APPLIES_WHEN),
        words(Column.EVIDENCE).get(0),
        cells.containsKey(Column.ESTABLISHED),
        cadence(),
        words(Column.OCCASIONS),
        words(Column.AUDIENCE),
        words(Column.SCOPE),
        words(Column.CONTENTS),
        retention(),
        Outcome.MET,
        false,
        new RowPlace("", "", 1),
        Map.of());
  }

  private String text(Column column) {
    return cells.getOrDefault(column, "").strip();
  }

  private List<String> words(Column column) {
    return Spelling.members(text(column)).stream()
        .map(word -> tests.lexicon.code(column, word).orElseThrow(() -> wrong(column)))
        .toList();
  }

  private @org.jspecify.annotations.Nullable Cadence cadence() {
    return cells.containsKey(Column.CADENCE)
        ? CadenceGrammar.parse(text(Column.CADENCE)).orElseThrow(() -> wrong(Column.CADENCE))
        : null;
  }

  private @org.jspecify.annotations.Nullable String retention() {
    return cells.containsKey(Column.RETENTION)
        ? RetentionGrammar.parse(text(Column.RETENTION)).orElseThrow(() -> wrong(Column.RETENTION))
        : null;
  }

  private IllegalArgumentException wrong(Column column) {
    return new IllegalArgumentException(column.header().ja() + ": " + text(column));
  }
}
