package io.kijun.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the parts of a workbook that matter to cells, while all of them go by in any order: which
 * is which shows in its root element. A part that cannot be read is as if it were not there.
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

  /**
   * What was read of a part.
   *
   * @throws IllegalArgumentException if it is not there, or of another kind
   */
  <T extends ContentHandler> T get(String part, Class<T> kind) {
    ContentHandler reader = read.get(part);
    if (!kind.isInstance(reader)) {
      throw new IllegalArgumentException(part + " is no " + kind.getSimpleName());
    }
    return kind.cast(reader);
  }

  private static ContentHandler reader(String root) throws SAXException {
    return switch (root) {
      case "workbook" -> new SheetList();
      case "worksheet" -> new RawSheet();
      case "styleSheet" -> new NumberFormats();
      case "sst" -> strings();
      default -> IGNORING;
    };
  }

  /** POI's, without the furigana that it would append. */
  private static ContentHandler strings() throws SAXException {
    try {
      return new ReadOnlySharedStringsTable(InputStream.nullInputStream(), false);
    } catch (IOException e) {
      throw new SAXException(e);
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

    private ContentHandler start(String uri, String root) throws SAXException {
      ContentHandler fitting = uri.equals(XSSFRelation.NS_SPREADSHEETML) ? reader(root) : IGNORING;
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
        read.remove(part);
        reader = IGNORING;
      }
    }
  }

  private interface Telling {
    void tell() throws SAXException;
  }
}
