package io.kijun.spreadsheet.edit;

import com.google.re2j.Pattern;
import io.kijun.spreadsheet.XmlTag;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The boxes of comments, as old drawings have them: each says at which row it is, from 0. */
final class NoteShapes {

  private static final Pattern COMMA = Pattern.compile(",");
  private static final int FROM_ROW = 2;
  private static final int TO_ROW = 6;

  private final XmlEdits xml;
  private final RowOps ops;

  NoteShapes(String drawing, RowOps ops) {
    this.xml = new XmlEdits(drawing);
    this.ops = ops;
  }

  String moved() {
    for (int i = 0; i < xml.tags().size(); i++) {
      XmlTag tag = xml.tags().get(i);
      if (tag.form() == XmlTag.Form.OPEN && tag.name().equals("shape")) {
        move(i, xml.end(i));
      }
    }
    return xml.applied();
  }

  private void move(int shape, int end) {
    int row = find("Row", shape, end);
    if (row < 0) {
      return;
    }
    int before = Integer.parseInt(xml.content(row).strip());
    int now = ops.row(before + 1);
    if (now == RowOp.GONE) {
      xml.remove(shape);
      return;
    }
    int shift = now - 1 - before;
    xml.change(row, text -> shift == 0 ? text : Integer.toString(before + shift));
    int anchor = find("Anchor", shape, end);
    if (anchor >= 0) {
      xml.change(anchor, text -> shift == 0 ? text : shifted(text, shift));
    }
  }

  private int find(String name, int from, int end) {
    for (int i = from; i < end; i++) {
      XmlTag tag = xml.tags().get(i);
      if (tag.form() == XmlTag.Form.OPEN && tag.name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static String shifted(String anchor, int shift) {
    String[] numbers = COMMA.split(anchor, -1);
    if (numbers.length != 8) {
      return anchor;
    }
    for (int i : new int[] {FROM_ROW, TO_ROW}) {
      numbers[i] = Integer.toString(Math.max(0, Integer.parseInt(numbers[i].strip()) + shift));
    }
    return Arrays.stream(numbers).map(String::strip).collect(Collectors.joining(", "));
  }
}
