package io.kijun.supplier.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the hidden first cell of a sheet says of it; anybody can write there.
 *
 * @param page id of the page
 * @param evaluation that it tells of
 * @param supplier whose it is
 * @param language in which it is written
 */
record FeedbackStamp(String page, String evaluation, String supplier, String language) {

  private static final int PARTS = 5;

  /** The stamp; empty where the text is none. */
  static Optional<FeedbackStamp> of(String text) {
    List<String> parts = parts(text.strip());
    return parts.get(0).equals(FeedbackPage.FORM) && parts.size() >= PARTS
        ? Optional.of(new FeedbackStamp(parts.get(1), parts.get(2), parts.get(3), parts.get(4)))
        : Optional.empty();
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf(';'); end >= 0; end = text.indexOf(';', from)) {
      parts.add(text.substring(from, end).strip());
      from = end + 1;
    }
    parts.add(text.substring(from).strip());
    return parts;
  }
}
