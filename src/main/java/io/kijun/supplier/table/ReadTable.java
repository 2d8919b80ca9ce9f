package io.kijun.supplier.table;

import io.kijun.access.Sight;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierCode;
import io.kijun.supplier.SupplierRights;
import io.kijun.supplier.SupplierTaken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of suppliers whose columns and codes are known. */
final class ReadTable {

  private final UploadedTable table;
  private final Issues issues;
  private final TableColumns columns;
  private final CellTexts texts;
  private final Map<SupplierCode, List<Integer>> rows = new LinkedHashMap<>();

  private ReadTable(UploadedTable table, Issues issues) {
    this.table = table;
    this.issues = issues;
    this.columns = TableColumns.of(table, issues);
    this.texts = new CellTexts(table, issues);
  }

  /** Reads columns and codes; tells of codes that are missing, that are none or stand twice. */
  static ReadTable of(UploadedTable table, Issues issues) {
    ReadTable read = new ReadTable(table, issues);
    if (read.columns.column(SupplierField.CODE) > 0) {
      read.readCodes();
      read.findDuplicates();
    }
    return read;
  }

  private void readCodes() {
    int column = columns.column(SupplierField.CODE);
    int count = 0;
    for (int row : table.cells().rows().tailMap(columns.headingRow(), false).keySet()) {
      if (table.cells().isBlank(row, Integer.MAX_VALUE)) {
        continue;
      }
      if (++count > ImportingSuppliers.MOST_SUPPLIERS) {
        tooMany(row);
        return;
      }
      readCode(column, row);
    }
    if (table.cells().beyond() > 0) {
      tooMany(table.cells().beyond());
    }
  }

  private void readCode(int column, int row) {
    SupplierCode code = texts.value(column, row, Facts.LONGEST_NAME, SupplierCode::new);
    if (code != null) {
      rows.computeIfAbsent(code, any -> new ArrayList<>()).add(row);
    } else if (table.cells().text(column, row).isEmpty()) {
      texts.missing(column, row, "取引先コードを入力してください。", "A supplier's code is required.");
    }
  }

  private void tooMany(int row) {
    String most = Integer.toString(ImportingSuppliers.MOST_SUPPLIERS);
    issues.error(
        table.place(1, row),
        IssueCode.TOO_MANY_ROWS,
        "一度に取り込めるのは" + most + "社までです。",
        "At most " + most + " suppliers are taken at once.",
        null);
  }

  private void findDuplicates() {
    rows.forEach(
        (code, all) -> {
          if (all.size() > 1) {
            all.forEach(row -> tellDuplicate(row, code));
          }
        });
  }

  private void tellDuplicate(int row, SupplierCode code) {
    issues.error(
        table.place(columns.column(SupplierField.CODE), row),
        IssueCode.DUPLICATE_ID,
        "同じ取引先コードが複数の行にあります。",
        "This code stands in several rows.",
        code.value());
  }

  /** The codes. */
  Set<String> codes() {
    Set<String> codes = new LinkedHashSet<>();
    rows.keySet().forEach(code -> codes.add(code.value()));
    return codes;
  }

  /**
   * The suppliers; what is wrong with them, or may not be done, is told.
   *
   * @param known those of these codes that are registered
   */
  List<Supplier> suppliers(Map<String, Supplier> known, Sight sight, SupplierRights rights) {
    List<Supplier> all = new ArrayList<>();
    rows.forEach(
        (code, numbers) -> {
          Supplier before = known.get(code.value());
          boolean taken =
              before == null ? !rights.mayTake(code.value(), sight) : !before.isSeenBy(sight);
          for (int row : numbers) {
            all.add(supplier(code, row, taken ? null : before));
            if (taken) {
              tellTaken(row, code);
            } else {
              checkGroups(row, before, all.get(all.size() - 1), sight, rights);
            }
          }
        });
    return all;
  }

  private SupplierRow row(int row, @Nullable Supplier before) {
    return new SupplierRow(table, columns, texts, issues, row, before);
  }

  private Supplier supplier(SupplierCode code, int row, @Nullable Supplier before) {
    return row(row, before).read(code);
  }

  private void checkGroups(
      int row, @Nullable Supplier before, Supplier after, Sight sight, SupplierRights rights) {
    Set<String> groups = before == null ? Set.of() : before.groups();
    if (!rights.mayMove(groups, after.groups(), sight)) {
      row(row, before).refuseGroups();
    }
  }

  private void tellTaken(int row, SupplierCode code) {
    issues.error(
        table.place(columns.column(SupplierField.CODE), row),
        IssueCode.SUPPLIER_TAKEN,
        SupplierTaken.message().ja(),
        SupplierTaken.message().en(),
        code.value());
  }
}
