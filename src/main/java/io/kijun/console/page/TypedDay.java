package io.kijun.console.page;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day as a form sends it. */
public final class TypedDay {

  private TypedDay() {}

  /**
   * The day; null: none was given.
   *
   * @throws ValueRefused if it is none
   */
  public static @Nullable LocalDate read(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeException e) {
      throw new ValueRefused(
          IssueCode.INVALID_DATE,
          typed,
          new Text("日付は 2027-03-31 のように入力してください。", "Write a day like 2027-03-31."));
    }
  }
}
