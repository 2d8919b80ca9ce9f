package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.EventQuestion;
import io.kijun.supplier.checksheet.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which question each row of a page is: by its hidden id, which must agree with the
 * number that people see; by that number alone where there is no id. Numbers are those of the
 * ruleset that a sheet was made under. Where that is not known, only what no ruleset changes is
 * compared, and a number alone is not believed unless the row asks the same in words.
 */
final class RowFinder {

  private final CheckSheetPage page;
  private final RowNumbers asked;
  private final RowWords words;
  private final Function<PageCells, Optional<Questionnaire>> madeUnder;
  private final @Nullable CheckSheetColumn number;
  private final RowsSetAside aside;
  private final SheetFindings findings;
  private final Map<String, List<QuestionRow.At>> rows = new LinkedHashMap<>();
  private final Set<String> withoutId = new LinkedHashSet<>();
  private final List<PageCells> pages = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private final Set<String> refused = new LinkedHashSet<>();

  /**
   * Finds the rows of a page.
   *
   * @param questionnaire what is asked now
   * @param madeUnder what was asked under the ruleset of a sheet; empty: it is not known
   */
  RowFinder(
      CheckSheetPage page,
      Questionnaire questionnaire,
      Function<PageCells, Optional<Questionnaire>> madeUnder,
      SheetFindings findings) {
    this.page = page;
    this.asked = RowNumbers.of(page, questionnaire);
    this.words = RowWords.of(page, questionnaire);
    this.madeUnder = madeUnder;
    this.number = RowNumbers.column(page);
    this.aside = new RowsSetAside(page, findings);
    this.findings = findings;
  }

  /** The rows of all sheets that are this page, in their order. */
  List<QuestionRow> find(List<PageCells> sheets) {
    pages.addAll(sheets);
    sheets.forEach(this::find);
    return rows.entrySet().stream()
        .map(row -> new QuestionRow(row.getKey(), row.getValue()))
        .toList();
  }

  private void find(PageCells sheet) {
    withoutId.clear();
    unknown.clear();
    RowNumbers numbers = madeUnder.apply(sheet).map(one -> RowNumbers.of(page, one)).orElse(null);
    for (int row : sheet.rows()) {
      question(sheet, row, numbers)
          .ifPresent(
              id ->
                  rows.computeIfAbsent(id, none -> new ArrayList<>())
                      .add(new QuestionRow.At(sheet, row)));
    }
    tellWithoutId(sheet);
    tellUnknown(sheet);
  }

  private Optional<String> question(PageCells sheet, int row, @Nullable RowNumbers numbers) {
    String id = sheet.rowId(row);
    CellValue seen = number == null ? new CellValue("", Flaw.NONE) : sheet.value(number, row);
    boolean legible = seen.flaw() == Flaw.NONE && !seen.text().isBlank();
    if (id.isEmpty() || !id.contains(":")) {
      String shown = seen.text().strip();
      return legible ? byNumber(sheet, row, numbers, shown) : doubtful(sheet, row, shown);
    }
    if (!asked.knows(id)) {
      tellUnknown(sheet, row, legible ? seen.text().strip() + " (" + id + ")" : id);
      return Optional.empty();
    }
    if (legible && !fits(sheet, row, numbers, id, seen.text())) {
      mismatch(sheet, row, id, seen.text());
      return Optional.empty();
    }
    return Optional.of(id);
  }

  private boolean fits(
      PageCells sheet, int row, @Nullable RowNumbers numbers, String id, String seen) {
    return numbers == null
        ? asked.fitsAnyRuleset(id, seen) && !words.areOfAnother(sheet, row, id)
        : numbers.fits(id, seen);
  }

  /** Of a row without an id. */
  private Optional<String> byNumber(
      PageCells sheet, int row, @Nullable RowNumbers numbers, String seen) {
    Optional<String> id = (numbers == null ? asked : numbers).byNumber(seen);
    if (id.isEmpty()) {
      return doubtful(sheet, row, seen);
    }
    if (!asked.knows(id.get())) {
      tellUnknown(sheet, row, seen);
      return Optional.empty();
    }
    if (numbers == null && !isSame(sheet, row, id.get())) {
      return doubtful(sheet, row, seen);
    }
    withoutId.add(seen);
    return id;
  }

  /** Beside the lines of はじめに people write what is no answer. */
  private Optional<String> doubtful(PageCells sheet, int row, String seen) {
    boolean beside = page == CheckSheetPage.START && sheet.idColumn() > 0;
    if (!beside && aside.isFilledIn(sheet, row)) {
      aside.doubtful(sheet, row, seen);
    }
    return Optional.empty();
  }

  private boolean isSame(PageCells sheet, int row, String id) {
    return asked.areLasting() || id.startsWith(EventQuestion.FREE) || words.agree(sheet, row, id);
  }

  private void tellUnknown(PageCells sheet, int row, String shown) {
    unknown.add(shown);
    aside.keep(sheet, row, "この基準では聞いていない質問への答えです。", "This answers what the standard does not ask.");
  }

  /** Only some of the columns were sorted: nobody knows to which question the answers belong. */
  private void mismatch(PageCells sheet, int row, String id, String seen) {
    refused.add(id);
    asked.byNumber(seen).ifPresent(refused::add);
    findings.error(
        aside.numberAt(sheet, row),
        IssueCode.ROW_MISMATCH,
        "見えている番号「%s」と隠れた列のID「%s」が食い違い、どの質問への答えか分かりません。並べ替えは、隠れた列も含めて表全体で行ってください。"
            .formatted(seen.strip(), id),
        "The number “%s” and the hidden id “%s” disagree, so nobody knows which question this"
                .formatted(seen.strip(), id)
            + " answers; sort the whole table, its hidden columns too.",
        seen);
    aside.keep(sheet, row, "番号とIDが食い違う行の答えです。", "The number and the id of this row disagree.");
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
  void tellGone() {
    List<String> gone = new ArrayList<>();
    asked
        .all()
        .forEach(
            (id, no) -> {
              boolean there = rows.containsKey(id) || refused.contains(id);
              if (!there && !id.startsWith(EventQuestion.FREE)) {
                gone.add(no.isEmpty() ? id : no);
              }
            });
    if (!gone.isEmpty()) {
      findings.warning(
          pages.get(0).place(),
          IssueCode.ROWS_GONE,
          "次の行がありません（%d行）。答えがないものとして扱います: %s".formatted(gone.size(), String.join("、", gone)),
          "%d rows are not there and count as not answered: %s"
              .formatted(gone.size(), String.join(", ", gone)),
          null);
    }
  }
}
