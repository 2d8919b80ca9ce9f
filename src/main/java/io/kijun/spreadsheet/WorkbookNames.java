package io.kijun.spreadsheet;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a workbook is called, however a system or a person writes it. */
public final class WorkbookNames {

  private static final String EXTENSION = ".xlsx";

  /** What systems and people put behind the name of a file that is another's copy or version. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:[\\s_.\\-の]*(?:"
              + "\\((?:[^()]{0,20}copy|コピー|[0-9]{1,3})\\)"
              + "|copy|コピー"
              + "|\\s[0-9]{1,2}"
              + "|(?:version|ver|rev|v|r)[\\s_.]*[0-9][0-9.]{0,9}"
              + "|[0-9]{8}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
              + "|最新|修正|改訂|改定|確定|最終|新|旧|改|案|版"
              + "|final|latest|fixed|new|old|bak|backup"
              + "))+");

  private static final Pattern BEFORE = Pattern.compile("(?:copy of|コピー[\\s~〜-]*)\\s*");

  private WorkbookNames() {}

  /** One spelling of a name: NFC, with the extension in lower case. */
  public static String canonical(String name) {
    String composed = Normalizer.normalize(name, Form.NFC);
    int end = composed.length() - EXTENSION.length();
    return composed.toLowerCase(Locale.ROOT).endsWith(EXTENSION) && end >= 0
        ? composed.substring(0, end) + EXTENSION
        : composed;
  }

  /**
   * The workbook that one of another name is likely a copy or a version of, such as {@code
   * 01-policy.xlsx} of {@code 01-policy (1).xlsx}.
   *
   * @param others canonical names
   */
  public static Optional<String> original(String name, Collection<String> others) {
    String copy = stem(name);
    return others.stream()
        .filter(other -> !other.equals(name) && isOf(copy, stem(other)))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  private static boolean isOf(String copy, String original) {
    int at = original.isEmpty() ? -1 : copy.indexOf(original);
    if (at < 0) {
      return false;
    }
    String before = copy.substring(0, at);
    String behind = copy.substring(at + original.length());
    return (before.isEmpty() || BEFORE.matches(before))
        && (behind.isEmpty() || BEHIND.matches(behind));
  }

  /** Without the extension, in one width and case. */
  private static String stem(String name) {
    String folded = Normalizer.normalize(name, Form.NFKC).toLowerCase(Locale.ROOT);
    return folded.endsWith(EXTENSION)
        ? folded.substring(0, folded.length() - EXTENSION.length()).strip()
        : folded.strip();
  }
}
