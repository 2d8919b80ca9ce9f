package io.kijun.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The styles of a workbook, as far as they tell dates from other numbers. */
final class NumberFormats extends SpreadsheetPart {

  private static final int LONGEST = 255;

  private final Map<Integer, String> own = new HashMap<>();
  private final List<Integer> byStyle = new ArrayList<>();

  @Override
  void start(String parent, String name, Attributes attributes) {
    if (name.equals("numFmt") && parent.equals("numFmts")) {
      own.put(id(attributes), format(attributes.getValue("formatCode")));
    } else if (name.equals("xf") && parent.equals("cellXfs")) {
      byStyle.add(id(attributes));
    }
  }

  /** Excel writes no longer ones, and POI looks at them with patterns. */
  private static String format(@Nullable String code) {
    return code == null || code.length() > LONGEST ? "" : code;
  }

  private static int id(Attributes attributes) {
    String id = attributes.getValue("numFmtId");
    return id == null ? 0 : Integer.parseInt(id.strip());
  }

  /** Whether there is such a style. */
  boolean has(int style) {
    return style >= 0 && style < byStyle.size();
  }

  /** Whether a number is shown as a date. */
  boolean isDate(double number, int style) {
    if (!has(style) || !DateUtil.isValidExcelDate(number)) {
      return false;
    }
    int format = byStyle.get(style);
    String text = own.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
    return DateUtil.isADateFormat(format, text);
  }
}
