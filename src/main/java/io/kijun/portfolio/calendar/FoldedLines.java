package io.kijun.portfolio.calendar;

import io.kijun.core.issue.Shown;

/**
 * Lines folded so that none has more than 75 octets in UTF-8, between characters and never within
 * one (RFC 5545, section 3.1). Nothing else than CR LF ends a line: of other characters that act
 * where they are shown none is left, so that no title is read as lines of its own.
 */
final class FoldedLines {

  private static final int MOST_OCTETS = 75;
  private static final String END = "\r\n";
  private static final String FOLD = "\r\n ";
  private static final int ONE_OCTET = 0x80;
  private static final int TWO_OCTETS = 0x800;

  private FoldedLines() {}

  /** The lines of a text, which end with CR LF. */
  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / MOST_OCTETS);
    int octets = 0;
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (text.startsWith(END, at)) {
        folded.append(END);
        octets = 0;
        at += END.length();
        continue;
      }
      at += Character.charCount(character);
      if (Shown.acts(character)) {
        continue;
      }
      int more = octets(character);
      if (octets + more > MOST_OCTETS) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.appendCodePoint(character);
      octets += more;
    }
    return folded.toString();
  }

  private static int octets(int character) {
    if (character < ONE_OCTET) {
      return 1;
    }
    if (character < TWO_OCTETS) {
      return 2;
    }
    return Character.isSupplementaryCodePoint(character) ? 4 : 3;
  }
}
