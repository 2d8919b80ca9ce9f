package io.kijun.supplier;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.re2j.Pattern;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;
import java.text.Normalizer;

/**
 * A mail address in half width, of the form that browsers take (HTML, 4.10.5.1.5), with a domain
 * that has a dot.
 */
public record MailAddress(@JsonValue String value) {

  /** The most characters of an address (RFC 5321). */
  public static final int LONGEST = 254;

  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")+");

  /**
   * An address.
   *
   * @throws ValueRefused if it is none
   */
  public MailAddress {
    String given = value;
    value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new ValueRefused(
          IssueCode.MAIL_ADDRESS,
          given,
          new Text(
              "メールアドレス（例: sato@example.co.jp）を指定してください。",
              "A mail address is expected, such as sato@example.co.jp."));
    }
  }
}
