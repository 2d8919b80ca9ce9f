package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import java.util.List;
import java.util.Objects;

/** Looks at what the sheets of a file say of themselves, which need not be true. */
final class StampCheck {

  private final String file;
  private final String ruleset;
  private final SheetFindings findings;

  /**
   * Looks at stamps.
   *
   * @param ruleset id of the ruleset whose questions are asked
   */
  StampCheck(String file, String ruleset, SheetFindings findings) {
    this.file = file;
    this.ruleset = ruleset;
    this.findings = findings;
  }

  /** What the first sheet says that says anything; another that says otherwise is told. */
  SheetMeta meta(List<PageCells> sheets) {
    sheets.forEach(this::tellDamaged);
    List<PageCells> stamped = sheets.stream().filter(one -> one.stamp().isPresent()).toList();
    if (stamped.isEmpty()) {
      return new SheetMeta(null, null, null, null);
    }
    SheetMeta first = metaOf(stamped.get(0));
    for (PageCells sheet : stamped) {
      compare(first, sheet);
    }
    if (!ruleset.equals(first.ruleset())) {
      findings.warning(
          new CellPlace(file, stamped.get(0).cells().name(), "A1"),
          IssueCode.OTHER_RULESET,
          "ほかの版の基準で作られたシートです。同じ質問への答えだけを読みました。",
          "This sheet was made under another ruleset; what both ask was read.",
          first.ruleset());
    }
    return first;
  }

  /** What a page is was found out otherwise; what it was made for is not known for sure. */
  private void tellDamaged(PageCells sheet) {
    String first = sheet.cells().text(1, 1);
    boolean whole = sheet.stamp().flatMap(SheetStamp::known).isPresent();
    boolean ofForm = SheetStamp.isLike(first) || (first.isEmpty() && sheet.idColumn() > 0);
    if (!whole && ofForm) {
      findings.warning(
          new CellPlace(file, sheet.cells().name(), "A1"),
          IssueCode.STAMP_DAMAGED,
          "隠れたセルA1が壊れているか消えています。行のIDと見出しから「%s」として読みました。".formatted(sheet.page().title().ja()),
          "The hidden cell A1 is damaged or gone; by its row ids and headings this was read as “%s”."
              .formatted(sheet.page().title().en()),
          first.isEmpty() ? null : first);
    }
  }

  private static SheetMeta metaOf(PageCells sheet) {
    return sheet.stamp().orElseThrow().meta();
  }

  private void compare(SheetMeta first, PageCells sheet) {
    SheetMeta meta = metaOf(sheet);
    CellPlace at = new CellPlace(file, sheet.cells().name(), "A1");
    if (!Objects.equals(first.supplier(), meta.supplier())) {
      findings.error(
          at,
          IssueCode.SHEETS_DIFFER,
          "ほかのシートと異なる取引先のシートです。1社分のシートだけにしてください。",
          "This sheet is another supplier's than the others; keep those of one supplier.",
          meta.supplier());
    } else if (!Objects.equals(first.sheetCode(), meta.sheetCode())
        || !Objects.equals(first.ruleset(), meta.ruleset())) {
      findings.error(
          at,
          IssueCode.SHEETS_DIFFER,
          "ほかのシートとは別に送られたシートです。両方の答えを読みました。混ざったものでないか確かめてください。",
          "This sheet went out at another time than the others. The answers of both were read; see"
              + " whether they belong together.",
          meta.sheetCode());
    }
  }
}
