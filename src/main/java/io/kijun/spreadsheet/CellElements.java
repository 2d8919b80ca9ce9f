package io.kijun.spreadsheet;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Puts a cell together from the elements in it; of several of a kind the first counts. */
final class CellElements {

  private final StringBuilder text = new StringBuilder();
  private RawCell.Type type = RawCell.Type.NUMBER;
  private int style;
  private boolean isInline;
  private @Nullable String value;
  private @Nullable String inline;
  private @Nullable String formula;
  private boolean grouped;
  private boolean open;

  /** A cell begins. */
  void begin(@Nullable String written, int ofStyle) {
    type = RawCell.Type.of(written);
    isInline = "inlineStr".equals(written);
    style = ofStyle;
    value = null;
    inline = null;
    formula = null;
    grouped = false;
    open = false;
  }

  /** The cell has ended. */
  RawCell end() {
    return new RawCell(type, style, isInline && inline != null ? inline : value, formula);
  }

  /** An element begins. Furigana stands in elements of other names, which are not opened. */
  void start(String parent, String name, Attributes attributes) {
    if (parent.equals("c")) {
      text.setLength(0);
      open = name.equals("v") || name.equals("f");
      String kind = name.equals("f") ? attributes.getValue("t") : null;
      grouped |= kind != null && !kind.equals("normal");
    } else {
      open = name.equals("t") && (parent.equals("is") || parent.equals("r"));
    }
  }

  /** Characters come by. */
  void add(char[] characters, int start, int length) {
    if (open) {
      text.append(characters, start, length);
    }
  }

  /** An element has ended. */
  void end(String parent, String name) {
    open = false;
    if (parent.equals("c")) {
      switch (name) {
        case "v" -> value = value == null ? text.toString() : value;
        case "is" -> inline = inline == null ? text.toString() : inline;
        case "f" -> formula = formula == null ? text.toString() : formula;
        default -> {
          // nothing that is read
        }
      }
    }
  }

  /** Whether the formula stands for more than this cell. */
  boolean isGrouped() {
    return grouped;
  }
}
