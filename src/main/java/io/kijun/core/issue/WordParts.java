package io.kijun.core.issue;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What of a word must not be lost when another is proposed in its place.
 *
 * @param text the word in one width and case, without what is not seen
 */
record WordParts(String text) {

  private static final Pattern NEGATIVE =
      Pattern.compile("[未不非無否除]|ない|なし|以外|[ぬず]$|^(?:not?|non|un|in|dis)[^a-z]|^(?:non|un|not|dis)");

  private static final Pattern OLD_NEGATIVE = Pattern.compile("(.)[ぬず]$");
  private static final Pattern IN_PART = Pattern.compile("一部|部分|半|partial");
  private static final Pattern OTHERS = Pattern.compile("[^0-9]+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(^|[^0-9])0+([0-9])");

  static WordParts of(String word) {
    String folded = Normalizer.normalize(Invisible.without(word), Normalizer.Form.NFKC);
    return new WordParts(folded.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether it is the same but for width, case, leading zeros and an old form of 'not'. */
  boolean isSame(WordParts other) {
    return plain(text).equals(plain(other.text));
  }

  private static String plain(String text) {
    String dense = LEADING_ZEROS.matcher(text).replaceAll("$1$2");
    return OLD_NEGATIVE.matcher(dense).replaceAll("$1ない");
  }

  /** Whether this can stand for a word that was written, and nothing is lost by it. */
  boolean saysNoLessThan(WordParts written) {
    return keeps(NEGATIVE, written)
        && keeps(IN_PART, written)
        && keepsNumbers(written)
        && !leavesOut(written);
  }

  private boolean keeps(Pattern part, WordParts written) {
    return part.matcher(text).find() || !part.matcher(written.text).find();
  }

  /** The numbers of a word count; those of an id, in ASCII only, may be what is mistyped. */
  private boolean keepsNumbers(WordParts written) {
    boolean id = written.text.chars().allMatch(c -> c < 0x80);
    return id || numbers(text).equals(numbers(written.text));
  }

  private static List<String> numbers(String text) {
    return List.of(OTHERS.split(text)).stream().filter(n -> !n.isEmpty()).toList();
  }

  /**
   * Whether what was written has all of this word and more, but for a letter or sign at the end.
   */
  private boolean leavesOut(WordParts written) {
    int at = written.text.indexOf(text);
    if (at < 0) {
      return false;
    }
    String more = written.text.substring(0, at) + written.text.substring(at + text.length());
    boolean lastOne = at == 0 && more.length() == 1 && more.charAt(0) < 0x80;
    boolean number = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    boolean harmless = lastOne && !(number && Character.isDigit(more.charAt(0)));
    return !harmless && more.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
