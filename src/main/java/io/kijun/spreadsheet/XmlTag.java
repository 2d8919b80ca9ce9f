package io.kijun.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A tag in the text of a part that is known to be XML without a document type.
 *
 * @param start where it begins in the text
 * @param end where the text goes on behind it
 * @param prefix of its vocabulary; empty: none
 * @param name without the prefix
 * @param text as it is written, with its brackets
 */
public record XmlTag(int start, int end, String prefix, String name, Form form, String text) {

  /** What kind of a tag it is. */
  public enum Form {
    OPEN,
    CLOSE,
    EMPTY
  }

  private record WrittenAttribute(int from, int to, String name, String value) {}

  /** All tags of a text in their order; comments and the like are passed over. */
  public static List<XmlTag> all(String xml) {
    List<XmlTag> tags = new ArrayList<>();
    int at = xml.indexOf('<');
    while (at >= 0) {
      int end = passed(xml, at);
      if (end < 0) {
        end = tagEnd(xml, at);
        tags.add(tag(xml, at, end));
      }
      at = xml.indexOf('<', end);
    }
    return tags;
  }

  /** Behind what is no tag; negative: it is one. */
  private static int passed(String xml, int at) {
    if (xml.startsWith("<!--", at)) {
      return xml.indexOf("-->", at) + 3;
    }
    if (xml.startsWith("<![CDATA[", at)) {
      return xml.indexOf("]]>", at) + 3;
    }
    return xml.startsWith("<?", at) ? xml.indexOf("?>", at) + 2 : -1;
  }

  private static int tagEnd(String xml, int at) {
    char quote = 0;
    for (int i = at; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("a tag without an end");
  }

  private static XmlTag tag(String xml, int start, int end) {
    String text = xml.substring(start, end);
    boolean close = text.startsWith("</");
    int from = close ? 2 : 1;
    int to = from;
    while (!isEnd(text.charAt(to))) {
      to++;
    }
    String name = text.substring(from, to);
    int colon = name.indexOf(':');
    Form form = close ? Form.CLOSE : text.endsWith("/>") ? Form.EMPTY : Form.OPEN;
    return new XmlTag(
        start,
        end,
        colon < 0 ? "" : name.substring(0, colon),
        name.substring(colon + 1),
        form,
        text);
  }

  private static boolean isEnd(char c) {
    return c == '>' || c == '/' || Character.isWhitespace(c);
  }

  /** Whether an element begins here: of this name, whatever its vocabulary. */
  public boolean begins(String element) {
    return form != Form.CLOSE && name.equals(element);
  }

  /** Whether an element of this name ends here. */
  public boolean ends(String element) {
    return form != Form.OPEN && name.equals(element);
  }

  /** An attribute, by its name with its prefix if it has one; null: it is not there. */
  public @Nullable String attribute(String attribute) {
    return attributes().stream()
        .filter(one -> one.name.equals(attribute))
        .map(WrittenAttribute::value)
        .findFirst()
        .orElse(null);
  }

  /** The same of any prefix. */
  public @Nullable String prefixed(String local) {
    return attributes().stream()
        .filter(one -> one.name.endsWith(":" + local))
        .map(WrittenAttribute::value)
        .findFirst()
        .orElse(null);
  }

  /** The tag with an attribute; null: without it. */
  public String with(String attribute, @Nullable String value) {
    String written = value == null ? "" : " " + attribute + "=\"" + escaped(value) + "\"";
    for (WrittenAttribute one : attributes()) {
      if (one.name.equals(attribute)) {
        return text.substring(0, one.from) + written + text.substring(one.to);
      }
    }
    int nameEnd = 1 + (prefix.isEmpty() ? 0 : prefix.length() + 1) + name.length();
    return text.substring(0, nameEnd) + written + text.substring(nameEnd);
  }

  /** Another spelling of this tag as a tag. */
  public static XmlTag of(String text) {
    return tag(text, 0, text.length());
  }

  private List<WrittenAttribute> attributes() {
    List<WrittenAttribute> all = new ArrayList<>();
    int at = text.indexOf('=');
    while (at >= 0) {
      int nameEnd = at;
      while (Character.isWhitespace(text.charAt(nameEnd - 1))) {
        nameEnd--;
      }
      int nameStart = nameEnd;
      while (!Character.isWhitespace(text.charAt(nameStart - 1))) {
        nameStart--;
      }
      int from = nameStart;
      while (Character.isWhitespace(text.charAt(from - 1))) {
        from--;
      }
      int open = at + 1;
      while (Character.isWhitespace(text.charAt(open))) {
        open++;
      }
      int close = text.indexOf(text.charAt(open), open + 1);
      all.add(
          new WrittenAttribute(
              from,
              close + 1,
              text.substring(nameStart, nameEnd),
              unescaped(text.substring(open + 1, close))));
      at = text.indexOf('=', close);
    }
    return all;
  }

  /** A text as it stands in XML. */
  public static String escaped(String text) {
    return StringEscapeUtils.escapeXml10(text);
  }

  /** The text that stands in XML. */
  public static String unescaped(String written) {
    return written.indexOf('&') < 0 ? written : StringEscapeUtils.unescapeXml(written);
  }
}
