package io.kijun.core.standard;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One row of 基準: a criterion or an alternative of it, one rule.
 *
 * @param id the rule's name, for instance {@code 031-1a}
 * @param no the item
 * @param evidence the evidence key of the practice that it is about
 * @param values what it asks of the practice, by column code: each column knows its own value
 * @param outcome what it is worth when it is met
 * @param allowance whether it is met by way of an allowance
 * @param cells the filled cells by column code, with address and shown text
 */
public record CriterionRow(
    String id,
    String no,
    Text statement,
    String evidence,
    @JsonAnyGetter Map<String, Object> values,
    Outcome outcome,
    boolean allowance,
    RowPlace at,
    Map<String, CellText> cells) {

  /** Keeps the values as they are given. */
  public CriterionRow {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** The criterion's id: the row's without the letter of an alternative. */
  public String criterion() {
    return criterionOf(id);
  }

  /** The criterion that a row id belongs to. */
  public static String criterionOf(String rowId) {
    char last = rowId.charAt(rowId.length() - 1);
    return last >= 'a' && last <= 'z' ? rowId.substring(0, rowId.length() - 1) : rowId;
  }

  /** The address of a column's cell in this row, or the row number where it is blank. */
  public String cellOf(String column) {
    CellText cell = cells.get(column);
    return cell == null ? Integer.toString(at.row()) : cell.cell();
  }

  /** The same row with another value in a column; null takes it away. */
  public CriterionRow with(String column, @Nullable Object value) {
    Map<String, Object> others = new TreeMap<>(values);
    if (value == null) {
      others.remove(column);
    } else {
      others.put(column, value);
    }
    return new CriterionRow(id, no, statement, evidence, others, outcome, allowance, at, cells);
  }

  /** The same row under another id. */
  public CriterionRow withId(String other) {
    return new CriterionRow(other, no, statement, evidence, values, outcome, allowance, at, cells);
  }

  /** The same row as other cells say it. */
  public CriterionRow withCells(Map<String, CellText> others) {
    return new CriterionRow(
        id, no, statement, evidence, values, outcome, allowance, at, Map.copyOf(others));
  }

  /** The same row in another item. */
  public CriterionRow withNo(String other) {
    return new CriterionRow(id, other, statement, evidence, values, outcome, allowance, at, cells);
  }

  /** The same row with another sentence. */
  public CriterionRow withStatement(Text other) {
    return new CriterionRow(id, no, other, evidence, values, outcome, allowance, at, cells);
  }

  /** The same row about another practice. */
  public CriterionRow withEvidence(String other) {
    return new CriterionRow(id, no, statement, other, values, outcome, allowance, at, cells);
  }

  /** The same row, worth something else. */
  public CriterionRow withOutcome(Outcome other) {
    return new CriterionRow(id, no, statement, evidence, values, other, allowance, at, cells);
  }

  /** The same row, as an allowance or not. */
  public CriterionRow withAllowance(boolean other) {
    return new CriterionRow(id, no, statement, evidence, values, outcome, other, at, cells);
  }
}
