package io.kijun.spreadsheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a part by its elements and those that they stand in. */
abstract class SpreadsheetPart extends DefaultHandler {

  private static final String NONE = "";

  /** What is left out with all that is in it: formats, furigana, what other programs add. */
  private static final Set<String> LEFT_OUT = Set.of("extLst", "rPh", "phoneticPr", "rPr");

  private final Deque<String> within = new ArrayDeque<>();
  private int leftOut;
  private boolean broken;

  /** An element begins in another; the parent of the root, or one of others, is empty. */
  abstract void start(String parent, String name, Attributes attributes);

  /** An element of another vocabulary begins. */
  void foreign(String parent, String vocabulary, Attributes attributes) {
    // most have nothing to lose there
  }

  /** An element in another ends. */
  void end(String parent, String name) {
    // most have nothing to do
  }

  /** Characters come by. */
  void add(char[] text, int start, int length) {
    // most have nothing to do
  }

  @Override
  public final void startElement(String uri, String local, String name, Attributes attributes) {
    boolean known = uri.equals(XSSFRelation.NS_SPREADSHEETML);
    if (leftOut > 0 || (known && LEFT_OUT.contains(local))) {
      leftOut++;
      return;
    }
    String parent = parent();
    within.push(known ? local : NONE);
    if (known) {
      start(parent, local, attributes);
    } else {
      foreign(parent, uri, attributes);
    }
  }

  @Override
  public final void endElement(String uri, String local, String name) {
    if (leftOut > 0) {
      leftOut--;
      return;
    }
    String ended = within.pop();
    if (!ended.equals(NONE)) {
      end(parent(), ended);
    }
  }

  @Override
  public final void characters(char[] text, int start, int length) {
    if (leftOut == 0) {
      add(text, start, length);
    }
  }

  private String parent() {
    return within.isEmpty() ? NONE : within.element();
  }

  /** The part was not read to its end. */
  final void breakOff() {
    broken = true;
  }

  /** Whether there is more in the part than was read. */
  final boolean isBroken() {
    return broken;
  }
}
