package io.kijun.spreadsheet;

import com.google.re2j.Pattern;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Counts elements, attributes and comments, and ends where there are too many or a DTD. Hands on
 * what a reader of the part wants to know.
 */
final class NodeCounter extends DefaultHandler2 {

  private static final int DEEPEST = 100;
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  private static final Pattern PLACE = Pattern.compile("[A-Z]{0,3}\\d{1,7}");

  private final Supplier<String> shown;
  private final int most;
  private final ContentHandler reader;
  private int nodes;
  private int depth;
  private boolean macros;
  private String at = "";

  /**
   * Counts on.
   *
   * @param shown the sheet or the part, to be shown; asked for only where it is refused
   * @param before how many nodes the parts before have
   * @param most how many there may be
   */
  NodeCounter(Supplier<String> shown, int before, int most, ContentHandler reader) {
    this.shown = shown;
    this.nodes = before;
    this.most = most;
    this.reader = reader;
  }

  /** Those before, and all of this part. */
  int nodes() {
    return nodes;
  }

  /**
   * Whether a part is said to hold macros. Defaults for a kind of file prove nothing: some programs
   * write all that there are.
   */
  boolean macros() {
    return macros;
  }

  @Override
  public void startElement(
      @Nullable String uri, @Nullable String local, String name, Attributes attributes)
      throws SAXException {
    String row = attributes.getValue("r");
    at = row == null ? at : row;
    String type = attributes.getValue("ContentType");
    macros |= "Override".equals(local) && type != null && isMacro(type);
    count(1 + attributes.getLength());
    if (depth == 0 && STRICT.equals(uri)) {
      throw new SAXException(OtherPackages.strict(shown.get()));
    }
    if (++depth > DEEPEST) {
      throw refused(
          Kind.TOO_LARGE,
          new Text(
              "XMLの入れ子は" + DEEPEST + "段以内にしてください。",
              "XML may be nested " + DEEPEST + " deep at most."),
          null);
    }
    reader.startElement(uri, local, name, attributes);
  }

  private static boolean isMacro(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.contains("macro") || lower.contains("vba");
  }

  @Override
  public void endElement(@Nullable String uri, @Nullable String local, String name)
      throws SAXException {
    depth--;
    reader.endElement(uri, local, name);
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    reader.characters(text, start, length);
  }

  @Override
  public void comment(char[] text, int start, int length) throws SAXException {
    count(1);
  }

  @Override
  public void processingInstruction(String target, @Nullable String data) throws SAXException {
    count(1);
  }

  @Override
  public void startCDATA() throws SAXException {
    count(1);
  }

  @Override
  public void startDTD(String name, @Nullable String publicId, @Nullable String systemId)
      throws SAXException {
    throw refused(
        Kind.DAMAGED,
        new Text("文書型宣言（DTD）を含むファイルは読み取りません。", "A file with a document type (DTD) is not read."),
        "<!DOCTYPE " + name + ">");
  }

  private void count(int more) throws SAXException {
    try {
      add(more);
    } catch (PackageRefused e) {
      throw new SAXException(e);
    }
  }

  /** Counts so many more. */
  void add(int more) throws PackageRefused {
    nodes += more;
    if (nodes > most) {
      if (most < Allowance.MOST.nodes()) {
        throw new MoreThanExpected();
      }
      throw new PackageRefused(
          new Rejection(
              Kind.TOO_LARGE,
              shown.get(),
              PLACE.matcher(at).matches() ? at : null,
              new Text(
                  "ブックが大きすぎます（要素と属性は合わせて40万個以内）。空の行や列に付いた書式を消し、行を減らしてください。",
                  "The workbook is too large: at most 400,000 elements and attributes."
                      + " Clear formats of empty rows and columns, and have fewer rows."),
              null));
    }
  }

  private SAXException refused(Kind kind, Text message, @Nullable String found) {
    return new SAXException(
        new PackageRefused(new Rejection(kind, shown.get(), null, message, found)));
  }
}
