package io.kijun.core.cases;

import com.google.re2j.Pattern;
import io.kijun.core.criterion.Spelling;
import java.util.List;

/** A line of a case as text: how long it may be, and what stands for a blank in it. */
final class CaseLine {

  /** The most UTF-16 units of a line, as it is written. The longest shipped one has 122. */
  static final int LONGEST = 500;

  private static final String SPACE = "[\\t-\\r ]";
  private static final String DENSE = "[^\\t-\\r ]";
  private static final String ANY = "[^\\n\\r\\x{85}\\x{2028}\\x{2029}]";

  private CaseLine() {}

  /**
   * A pattern in which {@code _} stands for a blank of ASCII, {@code §} for any other character and
   * {@code ~} for any character that breaks no line.
   */
  static Pattern pattern(String form) {
    return Pattern.compile(form.replace("_", SPACE).replace("§", DENSE).replace("~", ANY));
  }

  /**
   * A line in the form in which it is read.
   *
   * @throws LineRefused if it is too long
   */
  static String folded(String line) throws LineRefused {
    if (line.length() > LONGEST) {
      throw new LineRefused(
          "1行は" + LONGEST + "文字以内にしてください。",
          "A line has at most " + LONGEST + " characters.",
          line,
          List.of());
    }
    return Spelling.id(line);
  }
}
