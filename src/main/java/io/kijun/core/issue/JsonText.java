package io.kijun.core.issue;

/** Which strings may be kept: those that UTF-8 and every database can hold. */
public final class JsonText {

  private JsonText() {}

  /** Whether a text has neither NUL nor lone surrogates. */
  public static boolean isSound(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
