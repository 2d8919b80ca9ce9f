package io.kijun.spreadsheet.edit;

import io.kijun.spreadsheet.WorkbookParts;
import io.kijun.spreadsheet.XmlTag;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What names rows of a sheet, in all parts of a workbook, after these rows have moved. */
final class RowReferences {

  private static final Set<String> FORMULAS =
      Set.of(
          "f",
          "formula",
          "formula1",
          "formula2",
          "calculatedColumnFormula",
          "totalsRowFormula",
          "definedName");

  private static final Set<String> RULES = Set.of("dataValidation", "conditionalFormatting");
  private static final Set<String> RULED = Set.of("formula", "formula1", "formula2", "f");
  private static final Set<String> GROWING = Set.of("_xlnm._FilterDatabase", "_xlnm.Print_Area");
  private static final Set<String> COVERING =
      Set.of("dataValidation", "conditionalFormatting", "ignoredError", "protectedRange");
  private static final Set<String> REACHING =
      Set.of("autoFilter", "sortState", "sortCondition", "dimension");

  private final WorkbookParts parts;
  private final String sheet;
  private final String sheetPart;
  private final RowOps ops;

  RowReferences(WorkbookParts parts, String sheet, String sheetPart, RowOps ops) {
    this.parts = parts;
    this.sheet = sheet;
    this.sheetPart = sheetPart;
    this.ops = ops;
  }

  /**
   * Changes all of them.
   *
   * @throws EditImpossible where a formula stands for many cells, some of which would move
   */
  void move() throws IOException, EditImpossible {
    for (String part : parts.all()) {
      if (!part.endsWith("sharedstrings.xml") && !part.endsWith("styles.xml")) {
        parts.put(part, formulas(part));
      }
    }
    parts.put(sheetPart, regions());
    for (String kind : List.of("comments", "threadedcomment")) {
      for (String part : parts.related(sheetPart, kind)) {
        parts.put(part, comments(part));
      }
    }
    for (String part : parts.related(sheetPart, "vmldrawing")) {
      parts.put(part, new NoteShapes(parts.text(part), ops).moved());
    }
    for (String part : parts.related(sheetPart, "drawing")) {
      parts.put(part, anchors(part));
    }
    for (String part : parts.related(sheetPart, "table")) {
      parts.put(part, table(part));
    }
  }

  private String formulas(String part) throws IOException, EditImpossible {
    boolean within = part.equals(sheetPart);
    XmlEdits xml = new XmlEdits(parts.text(part));
    int ruleEnd = -1;
    int shift = 0;
    for (int i = 0; i < xml.tags().size(); i++) {
      XmlTag tag = xml.tags().get(i);
      if (within && tag.form() == XmlTag.Form.OPEN && RULES.contains(tag.name())) {
        ruleEnd = xml.end(i);
        shift = shift(xml, i, ruleEnd);
      }
      if (tag.form() == XmlTag.Form.OPEN && i < ruleEnd && RULED.contains(tag.name())) {
        int moved = shift;
        xml.change(i, formula -> FormulaText.ofRule(formula, sheet, ops, moved));
      } else if (tag.form() == XmlTag.Form.OPEN && FORMULAS.contains(tag.name())) {
        boolean grows = GROWING.contains(String.valueOf(tag.attribute("name")));
        String before = xml.content(i);
        String after = FormulaText.moved(before, sheet, within, grows, ops);
        checkAlone(tag, within || !after.equals(before));
        xml.change(i, formula -> after);
      } else if (tag.name().equals("f") && within) {
        checkAlone(tag, true);
      }
    }
    return xml.applied();
  }

  /** By how many rows the first cell of a rule moves. */
  private int shift(XmlEdits xml, int rule, int end) {
    String regions = String.valueOf(xml.tags().get(rule).attribute("sqref"));
    for (int i = rule; i < end; i++) {
      if (xml.tags().get(i).begins("sqref")) {
        regions = xml.content(i);
      }
    }
    int before = RegionText.top(regions);
    int after = RegionText.top(RegionText.covered(regions, ops));
    return before == 0 || after == 0 ? 0 : after - before;
  }

  private void checkAlone(XmlTag tag, boolean moves) throws EditImpossible {
    String type = tag.name().equals("f") ? tag.attribute("t") : null;
    if (moves && type != null && !type.equals("normal")) {
      throw new EditImpossible(
          sheet,
          null,
          "複数のセルにわたる数式がこのシートの行を使っているため、行の追加・移動・削除はExcelで行ってください。",
          "A formula over several cells uses rows of this sheet; add, move and remove rows in"
              + " Excel.");
    }
  }

  private String regions() throws IOException {
    XmlEdits xml = new XmlEdits(parts.text(sheetPart));
    for (int i = 0; i < xml.tags().size(); i++) {
      XmlTag tag = xml.tags().get(i);
      if (tag.form() == XmlTag.Form.CLOSE) {
        continue;
      }
      if (COVERING.contains(tag.name())) {
        put(xml, i, "sqref", covered(tag.attribute("sqref")));
      } else if (tag.name().equals("hyperlink")) {
        put(xml, i, "ref", covered(tag.attribute("ref")));
      } else if (REACHING.contains(tag.name())) {
        put(xml, i, "ref", reached(tag.attribute("ref"), true));
      } else if (tag.name().equals("mergeCell")) {
        put(xml, i, "ref", merged(tag.attribute("ref")));
      } else if (tag.name().equals("sqref")) {
        xml.change(i, regions -> RegionText.covered(regions, ops));
      } else if (tag.name().equals("brk") && isRowBreak(xml, i)) {
        put(xml, i, "id", row(tag.attribute("id")));
      }
    }
    return EmptyLists.without(xml.applied());
  }

  private static boolean isRowBreak(XmlEdits xml, int tag) {
    int at = tag;
    while (!xml.tags().get(at).name().endsWith("Breaks")) {
      at--;
    }
    return xml.tags().get(at).name().equals("rowBreaks");
  }

  /** An element whose place is gone is left out; one without a place stays as it is. */
  private static void put(XmlEdits xml, int i, String attribute, @Nullable String value) {
    XmlTag tag = xml.tags().get(i);
    String before = tag.attribute(attribute);
    if (before == null || before.equals(value)) {
      return;
    }
    if (value == null || value.isEmpty()) {
      xml.remove(i);
    } else {
      xml.replace(tag, tag.with(attribute, value));
    }
  }

  private @Nullable String covered(@Nullable String regions) {
    return regions == null ? null : RegionText.covered(regions, ops);
  }

  private @Nullable String reached(@Nullable String region, boolean grows) {
    return region == null ? null : RegionText.reached(region, ops, grows);
  }

  /** One cell is not merged with any. */
  private @Nullable String merged(@Nullable String region) {
    String now = reached(region, false);
    int colon = now == null ? -1 : now.indexOf(':');
    return now != null && colon > 0 && now.substring(0, colon).equals(now.substring(colon + 1))
        ? null
        : now;
  }

  private @Nullable String row(@Nullable String written) {
    int row = written == null ? RowOp.GONE : ops.row(Integer.parseInt(written));
    return row == RowOp.GONE ? null : Integer.toString(row);
  }

  private String comments(String part) throws IOException {
    XmlEdits xml = new XmlEdits(parts.text(part));
    for (int i = 0; i < xml.tags().size(); i++) {
      XmlTag tag = xml.tags().get(i);
      if (tag.begins("comment") || tag.begins("threadedComment")) {
        put(xml, i, "ref", covered(tag.attribute("ref")));
      }
    }
    return xml.applied();
  }

  /** Pictures move with the row that they begin in, and stay as large as they are. */
  private String anchors(String part) throws IOException {
    XmlEdits xml = new XmlEdits(parts.text(part));
    int shift = 0;
    boolean to = false;
    for (int i = 0; i < xml.tags().size(); i++) {
      XmlTag tag = xml.tags().get(i);
      to = tag.begins("to") || (to && !tag.ends("to"));
      if (tag.form() == XmlTag.Form.OPEN && tag.name().equals("row")) {
        int row = Integer.parseInt(xml.content(i).strip());
        if (!to) {
          int now = ops.row(row + 1);
          shift = now == RowOp.GONE ? 0 : now - 1 - row;
        }
        String moved = Integer.toString(row + shift);
        xml.change(i, before -> moved);
      }
    }
    return xml.applied();
  }

  private String table(String part) throws IOException {
    XmlEdits xml = new XmlEdits(parts.text(part));
    for (int i = 0; i < xml.tags().size(); i++) {
      XmlTag tag = xml.tags().get(i);
      if (tag.begins("table") || tag.begins("autoFilter") || tag.begins("sortState")) {
        put(xml, i, "ref", reached(tag.attribute("ref"), true));
      }
    }
    return xml.applied();
  }
}
