package io.kijun.spreadsheet.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.commons.text.StringEscapeUtils;

/** All texts of a workbook: those that each filled form has, and then its own. */
final class FormTextsPiece implements FormPiece {

  /** The part of a workbook that has them. */
  static final String PART = "xl/sharedStrings.xml";

  private static final String END = "</sst>";
  private static final String COUNT = " count=\"";
  private static final String UNIQUE = " uniqueCount=\"";

  private final String before;
  private final String texts;
  private final int count;
  private final int unique;

  private FormTextsPiece(String before, String texts, int count, int unique) {
    this.before = before;
    this.texts = texts;
    this.count = count;
    this.unique = unique;
  }

  static FormTextsPiece of(String xml) {
    int root = xml.indexOf("<sst");
    int from = xml.indexOf('>', root);
    boolean empty = xml.charAt(from - 1) == '/';
    String tag = xml.substring(root, empty ? from - 1 : from);
    return new FormTextsPiece(
        xml.substring(0, root) + without(without(tag, COUNT), UNIQUE),
        empty ? "" : xml.substring(from + 1, xml.indexOf(END)),
        Integer.parseInt(value(tag, COUNT)),
        Integer.parseInt(value(tag, UNIQUE)));
  }

  private static String value(String tag, String attribute) {
    int from = tag.indexOf(attribute) + attribute.length();
    return tag.substring(from, tag.indexOf('"', from));
  }

  private static String without(String tag, String attribute) {
    return tag.replace(attribute + value(tag, attribute) + '"', "");
  }

  /** How many texts each filled form has, before its own. */
  int size() {
    return unique;
  }

  @Override
  public byte[] bytes(FormFilling filling) {
    StringBuilder all =
        new StringBuilder(before)
            .append(COUNT)
            .append(count + filling.uses())
            .append('"')
            .append(UNIQUE)
            .append(unique + filling.texts().size())
            .append("\">")
            .append(texts);
    for (String text : filling.texts()) {
      all.append("<si><t xml:space=\"preserve\">")
          .append(StringEscapeUtils.escapeXml10(text))
          .append("</t></si>");
    }
    return all.append(END).toString().getBytes(UTF_8);
  }
}
