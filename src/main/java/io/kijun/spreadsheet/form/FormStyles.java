package io.kijun.spreadsheet.form;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;

/** The looks of a workbook's cells: one of POI's styles for all cells that look alike. */
final class FormStyles {

  private static final String FRAME = "A6A6A6";

  private final XSSFWorkbook book;
  private final String font;
  private final Map<FormStyle, XSSFCellStyle> known = new HashMap<>();

  FormStyles(XSSFWorkbook book, String font) {
    this.book = book;
    this.font = font;
    XSSFFont normal = book.getFontAt(0);
    normal.setFontName(font);
    normal.setFontHeight(FormStyle.PLAIN.size());
  }

  XSSFCellStyle of(FormStyle style) {
    return known.computeIfAbsent(style, this::created);
  }

  private XSSFCellStyle created(FormStyle form) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font(form));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(form.align() != FormStyle.Align.ONE_LINE);
    style.setAlignment(
        form.align() == FormStyle.Align.CENTRE
            ? HorizontalAlignment.CENTER
            : HorizontalAlignment.LEFT);
    style.setDataFormat(book.createDataFormat().getFormat(form.format().pattern()));
    if (!form.fill().isEmpty()) {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(colour(form.fill()));
    }
    if (form.framed()) {
      frame(style);
    }
    if (form.crossed()) {
      cross(style);
    }
    return style;
  }

  private XSSFFont font(FormStyle form) {
    XSSFFont made = book.createFont();
    made.setFontName(font);
    made.setFontHeight(form.size());
    made.setBold(form.bold());
    made.setItalic(form.italic());
    made.setColor(colour(form.ink()));
    if (form.underlined()) {
      made.setUnderline(FontUnderline.SINGLE);
    }
    return made;
  }

  private static void frame(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour(FRAME));
    style.setBottomBorderColor(colour(FRAME));
    style.setLeftBorderColor(colour(FRAME));
    style.setRightBorderColor(colour(FRAME));
  }

  /** POI has no method for it (ECMA-376, part 1, 18.8.4: diagonalUp). */
  private void cross(XSSFCellStyle style) {
    CTXf format = style.getCoreXf();
    XSSFCellBorder frame = book.getStylesSource().getBorderAt((int) format.getBorderId());
    CTBorder crossed = (CTBorder) frame.getCTBorder().copy();
    crossed.setDiagonalUp(true);
    CTBorderPr line = crossed.addNewDiagonal();
    line.setStyle(STBorderStyle.THIN);
    line.addNewColor().setRgb(HexFormat.of().parseHex("FF" + FRAME));
    format.setBorderId(book.getStylesSource().putBorder(new XSSFCellBorder(crossed)));
  }

  private static XSSFColor colour(String digits) {
    return new XSSFColor(HexFormat.of().parseHex(digits), null);
  }

  void write(FormCondition form, XSSFSheet sheet) {
    SheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = all.createConditionalFormattingRule(form.formula());
    if (!form.fill().isEmpty()) {
      PatternFormatting pattern = rule.createPatternFormatting();
      pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      pattern.setFillBackgroundColor(colour(form.fill()));
    }
    if (form.bold() || form.italic() || !form.ink().isEmpty()) {
      FontFormatting letters = rule.createFontFormatting();
      letters.setFontStyle(form.italic(), form.bold());
      if (!form.ink().isEmpty()) {
        letters.setFontColor(colour(form.ink()));
      }
    }
    all.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf(form.range())}, rule);
  }
}
