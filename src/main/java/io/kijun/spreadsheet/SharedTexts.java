package io.kijun.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** The texts of a workbook that its cells name by number. */
final class SharedTexts {

  private final @Nullable ReadOnlySharedStringsTable table;
  private final Map<String, String> known = new HashMap<>();

  SharedTexts(@Nullable ReadOnlySharedStringsTable table) {
    this.table = table;
  }

  /** The text of a number as it is written; empty where there is none. */
  String text(String number) {
    return known.computeIfAbsent(number, this::find);
  }

  private String find(String number) {
    try {
      return table == null ? "" : table.getItemAt(Integer.parseInt(number.strip())).getString();
    } catch (IllegalStateException | IndexOutOfBoundsException | NumberFormatException e) {
      return "";
    }
  }

  /** A text that stands at its cell; {@code _x000A_} is a character. */
  static String decoded(String text) {
    return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
  }
}
