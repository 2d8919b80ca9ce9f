package io.kijun.spreadsheet.edit;

import io.kijun.spreadsheet.XmlTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Pieces of a part that are replaced; all that is between them stays as it is written. */
final class XmlEdits {

  private final String xml;
  private final List<XmlTag> tags;
  private final List<Piece> pieces = new ArrayList<>();

  private record Piece(int from, int to, String text) {}

  XmlEdits(String xml) {
    this.xml = xml;
    this.tags = XmlTag.all(xml);
  }

  String xml() {
    return xml;
  }

  List<XmlTag> tags() {
    return tags;
  }

  /** Puts a text in the place of a tag. */
  void replace(XmlTag tag, String text) {
    replace(tag.start(), tag.end(), text);
  }

  void replace(int from, int to, String text) {
    pieces.add(new Piece(from, to, text));
  }

  /** The place of the tag that ends the element that one begins, in the list of tags. */
  int end(int tag) {
    XmlTag begin = tags.get(tag);
    int at = tag;
    if (begin.form() == XmlTag.Form.OPEN) {
      do {
        at++;
      } while (!(tags.get(at).form() == XmlTag.Form.CLOSE
          && tags.get(at).name().equals(begin.name())
          && tags.get(at).prefix().equals(begin.prefix())));
    }
    return at;
  }

  /** Leaves an element out. */
  void remove(int tag) {
    replace(tags.get(tag).start(), tags.get(end(tag)).end(), "");
  }

  /** The text in an element, which has no other elements in it. */
  String content(int tag) {
    int end = end(tag);
    return end == tag
        ? ""
        : XmlTag.unescaped(xml.substring(tags.get(tag).end(), tags.get(end).start()));
  }

  /** Changes the text in an element, which has no other elements in it. */
  void change(int tag, UnaryOperator<String> change) {
    int end = end(tag);
    if (end > tag) {
      String before = content(tag);
      String after = change.apply(before);
      if (!after.equals(before)) {
        replace(tags.get(tag).end(), tags.get(end).start(), XmlTag.escaped(after));
      }
    }
  }

  /** The part with all pieces replaced; those within one that is left out go with it. */
  String applied() {
    StringBuilder text = new StringBuilder(xml.length());
    int at = 0;
    for (Piece piece : pieces.stream().sorted(ORDER).toList()) {
      if (piece.from >= at) {
        text.append(xml, at, piece.from).append(piece.text);
        at = piece.to;
      }
    }
    return text.append(xml, at, xml.length()).toString();
  }

  private static final Comparator<Piece> ORDER =
      Comparator.comparingInt(Piece::from).thenComparing(Piece::to, Comparator.reverseOrder());
}
