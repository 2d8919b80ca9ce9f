package io.kijun.spreadsheet.form;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a form.
 *
 * @param widths of columns in characters, by letters
 * @param hiddenColumns letters of columns that are not seen
 * @param rows by number, from 1
 * @param headings the row of the headings: what is above stays in sight and is printed on every
 *     page; 0: none
 * @param filter the range that can be filtered, for instance {@code A5:V340}; null: none
 * @param footer in the middle of each printed page; may be {@link FormTemplate#FOOTER}
 * @param lists what can be chosen in cells
 * @param conditions what changes the look of cells
 * @param hidden whether the whole sheet is not seen
 */
public record FormSheet(
    String name,
    Map<String, Double> widths,
    Set<String> hiddenColumns,
    NavigableMap<Integer, FormRow> rows,
    int headings,
    @Nullable String filter,
    String footer,
    List<FormList> lists,
    List<FormCondition> conditions,
    boolean hidden) {

  /** Copies its collections. */
  public FormSheet {
    widths = Map.copyOf(widths);
    hiddenColumns = Set.copyOf(hiddenColumns);
    rows = new TreeMap<>(rows);
    lists = List.copyOf(lists);
    conditions = List.copyOf(conditions);
  }
}
