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

  /**
   * A sheet.
   *
   * @param relation the id of what relates it to its part
   */
  record Sheet(String name, @Nullable String relation) {}

  @Override
  void start(String parent, String name, Attributes attributes) {
    there |= name.equals("sheets") && parent.equals("workbook");
    if (name.equals("sheet") && parent.equals("sheets")) {
      sheets.add(
          new Sheet(
              Objects.requireNonNull(attributes.getValue("name"), "a sheet without a name"),
              attributes.getValue(RELATIONS, "id")));
    }
  }

  List<Sheet> sheets() {
    if (!there) {
      throw new IllegalArgumentException("no list of sheets");
    }
    return sheets;
  }
}
