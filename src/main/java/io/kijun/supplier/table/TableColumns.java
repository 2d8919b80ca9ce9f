package io.kijun.supplier.table;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.spreadsheet.SheetCells;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which columns of a table hold what, by the headings in its first row. */
final class TableColumns {

  private final UploadedTable table;
  private final Issues issues;
  private final int row;
  private final Map<TableHeading, Integer> columns = new HashMap<>();
  private final Set<Integer> headed = new HashSet<>();

  private TableColumns(UploadedTable table, Issues issues) {
    this.table = table;
    this.issues = issues;
    this.row = table.cells().rows().isEmpty() ? 1 : table.cells().rows().firstKey();
  }

  /** The columns; tells of headings that are not known, that stand twice, and of what has none. */
  static TableColumns of(UploadedTable table, Issues issues) {
    TableColumns columns = new TableColumns(table, issues);
    columns.readHeadings();
    columns.findUnheaded();
    if (columns.column(SupplierField.CODE) == 0) {
      issues.error(
          table.place(1, columns.row),
          IssueCode.HEADER,
          "見出し「取引先コード」の列がありません。",
          "There is no column with the heading 取引先コード.",
          null,
          TableHeading.told());
    }
    return columns;
  }

  private void readHeadings() {
    SheetCells cells = table.cells();
    for (int column : cells.rows().getOrDefault(row, new TreeMap<>()).keySet()) {
      String text = cells.text(column, row);
      if (text.isEmpty()) {
        continue;
      }
      headed.add(column);
      TableHeading heading = TableHeading.named(text).orElse(null);
      if (heading == null) {
        issues.error(
            table.place(column, row),
            IssueCode.HEADER,
            "この見出しの列は取り込めません。",
            "There is no such column.",
            text,
            TableHeading.told());
      } else if (columns.putIfAbsent(heading, column) != null) {
        issues.error(
            table.place(column, row),
            IssueCode.HEADER,
            "同じ見出しの列が2つあります。",
            "There are two columns of this heading.",
            text);
      }
    }
  }

  /** What stands under no heading would be left out. */
  private void findUnheaded() {
    Set<Integer> told = new HashSet<>(headed);
    for (Map.Entry<Integer, NavigableMap<Integer, SheetCells.CellValue>> line :
        table.cells().rows().tailMap(row, false).entrySet()) {
      for (Map.Entry<Integer, SheetCells.CellValue> cell : line.getValue().entrySet()) {
        if (!cell.getValue().text().isBlank() && told.add(cell.getKey())) {
          issues.error(
              table.place(cell.getKey(), line.getKey()),
              IssueCode.EXTRA_COLUMN,
              "見出しのない列に値があります。",
              "There is something in a column without a heading.",
              cell.getValue().text());
        }
      }
    }
  }

  /** The row of the headings. */
  int headingRow() {
    return row;
  }

  /** The column of a field, from 1; 0: there is none. */
  int column(SupplierField field) {
    return columns.getOrDefault(new TableHeading(field, 0, null), 0);
  }

  /** The column of a contact's part; 0: there is none. */
  int column(int contact, SupplierField.@Nullable OfContact part) {
    return columns.getOrDefault(new TableHeading(null, contact, part), 0);
  }
}
