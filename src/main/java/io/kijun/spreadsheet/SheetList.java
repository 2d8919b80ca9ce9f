package io.kijun.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The main part of a workbook: its sheets in their order. */
final class SheetList extends SpreadsheetPart {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final List<Sheet> sheets = new ArrayList<>();
  private boolean there;
  private boolean from1904;

  /**
   * A sheet.
   *
   * @param relation the id of what relates it to its part
   * @param hidden whether people do not see it
   */
  record Sheet(String name, @Nullable String relation, boolean hidden) {}

  @Override
  void start(String parent, String name, Attributes attributes) {
    there |= name.equals("sheets") && parent.equals("workbook");
    if (name.equals("workbookPr") && parent.equals("workbook")) {
      String written = attributes.getValue("date1904");
      from1904 = written != null && (written.equals("1") || written.equals("true"));
    }
    if (name.equals("sheet") && parent.equals("sheets")) {
      sheets.add(
          new Sheet(
              Objects.requireNonNull(attributes.getValue("name"), "a sheet without a name"),
              attributes.getValue(RELATIONS, "id"),
              isHidden(attributes.getValue("state"))));
    }
  }

  private static boolean isHidden(@Nullable String state) {
    return state != null && (state.equals("hidden") || state.equals("veryHidden"));
  }

  /** Whether days are counted from 1904, as on early Macs. */
  boolean isFrom1904() {
    return from1904;
  }

  List<Sheet> sheets() {
    if (!there) {
      throw new IllegalArgumentException("no list of sheets");
    }
    return sheets;
  }
}
