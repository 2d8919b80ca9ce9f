package io.kijun.supplier;

import com.fasterxml.jackson.annotation.JsonValue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;
import java.text.Normalizer;

/**
 * A corporate number (法人番号) in half width: a digit that checks the others, and twelve digits. The
 * first is 9 less the remainder by 9 of the sum of the others, from the last on by turns once and
 * twice (法人番号の指定等に関する省令 第2条).
 */
public record CorporateNumber(@JsonValue String value) {

  private static final int DIGITS = 13;
  private static final int NINE = 9;

  /**
   * A number.
   *
   * @throws ValueRefused if it does not have 13 digits, or the first does not go with the others
   */
  public CorporateNumber {
    String given = value;
    value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
    if (value.length() != DIGITS || !value.chars().allMatch(CorporateNumber::isDigit)) {
      throw refused(given, "法人番号は数字13桁にしてください。", "A corporate number has 13 digits.");
    }
    int expected = checkDigit(value.substring(1));
    if (value.charAt(0) - '0' != expected) {
      throw refused(
          given,
          "法人番号の検査用数字（先頭の1桁）が合いません。打ち間違いがないか確認してください。",
          "The first digit, which checks the others, does not go with them; look for a slip.");
    }
  }

  private static ValueRefused refused(String given, String ja, String en) {
    return new ValueRefused(IssueCode.CORPORATE_NUMBER, given, new Text(ja, en));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The digit that goes before twelve others, from 1 to 9. */
  static int checkDigit(String others) {
    int sum = 0;
    for (int n = 1; n <= others.length(); n++) {
      int digit = others.charAt(others.length() - n) - '0';
      sum += digit * (n % 2 == 1 ? 1 : 2);
    }
    return NINE - sum % NINE;
  }
}
