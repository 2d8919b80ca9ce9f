package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** Counts elements, attributes and comments, and ends where there are too many or a DTD. */
final class NodeCounter extends DefaultHandler2 {

  private static final int DEEPEST = 100;
  private static final Pattern PLACE = Pattern.compile("[A-Z]{0,3}\\d{1,7}");

  private final String part;
  private int nodes;
  private int depth;
  private boolean macros;
  private String at = "";

  /**
   * Counts on.
   *
   * @param part the sheet or the part, to be shown
   * @param before how many nodes the parts before have
   */
  NodeCounter(String part, int before) {
    this.part = part;
    this.nodes = before;
  }

  /** Those before, and all of this part. */
  int nodes() {
    return nodes;
  }

  /** The same, for a part that could have more than were counted. */
  int atLeast(int more) throws PackageRefused {
    nodes += more;
    checkNumber();
    return nodes;
  }

  /** Whether an attribute names a type of content that holds macros. */
  boolean macros() {
    return macros;
  }

  @Override
  public void startElement(
      @Nullable String uri, @Nullable String local, String name, Attributes attributes)
      throws SAXException {
    String row = attributes.getValue("r");
    at = row == null ? at : row;
    for (int i = 0; i < attributes.getLength(); i++) {
      macros |= attributes.getQName(i).equals("ContentType") && isMacro(attributes.getValue(i));
    }
    add(1 + attributes.getLength());
    if (++depth > DEEPEST) {
      throw refused(
          Kind.TOO_LARGE,
          new Text(
              "XMLの入れ子は" + DEEPEST + "段以内にしてください。",
              "XML may be nested " + DEEPEST + " deep at most."),
          null);
    }
  }

  private static boolean isMacro(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.contains("macro") || lower.contains("vba");
  }

  @Override
  public void endElement(@Nullable String uri, @Nullable String local, String name) {
    depth--;
  }

  @Override
  public void comment(char[] text, int start, int length) throws SAXException {
    add(1);
  }

  @Override
  public void processingInstruction(String target, @Nullable String data) throws SAXException {
    add(1);
  }

  @Override
  public void startCDATA() throws SAXException {
    add(1);
  }

  @Override
  public void startDTD(String name, @Nullable String publicId, @Nullable String systemId)
      throws SAXException {
    throw refused(
        Kind.DAMAGED,
        new Text("文書型宣言（DTD）を含むファイルは読み取りません。", "A file with a document type (DTD) is not read."),
        "<!DOCTYPE " + name + ">");
  }

  private void add(int more) throws SAXException {
    nodes += more;
    try {
      checkNumber();
    } catch (PackageRefused e) {
      throw new SAXException(e);
    }
  }

  private void checkNumber() throws PackageRefused {
    if (nodes > PackageCheck.MOST_NODES) {
      throw new PackageRefused(
          new Rejection(
              Kind.TOO_LARGE,
              part,
              PLACE.matcher(at).matches() ? at : null,
              new Text(
                  "ブックが大きすぎます（要素と属性は合わせて40万個以内）。空の行や列に付いた書式を消し、行を減らしてください。",
                  "The workbook is too large: at most 400,000 elements and attributes."
                      + " Clear formats of empty rows and columns, and have fewer rows."),
              null));
    }
  }

  private SAXException refused(Kind kind, Text message, @Nullable String found) {
    return new SAXException(new PackageRefused(new Rejection(kind, part, null, message, found)));
  }
}
