package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import io.kijun.spreadsheet.WorkbookFile;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Opens what came in. Its name may be any, and links to other workbooks are left alone. */
public final class SheetOpening {

  /** In the place of the file's own name, which people choose as they like. */
  private static final String NAME = "sheet.xlsx";

  private static final String LINKS = "externallink";

  private SheetOpening() {}

  /** The cells of a file; null where it cannot be read, of which the findings tell why. */
  public static @Nullable BookCells open(WorkbookFile file, SheetFindings findings) {
    WorkbookFile named = new WorkbookFile(NAME, file.content());
    boolean refused = false;
    for (Rejection one : UploadCheck.of(named)) {
      if (isLink(one)) {
        CellPlace at = one.place(file.name());
        findings.warning(
            new CellPlace(file.name(), at.sheet().startsWith("xl/") ? "" : at.sheet(), at.cell()),
            IssueCode.LINK_IGNORED,
            "ほかのブックへのリンクがあります。リンク先は読みません。",
            "There is a link to another workbook, which is not followed.",
            one.found());
      } else {
        findings.add(one.issue(file.name()));
        refused = true;
      }
    }
    return refused ? null : cells(named, file.name(), findings);
  }

  private static @Nullable BookCells cells(
      WorkbookFile named, String name, SheetFindings findings) {
    try {
      return CellsReader.read(named);
    } catch (PackageRefused e) {
      e.rejections().forEach(one -> findings.add(one.issue(name)));
      return null;
    }
  }

  /** A sheet that was copied from another workbook leaves such links behind. */
  private static boolean isLink(Rejection rejection) {
    List<String> words =
        List.of(rejection.sheet(), rejection.found() == null ? "" : rejection.found());
    return rejection.kind() == Kind.ACTIVE
        && words.stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .anyMatch(word -> word.contains(LINKS) || word.contains("externalreference"));
  }
}
