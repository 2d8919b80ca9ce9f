package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellPlace;
import java.util.HashSet;
import java.util.Set;

/** Pictures over cells that are to be filled in: a photo of a date is no date. */
final class PicturesOver {

  private PicturesOver() {}

  /** Tells of the pictures of a page. */
  static void tell(PageCells sheet, SheetFindings findings) {
    Set<Integer> inputs = new HashSet<>();
    InputColumns.of(sheet.page()).forEach(one -> inputs.add(sheet.columns().getOrDefault(one, 0)));
    for (String cell : sheet.cells().pictures()) {
      CellPlace at = new CellPlace(sheet.file(), sheet.cells().name(), cell);
      if (isInput(sheet, cell, inputs)) {
        findings.error(
            at,
            IssueCode.PICTURE,
            "画像が貼られています。画像の内容は読み取れないので、文字で入力してください。",
            "There is a picture, which cannot be read; enter the answer as text.",
            null);
      } else {
        findings.warning(
            at,
            IssueCode.UNUSED_CONTENT,
            "画像が貼られています。評価には使いません。",
            "There is a picture; it plays no part.",
            null);
      }
    }
  }

  private static boolean isInput(PageCells sheet, String cell, Set<Integer> inputs) {
    for (int row : sheet.rows()) {
      for (int column : inputs) {
        if (column > 0 && cell.equals(Address.of(column, row))) {
          return true;
        }
      }
    }
    return false;
  }
}
