package io.kijun.spreadsheet.edit;

import io.kijun.core.standard.CellAt;
import io.kijun.spreadsheet.XmlTag;
import io.kijun.spreadsheet.XmlTag.Form;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet as they are written.
 *
 * @param head all before them, with the tag that begins them
 * @param tail all behind them, with the tag that ends them
 * @param addressed whether the cells say where they are; else each follows the one before
 */
record SheetData(
    String head,
    NavigableMap<Integer, WrittenRow> rows,
    String tail,
    String prefix,
    boolean addressed) {

  /**
   * A row.
   *
   * @param source all of it
   * @param cells by column
   */
  record WrittenRow(XmlTag tag, String source, NavigableMap<Integer, WrittenCell> cells) {}

  /**
   * A cell.
   *
   * @param source all of it
   */
  record WrittenCell(XmlTag tag, String source) {

    /** Whether a formula in it stands for others, too. */
    boolean isOfMany() {
      return XmlTag.all(source).stream()
          .anyMatch(
              one ->
                  one.begins("f")
                      && one.attribute("t") != null
                      && !"normal".equals(one.attribute("t")));
    }
  }

  /**
   * Reads the rows of a sheet.
   *
   * @throws EditImpossible where they are not written as usual
   */
  static SheetData of(String xml, String sheet) throws EditImpossible {
    return new RowsReading(xml, sheet).read();
  }

  private static final class RowsReading {

    private final String xml;
    private final String sheet;
    private final List<XmlTag> tags;
    private final NavigableMap<Integer, WrittenRow> rows = new TreeMap<>();
    private boolean addressed = true;

    private RowsReading(String xml, String sheet) {
      this.xml = xml;
      this.sheet = sheet;
      this.tags = XmlTag.all(xml);
    }

    private SheetData read() throws EditImpossible {
      int begin = 0;
      while (begin < tags.size() && !tags.get(begin).begins("sheetData")) {
        begin++;
      }
      if (begin == tags.size()) {
        throw unusual();
      }
      XmlTag data = tags.get(begin);
      String close = "</" + (data.prefix().isEmpty() ? "" : data.prefix() + ":") + "sheetData>";
      if (data.form() == Form.EMPTY) {
        String open = data.text().substring(0, data.text().length() - 2) + ">";
        return new SheetData(
            xml.substring(0, data.start()) + open,
            rows,
            close + xml.substring(data.end()),
            data.prefix(),
            true);
      }
      int at = begin + 1;
      int row = 0;
      while (!isEnd(tags.get(at), data)) {
        XmlTag tag = tags.get(at);
        String written = tag.attribute("r");
        row = written == null ? row + 1 : Integer.parseInt(written.strip());
        int end = element(at);
        if (!tag.name().equals("row") || !tag.prefix().equals(data.prefix())) {
          throw unusual();
        }
        String source = xml.substring(tag.start(), tags.get(end).end());
        if (rows.put(row, new WrittenRow(tag, source, cells(at, end))) != null) {
          throw unusual();
        }
        at = end + 1;
      }
      return new SheetData(
          xml.substring(0, data.end()),
          rows,
          xml.substring(tags.get(at).start()),
          data.prefix(),
          addressed);
    }

    private static boolean isEnd(XmlTag tag, XmlTag data) {
      return tag.form() == Form.CLOSE && tag.name().equals(data.name());
    }

    private NavigableMap<Integer, WrittenCell> cells(int row, int rowEnd) throws EditImpossible {
      NavigableMap<Integer, WrittenCell> cells = new TreeMap<>();
      int column = 0;
      int at = row + 1;
      while (at < rowEnd) {
        XmlTag tag = tags.get(at);
        int end = element(at);
        if (!tag.name().equals("c")) {
          throw unusual();
        }
        String written = tag.attribute("r");
        column = written == null ? column + 1 : column(written.strip());
        addressed &= written != null;
        String source = xml.substring(tag.start(), tags.get(end).end());
        if (cells.put(column, new WrittenCell(tag, source)) != null) {
          throw unusual();
        }
        at = end + 1;
      }
      return cells;
    }

    private int column(String address) throws EditImpossible {
      CellAt at = CellAt.parse(address).orElse(null);
      if (at == null) {
        throw unusual();
      }
      return at.column();
    }

    /** The place of the tag that ends an element. */
    private int element(int tag) {
      int depth = 0;
      int at = tag;
      while (true) {
        Form form = tags.get(at).form();
        depth += form == Form.OPEN ? 1 : form == Form.CLOSE ? -1 : 0;
        if (depth == 0) {
          return at;
        }
        at++;
      }
    }

    private EditImpossible unusual() {
      return new EditImpossible(
          sheet,
          null,
          "このシートの書かれ方では、ここから変更できません。Excelで開いて保存し直したブックを取り込んでください。",
          "The sheet is not written as usual and cannot be changed here; open the workbook in Excel,"
              + " save it, and upload it.");
    }
  }

  /** The style of a cell; null: it has none, or there is no such cell. */
  @Nullable String style(int row, int column) {
    WrittenRow written = rows.get(row);
    WrittenCell cell = written == null ? null : written.cells.get(column);
    return cell == null ? null : cell.tag.attribute("s");
  }
}
