package io.kijun.supplier;

import com.fasterxml.jackson.annotation.JsonValue;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.JsonText;
import io.kijun.core.issue.Shown;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/**
 * The code of a registered supplier: the id that facts and evaluations name it by. It stands in
 * addresses, so it has no character that may not stand there. However wide its characters are
 * typed, it is the same code.
 */
public record SupplierCode(@JsonValue String value) implements Comparable<SupplierCode> {

  /** What breaks an address, or is refused in one, however it is escaped. */
  private static final String NOT_IN_ADDRESSES = "/\\;%";

  private static final Set<String> STEPS = Set.of(".", "..");

  /**
   * A code.
   *
   * @throws ValueRefused if no supplier may have it
   */
  public SupplierCode {
    String given = value;
    value = normal(value);
    if (!allows(value)) {
      throw new ValueRefused(IssueCode.SUPPLIER_CODE, given, wrong());
    }
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  private static boolean allows(String text) {
    return !text.isBlank()
        && text.length() <= Facts.LONGEST_NAME
        && JsonText.isSound(text)
        && !STEPS.contains(text)
        && text.codePoints().noneMatch(c -> Shown.acts(c) || NOT_IN_ADDRESSES.indexOf(c) >= 0);
  }

  /** The code that a text is; empty: no supplier may have it. */
  public static Optional<SupplierCode> parsed(String text) {
    String normal = normal(text);
    return allows(normal) ? Optional.of(new SupplierCode(normal)) : Optional.empty();
  }

  /** What a code must be. */
  static Text wrong() {
    return new Text(
        "取引先コードは" + Facts.LONGEST_NAME + "文字以内で、制御文字、「/」「\\」「;」「%」は使えません。",
        "A supplier's code has at most "
            + Facts.LONGEST_NAME
            + " characters, no control characters and none of / \\ ; %.");
  }

  @Override
  public int compareTo(SupplierCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
