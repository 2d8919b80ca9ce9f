package io.kijun.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/** The colour of cells with problems, besides which their format stays. */
final class NoteColours {

  private static final short ROSE = IndexedColors.ROSE.getIndex();

  /** POI throws where there are more, and Excel takes no more. */
  private static final int MOST_STYLES = 60_000;

  private final XSSFWorkbook book;
  private final Map<XSSFCellStyle, XSSFCellStyle> coloured = new HashMap<>();
  private final Map<XSSFCellStyle, XSSFCellStyle> plain = new HashMap<>();

  NoteColours(XSSFWorkbook book) {
    this.book = book;
    addDefaults(book.getStylesSource());
  }

  /** What is not there would be taken for what is added: the first of each is that of all cells. */
  private void addDefaults(StylesTable styles) {
    if (styles.getFonts().isEmpty()) {
      var unused = book.createFont();
    }
    if (styles.getFills().isEmpty()) {
      styles.putFill(fill(STPatternType.NONE));
      styles.putFill(fill(STPatternType.GRAY_125));
    }
    if (styles.getBorders().isEmpty()) {
      styles.putBorder(new XSSFCellBorder());
    }
    if (styles.getNumCellStyles() == 0) {
      var unused = book.createCellStyle();
    }
  }

  private static XSSFCellFill fill(STPatternType.Enum pattern) {
    XSSFCellFill fill = new XSSFCellFill();
    fill.setPatternType(pattern);
    return fill;
  }

  /** Colours a cell. */
  void mark(XSSFCell cell) {
    set(cell, coloured, FillPatternType.SOLID_FOREGROUND);
  }

  /** Takes the colour away. */
  void clear(XSSFCell cell) {
    XSSFCellStyle style = cell.getCellStyle();
    if (style != null && isColoured(style)) {
      set(cell, plain, FillPatternType.NO_FILL);
    }
  }

  private static boolean isColoured(XSSFCellStyle style) {
    return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
        && style.getFillForegroundColor() == ROSE;
  }

  private void set(
      XSSFCell cell, Map<XSSFCellStyle, XSSFCellStyle> known, FillPatternType pattern) {
    XSSFCellStyle style = cell.getCellStyle();
    if (style != null && (known.containsKey(style) || book.getNumCellStyles() < MOST_STYLES)) {
      cell.setCellStyle(known.computeIfAbsent(style, one -> filled(one, pattern)));
    }
  }

  private XSSFCellStyle filled(XSSFCellStyle style, FillPatternType pattern) {
    XSSFCellStyle copy = book.createCellStyle();
    copy.cloneStyleFrom(style);
    if (pattern == FillPatternType.SOLID_FOREGROUND) {
      copy.setFillForegroundColor(ROSE);
    }
    copy.setFillPattern(pattern);
    return copy;
  }
}
