package io.kijun.spreadsheet.edit;

import io.kijun.core.standard.Address;
import io.kijun.spreadsheet.XmlTag;
import io.kijun.spreadsheet.XmlTag.Form;
import io.kijun.spreadsheet.edit.SheetData.WrittenCell;
import io.kijun.spreadsheet.edit.SheetData.WrittenRow;
import io.kijun.spreadsheet.edit.SheetEdit.RowSlot;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a sheet as they will be; a row that is as it was stays as it was written. */
final class SheetWriter {

  private static final int LONGEST_ESCAPE = 7;

  private final SheetEdit edit;
  private final SheetData data;
  private final String prefix;
  private final StringBuilder xml = new StringBuilder();

  private SheetWriter(SheetEdit edit, SheetData data) {
    this.edit = edit;
    this.data = data;
    this.prefix = data.prefix().isEmpty() ? "" : data.prefix() + ":";
  }

  /** The sheet with its rows as they will be. */
  static String written(String sheet, SheetEdit edit) throws EditImpossible {
    return new SheetWriter(edit, SheetData.of(sheet, edit.sheet())).written();
  }

  private String written() throws EditImpossible {
    xml.append(data.head());
    int row = 0;
    for (RowSlot slot : edit.slots()) {
      row++;
      write(slot, row);
    }
    int last = row;
    for (Map.Entry<Integer, WrittenRow> below :
        data.rows().tailMap(SheetEdit.ROWS, false).entrySet()) {
      int now = last + below.getKey() - SheetEdit.ROWS;
      write(new RowSlot(below.getKey(), 0, new TreeMap<>()), now);
    }
    return xml.append(data.tail()).toString();
  }

  private void write(RowSlot slot, int row) throws EditImpossible {
    WrittenRow written = data.rows().get(slot.source());
    boolean stays = slot.source() == row && slot.texts().isEmpty() && data.addressed();
    if (written != null && stays) {
      xml.append(written.source());
    } else if (written != null) {
      writeRow(written.tag().with("r", Integer.toString(row)), written.cells(), slot, row);
    } else if (slot.source() == 0 || !slot.texts().isEmpty()) {
      writeNew(slot, row);
    }
  }

  /** A row that is not written yet looks like another. */
  private void writeNew(RowSlot slot, int row) throws EditImpossible {
    WrittenRow like = slot.source() == 0 ? data.rows().get(slot.like()) : null;
    String tag = "<" + prefix + "row r=\"" + row + "\">";
    if (like != null) {
      tag = XmlTag.of(like.tag().with("r", Integer.toString(row))).with("hidden", null);
      tag = XmlTag.of(tag).with("collapsed", null);
    }
    NavigableSet<Integer> columns = new TreeSet<>(slot.texts().keySet());
    if (like != null) {
      columns.addAll(like.cells().keySet());
    }
    begin(tag);
    for (int column : columns) {
      String text = slot.texts().getOrDefault(column, "");
      writeCell(cell(column, row, style(slot.like(), row, column)), text);
    }
    end();
  }

  private void writeRow(String tag, NavigableMap<Integer, WrittenCell> cells, RowSlot slot, int row)
      throws EditImpossible {
    NavigableSet<Integer> columns = new TreeSet<>(cells.keySet());
    columns.addAll(slot.texts().keySet());
    begin(tag);
    for (int column : columns) {
      WrittenCell cell = cells.get(column);
      String text = slot.texts().get(column);
      if (cell == null) {
        writeCell(cell(column, row, style(slot.source(), row, column)), text == null ? "" : text);
      } else if (text == null) {
        String own = cell.tag().with("r", Address.of(column, row));
        xml.append(own).append(cell.source(), cell.tag().text().length(), cell.source().length());
      } else {
        checkAlone(cell, column, row);
        String own = cell.tag().with("r", Address.of(column, row));
        own = XmlTag.of(XmlTag.of(own).with("cm", null)).with("vm", null);
        writeCell(own, text);
      }
    }
    end();
  }

  private void checkAlone(WrittenCell cell, int column, int row) throws EditImpossible {
    if (cell.isOfMany()) {
      throw new EditImpossible(
          edit.sheet(),
          Address.of(column, row),
          "複数のセルにわたる数式があるため、ここから変更できません。Excelで数式を値に直してください。",
          "A formula over several cells stands here; replace it by its values in Excel.");
    }
  }

  private void begin(String tag) {
    boolean empty = XmlTag.of(tag).form() == Form.EMPTY;
    xml.append(empty ? tag.substring(0, tag.length() - 2) + ">" : tag);
  }

  private void end() {
    xml.append("</").append(prefix).append("row>");
  }

  private String cell(int column, int row, @Nullable String style) {
    String tag = "<" + prefix + "c r=\"" + Address.of(column, row) + "\"";
    return tag + (style == null ? "" : " s=\"" + XmlTag.escaped(style) + "\"") + "/>";
  }

  /** A cell without a look of its own looks like the one above it, if that is not a heading. */
  private @Nullable String style(int like, int row, int column) {
    String own = data.style(like, column);
    if (own != null || row - 1 <= edit.headerRow() || row < 2) {
      return own;
    }
    return data.style(edit.slots().get(row - 2).like(), column);
  }

  private void writeCell(String tag, String text) {
    String plain = XmlTag.of(tag).with("t", null);
    String open =
        plain.endsWith("/>")
            ? plain.substring(0, plain.length() - 2)
            : plain.substring(0, plain.length() - 1);
    if (text.isEmpty()) {
      xml.append(open).append("/>");
      return;
    }
    xml.append(open).append(" t=\"inlineStr\"><").append(prefix).append("is><").append(prefix);
    xml.append("t xml:space=\"preserve\">").append(XmlTag.escaped(kept(text)));
    xml.append("</").append(prefix).append("t></").append(prefix).append("is></");
    xml.append(prefix).append("c>");
  }

  /** What looks like the number of a character in a text of a sheet is told from one. */
  private static String kept(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      kept.append(isEscape(text, i) ? "_x005F_" : text.substring(i, i + 1));
    }
    return kept.toString();
  }

  private static boolean isEscape(String text, int at) {
    if (!text.startsWith("_x", at) || at + LONGEST_ESCAPE > text.length()) {
      return false;
    }
    boolean digits = true;
    for (int i = at + 2; i < at + LONGEST_ESCAPE - 1; i++) {
      digits &= Character.digit(text.charAt(i), 16) >= 0;
    }
    return digits && text.charAt(at + LONGEST_ESCAPE - 1) == '_';
  }
}
