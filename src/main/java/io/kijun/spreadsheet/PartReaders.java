package io.kijun.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the parts of a workbook that matter to cells, while all of them go by in any order: which
 * is which shows in its root element. A part that cannot be read to its end is broken, which is
 * told by what is made of it: it is never taken for all there is.
 */
final class PartReaders {

  /** Reads nothing. */
  static final PartReaders NONE = new PartReaders(false);

  private static final ContentHandler IGNORING = new DefaultHandler();

  private final boolean reading;
  private final Map<String, ContentHandler> read = new HashMap<>();

  private PartReaders(boolean reading) {
    this.reading = reading;
  }

  /** Reads all that matters. */
  static PartReaders ofCells() {
    return new PartReaders(true);
  }

  /** What is to be told all of a part. */
  ContentHandler of(String part) {
    return reading ? new OnePart(part) : IGNORING;
  }

  /** What was read of a part, by its key; empty if it is not there, or of another kind. */
  <T extends ContentHandler> Optional<T> get(String part, Class<T> kind) {
    return Optional.ofNullable(read.get(part)).filter(kind::isInstance).map(kind::cast);
  }

  /** The keys of all parts of a kind. */
  List<String> parts(Class<? extends ContentHandler> kind) {
    return read.keySet().stream().filter(part -> kind.isInstance(read.get(part))).sorted().toList();
  }

  /** Where a part leads, by its key; of the package: empty. */
  List<Relation> relationsOf(String part) {
    String name = part.isEmpty() ? PartNames.ROOT_RELATIONS : PartNames.relationsOf(part);
    return get(name, Relations.class).map(Relations::all).orElse(List.of());
  }

  private static ContentHandler reader(String part, String uri, String root) {
    if (uri.equals(Relations.VOCABULARY)) {
      return new Relations(part);
    }
    if (uri.equals(DrawnPictures.VOCABULARY) && root.equals("wsDr")) {
      return new DrawnPictures();
    }
    return uri.equals(XSSFRelation.NS_SPREADSHEETML) ? reader(root) : IGNORING;
  }

  private static ContentHandler reader(String root) {
    return switch (root) {
      case "workbook" -> new SheetList();
      case "worksheet" -> new RawSheet();
      case "styleSheet" -> new NumberFormats();
      case "sst" -> new SharedTexts();
      case "comments" -> new WrittenComments();
      default -> IGNORING;
    };
  }

  /** A part that turned out to be no XML from somewhere on: what was read of it is not all. */
  void breakOff(String part) {
    if (read.get(part) instanceof SpreadsheetPart known) {
      known.breakOff();
    }
  }

  private final class OnePart extends DefaultHandler {

    private final String part;
    private @Nullable ContentHandler reader;

    private OnePart(String part) {
      this.part = part;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      ContentHandler known = reader == null ? start(uri, local) : reader;
      guarded(() -> known.startElement(uri, local, name, attributes));
    }

    private ContentHandler start(String uri, String root) {
      ContentHandler fitting = PartReaders.reader(part, uri, root);
      read.put(part, fitting);
      reader = fitting;
      return fitting;
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
      ContentHandler known = reader;
      if (known != null) {
        guarded(() -> known.endElement(uri, local, name));
      }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
      ContentHandler known = reader;
      if (known != null) {
        guarded(() -> known.characters(text, start, length));
      }
    }

    private void guarded(Telling telling) throws SAXException {
      try {
        telling.tell();
      } catch (RuntimeException e) {
        if (reader instanceof SpreadsheetPart known) {
          known.breakOff();
        }
        reader = IGNORING;
      }
    }
  }

  private interface Telling {
    void tell() throws SAXException;
  }
}
