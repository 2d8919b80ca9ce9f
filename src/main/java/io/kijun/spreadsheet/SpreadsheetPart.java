package io.kijun.spreadsheet;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a part by its elements and those that they stand in; other vocabularies are left out. */
abstract class SpreadsheetPart extends DefaultHandler {

  private static final String NONE = "";

  private final Deque<String> within = new ArrayDeque<>();

  /** An element begins in another; the parent of the root, or one of others, is empty. */
  abstract void start(String parent, String name, Attributes attributes);

  /** An element in another ends. */
  void end(String parent, String name) {
    // most have nothing to do
  }

  @Override
  public final void startElement(String uri, String local, String name, Attributes attributes) {
    boolean known = uri.equals(XSSFRelation.NS_SPREADSHEETML);
    if (known) {
      start(parent(), local, attributes);
    }
    within.push(known ? local : NONE);
  }

  @Override
  public final void endElement(String uri, String local, String name) {
    String ended = within.pop();
    if (!ended.equals(NONE)) {
      end(parent(), ended);
    }
  }

  private String parent() {
    return within.isEmpty() ? NONE : within.element();
  }
}
