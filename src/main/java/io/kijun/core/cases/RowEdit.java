package io.kijun.core.cases;

import io.kijun.core.criterion.Column;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Another version of a row of 基準, one cell after the other. */
final class RowEdit {

  private final CriterionRow row;
  private final Map<Column, List<String>> words = new EnumMap<>(Column.class);
  private boolean established;
  private @Nullable Cadence cadence;
  private @Nullable String retention;
  private Outcome outcome;
  private boolean allowance;

  RowEdit(CriterionRow row) {
    this.row = row;
    words.put(Column.APPLIES_WHEN, row.appliesWhen());
    words.put(Column.OCCASIONS, row.occasions());
    words.put(Column.AUDIENCE, row.audience());
    words.put(Column.SCOPE, row.scope());
    words.put(Column.CONTENTS, row.contents());
    established = row.established();
    cadence = row.cadence();
    retention = row.retention();
    outcome = row.outcome();
    allowance = row.allowance();
  }

  RowEdit words(Column column, List<String> codes) {
    words.put(column, codes);
    return this;
  }

  RowEdit established(boolean value) {
    established = value;
    return this;
  }

  RowEdit cadence(@Nullable Cadence value) {
    cadence = value;
    return this;
  }

  RowEdit retention(@Nullable String value) {
    retention = value;
    return this;
  }

  RowEdit outcome(Outcome value) {
    outcome = value;
    return this;
  }

  RowEdit allowance(boolean value) {
    allowance = value;
    return this;
  }

  private List<String> words(Column column) {
    return words.getOrDefault(column, List.of());
  }

  CriterionRow row() {
    return new CriterionRow(
        row.id(),
        row.no(),
        row.statement(),
        words(Column.APPLIES_WHEN),
        row.evidence(),
        established,
        cadence,
        words(Column.OCCASIONS),
        words(Column.AUDIENCE),
        words(Column.SCOPE),
        words(Column.CONTENTS),
        retention,
        outcome,
        allowance,
        row.at(),
        row.cells());
  }
}
