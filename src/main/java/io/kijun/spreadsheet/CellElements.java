package io.kijun.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * Puts a cell together from the elements in it. One that holds anything else than a cell holds, or
 * one thing twice, cannot be read: it would be guessed what it means.
 */
final class CellElements {

  /** More than is shown of one. */
  private static final int LONGEST_FORMULA = 5000;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder all = new StringBuilder();
  private final Map<String, String> sharedFormulas = new HashMap<>();
  private String type = "";
  private int style;
  private @Nullable String value;
  private @Nullable String inline;
  private @Nullable String formula;
  private @Nullable String formulaRange;
  private String kind = "";
  private String shared = "";
  private String table = "";
  private boolean open;
  private boolean odd;
  private boolean inCell;
  private int depth;

  /** A cell begins. */
  void begin(String written, int ofStyle) {
    type = written;
    style = ofStyle;
    value = null;
    inline = null;
    formula = null;
    formulaRange = null;
    open = false;
    odd = false;
    inCell = true;
    depth = 0;
    all.setLength(0);
  }

  /** Whether a cell has begun and not ended. */
  boolean isInCell() {
    return inCell;
  }

  /** There is something in the cell that no cell has. */
  void takeForOdd() {
    odd = true;
  }

  /** An element begins. */
  void start(String parent, String name, Attributes attributes) {
    depth++;
    if (parent.equals("c") && (name.equals("v") || name.equals("is") || name.equals("f"))) {
      text.setLength(0);
      open = !name.equals("is");
      if (name.equals("f")) {
        formula(attributes);
      }
    } else if (name.equals("t") && (parent.equals("is") || parent.equals("r"))) {
      open = true;
    } else if (!(name.equals("r") && parent.equals("is"))) {
      odd = true;
    }
  }

  private void formula(Attributes attributes) {
    kind = Objects.requireNonNullElse(attributes.getValue("t"), "normal");
    shared = Objects.requireNonNullElse(attributes.getValue("si"), "");
    table = Objects.requireNonNullElse(attributes.getValue("r1"), "");
    boolean many = kind.equals("array") || kind.equals("dataTable");
    formulaRange = many ? attributes.getValue("ref") : null;
  }

  /** Characters come by. */
  void add(char[] characters, int start, int length) {
    all.append(characters, start, length);
    if (open) {
      text.append(characters, start, length);
    } else {
      odd |= !new String(characters, start, length).isBlank();
    }
  }

  /** An element has ended; says whether it was the cell. */
  boolean end(String parent, String name) {
    if (depth == 0) {
      inCell = false;
      return true;
    }
    depth--;
    open = false;
    if (parent.equals("c")) {
      switch (name) {
        case "v" -> value = once(value, text.toString());
        case "is" -> inline = once(inline, text.toString());
        case "f" -> formula = once(formula, shown(start(text)));
        default -> odd = true;
      }
    }
    return false;
  }

  /** As much of a formula as is ever shown: it may stand for very many cells. */
  private static String start(CharSequence written) {
    return written.subSequence(0, Math.min(written.length(), LONGEST_FORMULA)).toString();
  }

  private String once(@Nullable String before, String now) {
    odd |= before != null && !before.equals(now);
    return now;
  }

  /** A formula that was dragged along stands only where it was dragged from. */
  private String shown(String written) {
    if (kind.equals("dataTable")) {
      return "TABLE(" + table + ")";
    }
    if (!kind.equals("shared")) {
      return written;
    }
    if (!written.isEmpty()) {
      sharedFormulas.put(shared, written);
    }
    return sharedFormulas.getOrDefault(shared, written);
  }

  /** The cell that has ended. */
  RawCell cell() {
    boolean isInline = type.equals("inlineStr");
    // Excel, LibreOffice and openpyxl put a new value in the place of a text that stands here. With
    // both (as POI leaves them) programs show the text or the value: nobody knows which was meant.
    boolean lost = inline != null && !inline.isEmpty() && (!isInline || value != null);
    RawCell.Type known = RawCell.Type.of(type);
    String read = isInline && inline != null ? inline : value;
    if (odd || lost || (known == RawCell.Type.UNREADABLE && read != null)) {
      String found = all.toString().strip();
      return RawCell.unreadable(
          known == RawCell.Type.UNREADABLE ? "t=\"" + type + "\" " + found : found);
    }
    return new RawCell(known, style, read, formula);
  }

  /** The cells that the formula of the cell stands for; null where it is only this one. */
  @Nullable String formulaRange() {
    return formulaRange;
  }
}
