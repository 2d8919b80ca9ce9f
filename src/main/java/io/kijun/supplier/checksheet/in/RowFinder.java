package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which question each row of a page is: by its hidden id, which must agree with the
 * number that people see; by that number alone where there is no id.
 */
final class RowFinder {

  private final CheckSheetPage page;
  private final RowNumbers asked;
  private final @Nullable CheckSheetColumn number;
  private final SheetFindings findings;
  private final Map<String, List<QuestionRow.At>> rows = new LinkedHashMap<>();
  private final Set<String> withoutId = new LinkedHashSet<>();
  private final List<String> unknown = new ArrayList<>();
  private final Set<String> refused = new LinkedHashSet<>();

  RowFinder(CheckSheetPage page, Questionnaire questionnaire, SheetFindings findings) {
    this.page = page;
    this.asked = RowNumbers.of(page, questionnaire);
    this.number =
        CheckSheetColumn.of(page).stream()
            .filter(column -> column.id().equals("no"))
            .findFirst()
            .orElse(null);
    this.findings = findings;
  }

  /** The rows of all sheets that are this page, in their order. */
  List<QuestionRow> find(List<PageCells> sheets) {
    sheets.forEach(this::find);
    if (!rows.isEmpty()) {
      tellGone(sheets.get(0));
    }
    return rows.entrySet().stream()
        .map(row -> new QuestionRow(row.getKey(), row.getValue()))
        .toList();
  }

  private void find(PageCells sheet) {
    withoutId.clear();
    unknown.clear();
    for (int row : sheet.rows()) {
      question(sheet, row)
          .ifPresent(
              id ->
                  rows.computeIfAbsent(id, none -> new ArrayList<>())
                      .add(new QuestionRow.At(sheet, row)));
    }
    tellWithoutId(sheet);
    tellUnknown(sheet);
  }

  private Optional<String> question(PageCells sheet, int row) {
    String id = sheet.rowId(row);
    CellValue seen = number == null ? new CellValue("", Flaw.NONE) : sheet.value(number, row);
    boolean legible = seen.flaw() == Flaw.NONE && !seen.text().isBlank();
    if (id.isEmpty() || !id.contains(":")) {
      Optional<String> byNumber = legible ? asked.byNumber(seen.text()) : Optional.empty();
      byNumber.ifPresent(one -> withoutId.add(seen.text().strip()));
      return byNumber;
    }
    if (!asked.knows(id)) {
      unknown.add(legible ? seen.text().strip() + " (" + id + ")" : id);
      setAside(sheet, row, "この基準では聞いていない質問への答えです。", "This answers what the standard does not ask.");
      return Optional.empty();
    }
    if (legible && !asked.fits(id, seen.text())) {
      mismatch(sheet, row, id, seen.text());
      return Optional.empty();
    }
    return Optional.of(id);
  }

  /** Only some of the columns were sorted: nobody knows to which question the answers belong. */
  private void mismatch(PageCells sheet, int row, String id, String seen) {
    refused.add(id);
    asked.byNumber(seen).ifPresent(refused::add);
    findings.error(
        sheet.place(number == null ? 1 : sheet.columns().getOrDefault(number, 1), row),
        IssueCode.ROW_MISMATCH,
        "見えている番号「%s」と隠れた列のID「%s」が食い違い、どの質問への答えか分かりません。並べ替えは、隠れた列も含めて表全体で行ってください。"
            .formatted(seen.strip(), id),
        "The number “%s” and the hidden id “%s” disagree, so nobody knows which question this"
                .formatted(seen.strip(), id)
            + " answers; sort the whole table, its hidden columns too.",
        seen);
    setAside(sheet, row, "番号とIDが食い違う行の答えです。", "The number and the id of this row disagree.");
  }

  /** Keeps what was answered in a row that is not taken. */
  private void setAside(PageCells sheet, int row, String ja, String en) {
    for (CheckSheetColumn column : InputColumns.of(page)) {
      CellValue value = sheet.value(column, row);
      CellPlace at = sheet.place(sheet.columns().getOrDefault(column, 1), row);
      if (sheet.columns().containsKey(column)
          && column != CheckSheetColumn.MARKS_WHO
          && column != CheckSheetColumn.GROUNDS_WHO
          && !value.text().isBlank()
          && findings.see(at)) {
        findings.unused(at, value.text(), ja, en);
      }
    }
  }

  private void tellWithoutId(PageCells sheet) {
    if (!withoutId.isEmpty()) {
      findings.warning(
          sheet.place(),
          IssueCode.NO_ROW_IDS,
          "隠れた列のIDがないため、%d行を見えている番号で読みました: %s"
              .formatted(withoutId.size(), String.join("、", withoutId)),
          "%d rows have no hidden id and were read by their numbers: %s"
              .formatted(withoutId.size(), String.join(", ", withoutId)),
          null);
    }
  }

  private void tellUnknown(PageCells sheet) {
    if (!unknown.isEmpty()) {
      findings.warning(
          sheet.place(),
          IssueCode.UNKNOWN_ROW,
          "この基準では聞いていない行が%d行あります（読み取りに使いません）: %s"
              .formatted(unknown.size(), String.join("、", unknown)),
          "%d rows are not asked by this standard, and not used: %s"
              .formatted(unknown.size(), String.join(", ", unknown)),
          null);
    }
  }

  /** Rows that were deleted, or never were there in a sheet of another ruleset. */
  private void tellGone(PageCells sheet) {
    List<String> gone = new ArrayList<>();
    asked
        .all()
        .forEach(
            (id, no) -> {
              boolean there = rows.containsKey(id) || refused.contains(id);
              if (!there && !id.startsWith(RowNumbers.FREE)) {
                gone.add(no.isEmpty() ? id : no);
              }
            });
    if (!gone.isEmpty()) {
      findings.warning(
          sheet.place(),
          IssueCode.ROWS_GONE,
          "次の行がありません（%d行）。答えがないものとして扱います: %s".formatted(gone.size(), String.join("、", gone)),
          "%d rows are not there and count as not answered: %s"
              .formatted(gone.size(), String.join(", ", gone)),
          null);
    }
  }
}
