package io.kijun.spreadsheet;

import com.google.re2j.Pattern;
import io.kijun.core.issue.Invisible;
import io.kijun.core.issue.JsonText;
import io.kijun.spreadsheet.DateFormats.ShownAs;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What cells say as text, and what keeps them from being read as values. */
final class CellValues {

  private static final int LONGEST_TEXT = CellsReader.LONGEST_TEXT;
  private static final int SHOWN_OF_TOO_LONG = 100;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,400}(?:\\.\\d{0,400})?|\\.\\d{1,400})(?:[eE][+-]?\\d{1,3})?");

  private final SharedTexts texts;
  private final NumberFormats formats;
  private final boolean from1904;

  CellValues(SharedTexts texts, NumberFormats formats, boolean from1904) {
    this.texts = texts;
    this.formats = formats;
    this.from1904 = from1904;
  }

  /**
   * The value of a cell.
   *
   * @param inFormula whether a formula elsewhere stands for it
   * @param ofColumn the style of its column
   */
  CellValue of(RawCell cell, boolean inFormula, int ofColumn, boolean merged) {
    if (cell.type() == RawCell.Type.UNREADABLE && cell.text() != null) {
      return unreadable(cell.text());
    }
    String text = Objects.requireNonNullElse(cell.text(), "");
    if (cell.formula() != null || inFormula) {
      String formula = inFormula && cell.formula() == null ? "{=…} " + text : "=" + cell.formula();
      return new CellValue(shortened(formula), Flaw.FORMULA, result(cell, text, ofColumn, merged));
    }
    return cell.text() == null ? blank(cell.type(), merged) : value(cell, text, ofColumn, merged);
  }

  private @Nullable CellValue result(RawCell cell, String text, int ofColumn, boolean merged) {
    return text.isEmpty() ? null : value(cell, text, ofColumn, merged);
  }

  private static CellValue blank(RawCell.Type type, boolean merged) {
    return type == RawCell.Type.ERROR
        ? new CellValue("#", Flaw.ERROR)
        : new CellValue("", merged ? Flaw.MERGED : Flaw.NONE);
  }

  private CellValue value(RawCell cell, String text, int ofColumn, boolean merged) {
    return switch (cell.type()) {
      case ERROR -> new CellValue(shortened(text.isBlank() ? "#" : text.strip()), Flaw.ERROR);
      case BOOLEAN -> truth(text.strip(), merged);
      case DATE ->
          DateNumber.written(text.strip())
              .map(day -> new CellValue(day, Flaw.DATE))
              .orElseGet(() -> unreadable(text));
      case TEXT -> text(SharedTexts.decoded(text), merged);
      case SHARED_TEXT ->
          texts
              .text(text)
              .map(shared -> text(shared, merged))
              .orElseGet(() -> unreadable("t=\"s\" " + text));
      case NUMBER -> number(text.strip(), cell.style() < 0 ? ofColumn : cell.style(), merged);
      case UNREADABLE -> unreadable(text);
    };
  }

  private static CellValue truth(String text, boolean merged) {
    return switch (text) {
      case "1", "true" -> text("TRUE", merged);
      case "0", "false" -> text("FALSE", merged);
      default -> unreadable("t=\"b\" " + text);
    };
  }

  private CellValue number(String text, int style, boolean merged) {
    if (text.isEmpty()) {
      return blank(RawCell.Type.NUMBER, merged);
    }
    double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    ShownAs shown = formats.shown(style).orElse(null);
    if (Double.isNaN(number) || Double.isInfinite(number) || shown == null) {
      return unreadable(shown == null ? "s=\"" + style + "\" " + text : text);
    }
    BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
    return shown == ShownAs.NUMBER
        ? text(plain.toPlainString(), merged)
        : new CellValue(DateNumber.shown(plain, shown, from1904), Flaw.DATE);
  }

  private static CellValue text(String text, boolean merged) {
    if (text.length() > LONGEST_TEXT) {
      return new CellValue(shortened(text), Flaw.TOO_LONG);
    }
    if (Invisible.isBlank(text)) {
      return new CellValue("", merged ? Flaw.MERGED : Flaw.NONE);
    }
    boolean sound =
        JsonText.isSound(text)
            && text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    if (merged) {
      return new CellValue(text, Flaw.MERGED);
    }
    Flaw ofSound = RunnableText.is(text) ? Flaw.RUNNABLE : Flaw.NONE;
    return new CellValue(text, sound ? ofSound : Flaw.CONTROL_CHARACTER);
  }

  /** What a text says that somebody types into a cell. */
  static CellValue typed(String text, boolean merged) {
    return text(text, merged);
  }

  private static CellValue unreadable(String found) {
    return new CellValue(shortened(found), Flaw.UNREADABLE);
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, SHOWN_OF_TOO_LONG) : text;
  }
}
