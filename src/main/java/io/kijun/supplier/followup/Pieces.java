package io.kijun.supplier.followup;

/** What stands between marks in a text, one after the other. */
final class Pieces {

  private final String text;
  private final char mark;
  private int at;

  Pieces(String text, char mark) {
    this.text = text;
    this.mark = mark;
  }

  boolean hasNext() {
    return at < text.length();
  }

  String next() {
    int end = text.indexOf(mark, at);
    int until = end < 0 ? text.length() : end;
    String piece = text.substring(at, until);
    at = until + 1;
    return piece;
  }

  /** What has not been read. */
  String rest() {
    return at < text.length() ? text.substring(at) : "";
  }

  long number() {
    return Long.parseLong(next());
  }
}
