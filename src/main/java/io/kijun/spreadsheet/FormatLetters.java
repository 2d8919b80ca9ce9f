package io.kijun.spreadsheet;

import io.kijun.spreadsheet.DateFormats.ShownAs;
import java.util.Locale;

/**
 * The letters of a number format that stand for parts of a day: outside of quotes, and not taken
 * literally. Goes from the first character to the last once.
 */
final class FormatLetters {

  private final String code;
  private int at;
  private boolean day;
  private boolean month;
  private boolean time;
  private boolean elapsed;

  FormatLetters(String code) {
    this.code = code.toLowerCase(Locale.ROOT).replace("general", "");
  }

  ShownAs shown() {
    for (at = 0; at < code.length(); at++) {
      look(code.charAt(at));
    }
    if (day || (month && !time && !elapsed)) {
      return ShownAs.DAY;
    }
    if (elapsed) {
      return ShownAs.ELAPSED;
    }
    return time ? ShownAs.TIME : ShownAs.NUMBER;
  }

  private void look(char letter) {
    switch (letter) {
      case '"' -> skipTo('"');
      case '[' -> bracket();
      case '\\', '_', '*' -> at++;
      case 'y', 'd', 'g', 'b' -> day = true;
      case 'e' -> day |= !isExponent();
      case 'a' -> marked();
      case 'm' -> month = true;
      case 'h', 's' -> time = true;
      default -> {
        // shown as it is, or a digit
      }
    }
  }

  private void skipTo(char end) {
    int found = code.indexOf(end, at + 1);
    at = found < 0 ? code.length() : found;
  }

  /** A colour, a language, a condition; or hours beyond a day. */
  private void bracket() {
    int from = at + 1;
    skipTo(']');
    String within = code.substring(Math.min(from, code.length()), Math.min(at, code.length()));
    elapsed |=
        !within.isEmpty()
            && within.chars().allMatch(c -> c == within.charAt(0))
            && "hms".indexOf(within.charAt(0)) >= 0;
  }

  private boolean isExponent() {
    char next = at + 1 < code.length() ? code.charAt(at + 1) : ' ';
    return next == '+' || next == '-';
  }

  /** {@code aaa} is a day of the week; {@code a/p} and {@code am/pm} go with hours. */
  private void marked() {
    if (code.startsWith("aaa", at)) {
      day = true;
    } else if (code.startsWith("am/pm", at)) {
      at += 4;
    } else if (code.startsWith("a/p", at)) {
      at += 2;
    }
  }
}
