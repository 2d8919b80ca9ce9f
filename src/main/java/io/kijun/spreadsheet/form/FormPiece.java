package io.kijun.spreadsheet.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.poi.ss.usermodel.DateUtil;

/** A piece of a part of a written form: what never changes, or what each filled form has there. */
sealed interface FormPiece
    permits FormPiece.Fixed, FormPiece.Footer, FormPiece.OpenCell, FormTextsPiece {

  /** What is written for a filled form. */
  byte[] bytes(FormFilling filling);

  /** The same in each form. */
  final class Fixed implements FormPiece {
    private final byte[] bytes;

    Fixed(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public byte[] bytes(FormFilling filling) {
      return bytes;
    }
  }

  /** The text of a footer, in which {@code &} begins a code. */
  record Footer() implements FormPiece {
    @Override
    public byte[] bytes(FormFilling filling) {
      return utf8(escaped(filling.footer().replace("&", "&&")));
    }
  }

  /** A cell that can be filled. */
  final class OpenCell implements FormPiece {

    private static final String END_OF_FORMULA = "</f>";

    private final FormPlace place;

    /** The cell as the form has it. */
    private final byte[] written;

    /** Its address and look, as attributes. */
    private final String head;

    /** Its formula as an element; empty: none. */
    private final String formula;

    private OpenCell(FormPlace place, byte[] written, String head, String formula) {
      this.place = place;
      this.written = written;
      this.head = head;
      this.formula = formula;
    }

    static OpenCell of(FormPlace place, String xml) {
      String tag = xml.substring(0, xml.indexOf('>'));
      int style = tag.indexOf(" s=\"");
      String look =
          style < 0 ? "" : tag.substring(style, tag.indexOf('"', style + " s=\"".length()) + 1);
      int from = xml.indexOf("<f");
      String formula =
          from < 0
              ? ""
              : xml.substring(from, xml.indexOf(END_OF_FORMULA) + END_OF_FORMULA.length());
      return new OpenCell(place, utf8(xml), "<c r=\"" + place.address() + "\"" + look, formula);
    }

    @Override
    public byte[] bytes(FormFilling filling) {
      FormValue value = filling.value(place);
      return value == null ? written : utf8(head + rest(value, filling));
    }

    private String rest(FormValue value, FormFilling filling) {
      if (value instanceof FormValue.PlainText words) {
        return text(words.text(), filling);
      }
      if (value instanceof FormValue.Count count) {
        return number(count.number());
      }
      if (value instanceof FormValue.Day day) {
        return number(DateUtil.getExcelDate(day.day()));
      }
      if (value instanceof FormValue.Formula || value instanceof FormValue.KnownFormula) {
        throw new IllegalArgumentException(place + " is filled with a formula");
      }
      return formula.isEmpty() ? "/>" : ">" + formula + "</c>";
    }

    private String number(double value) {
      return ">" + formula + "<v>" + value + "</v></c>";
    }

    private String text(String text, FormFilling filling) {
      return formula.isEmpty()
          ? " t=\"s\"><v>" + filling.number(text) + "</v></c>"
          : " t=\"str\">" + formula + "<v>" + escaped(text) + "</v></c>";
    }
  }

  /** Takes the XML of a part to pieces. */
  static List<FormPiece> of(String xml, List<FormPlace> open) {
    record Cut(int from, int to, FormPiece piece) {}
    List<Cut> cuts = new ArrayList<>();
    for (FormPlace place : open) {
      int from = xml.indexOf("<c r=\"" + place.address() + "\"");
      if (from < 0) {
        throw new IllegalArgumentException("there is no cell " + place);
      }
      int to = end(xml, from);
      cuts.add(new Cut(from, to, OpenCell.of(place, xml.substring(from, to))));
    }
    for (int at = xml.indexOf(FormTemplate.FOOTER);
        at >= 0;
        at = xml.indexOf(FormTemplate.FOOTER, at + 1)) {
      cuts.add(new Cut(at, at + FormTemplate.FOOTER.length(), new Footer()));
    }
    cuts.sort(Comparator.comparingInt(Cut::from));
    List<FormPiece> pieces = new ArrayList<>();
    int done = 0;
    for (Cut cut : cuts) {
      pieces.add(new Fixed(utf8(xml.substring(done, cut.from()))));
      pieces.add(cut.piece());
      done = cut.to();
    }
    pieces.add(new Fixed(utf8(xml.substring(done))));
    return List.copyOf(pieces);
  }

  /** Where a cell's element ends. */
  private static int end(String xml, int from) {
    int tag = xml.indexOf('>', from);
    String close = "</c>";
    return xml.charAt(tag - 1) == '/' ? tag + 1 : xml.indexOf(close, tag) + close.length();
  }

  private static String escaped(String text) {
    return StringEscapeUtils.escapeXml10(text);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
