package io.kijun.core.standard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of 基準: a criterion or an alternative of it, one rule.
 *
 * @param id the rule's name, for instance {@code 031-1a}
 * @param no the item
 * @param retention an ISO 8601 period or {@code own}; null: none asked
 * @param cells the filled cells by column code, with address and shown text
 */
public record CriterionRow(
    String id,
    String no,
    Text statement,
    List<String> appliesWhen,
    String evidence,
    boolean established,
    @Nullable Cadence cadence,
    List<String> occasions,
    List<String> audience,
    List<String> scope,
    List<String> contents,
    @Nullable String retention,
    Outcome outcome,
    boolean allowance,
    RowPlace at,
    Map<String, CellText> cells) {

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
}
