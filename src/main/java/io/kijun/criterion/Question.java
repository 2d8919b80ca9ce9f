package io.kijun.criterion;

import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Place;
import io.kijun.core.standard.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One row's question to a supplier's file. A row's cells belong together, so each cell adds to the
 * question, and {@link #holds} answers it once all are in.
 */
public final class Question {

  private static final Text NO_TEXT = new Text("", "");

  private final Questions asked;
  private final Map<Column, String> cells = new EnumMap<>(Column.class);

  Question(Questions asked) {
    this.asked = asked;
  }

  private boolean add(Column column, String cell) {
    cells.put(column, cell);
    return true;
  }

  /** 適用条件. Always true; so are all that follow. */
  public boolean appliesWhen(String cell) {
    return add(Column.APPLIES_WHEN, cell);
  }

  /** 証跡. */
  public boolean evidence(String cell) {
    return add(Column.EVIDENCE, cell);
  }

  /** 整備・実施. */
  public boolean established(String cell) {
    return add(Column.ESTABLISHED, cell);
  }

  /** 頻度. */
  public boolean cadence(String cell) {
    return add(Column.CADENCE, cell);
  }

  /** 契機. */
  public boolean occasions(String cell) {
    return add(Column.OCCASIONS, cell);
  }

  /** 対象者. */
  public boolean audience(String cell) {
    return add(Column.AUDIENCE, cell);
  }

  /** 対象. */
  public boolean scope(String cell) {
    return add(Column.SCOPE, cell);
  }

  /** 含む事項. */
  public boolean contents(String cell) {
    return add(Column.CONTENTS, cell);
  }

  /** 保管期間. */
  public boolean retention(String cell) {
    return add(Column.RETENTION, cell);
  }

  /**
   * Whether the file satisfies all cells together.
   *
   * @throws IllegalArgumentException where a cell says what its column does not allow
   */
  public boolean holds() {
    CriterionRow row = row();
    Demand demand = Demand.of(row, asked.lexicon);
    return !demand.dropsOut(asked.file.profile())
        && RowConstraints.of(row, demand, asked.lexicon).stream()
            .allMatch(constraint -> constraint.holds(asked.file));
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
        new Place("", "", 1),
        Map.of());
  }

  private String text(Column column) {
    return cells.getOrDefault(column, "").strip();
  }

  private List<String> words(Column column) {
    return Spelling.members(text(column)).stream()
        .map(word -> asked.lexicon.code(column, word).orElseThrow(() -> wrong(column)))
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
