package io.kijun.spreadsheet;

import io.kijun.core.issue.JsonText;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What cells say as text, and what keeps them from being read as values. */
final class CellValues {

  private static final int LONGEST_TEXT = 4000;

  private final SharedTexts texts;
  private final NumberFormats formats;

  CellValues(SharedTexts texts, NumberFormats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /**
   * The value of a cell.
   *
   * @param formula that of the cell; null where it has none
   * @param ofColumn the style of its column
   */
  CellValue of(RawCell cell, @Nullable String formula, int ofColumn, boolean merged) {
    if (formula != null) {
      return new CellValue("=" + formula, Flaw.FORMULA);
    }
    String text = cell.text();
    return switch (cell.type()) {
      case ERROR -> new CellValue("#", Flaw.ERROR);
      case BOOLEAN -> text("1".equals(text) ? "TRUE" : "FALSE", merged);
      case TEXT -> text(text == null ? "" : SharedTexts.decoded(text), merged);
      case SHARED_TEXT -> text(text == null ? "" : texts.text(text), merged);
      case NUMBER ->
          text == null
              ? new CellValue("", merged ? Flaw.MERGED : Flaw.NONE)
              : number(text, formats.has(cell.style()) ? cell.style() : ofColumn, merged);
    };
  }

  private CellValue number(String text, int style, boolean merged) {
    double number = text.isEmpty() ? 0 : Double.parseDouble(text);
    String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return formats.isDate(number, style) ? new CellValue(plain, Flaw.DATE) : text(plain, merged);
  }

  private static CellValue text(String text, boolean merged) {
    if (text.length() > LONGEST_TEXT) {
      return new CellValue(text.substring(0, 100), Flaw.TOO_LONG);
    }
    boolean sound =
        JsonText.isSound(text)
            && text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    return new CellValue(text, merged ? Flaw.MERGED : sound ? Flaw.NONE : Flaw.CONTROL_CHARACTER);
  }
}
