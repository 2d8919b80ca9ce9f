package io.kijun.core.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long records must be kept (保管期間).
 *
 * @param least null: any period of the supplier's own, which the evidence must state
 */
public record Retention(@Nullable Period least) {

  /** A period of the supplier's own. */
  public static final Retention OWN = new Retention(null);

  private static final String OWN_CODE = "own";

  /** Refuses a period below zero. */
  public Retention {
    if (least != null) {
      Periods.requireNotNegative(least);
    }
  }

  /**
   * Reads the code: an ISO 8601 period or {@code own}.
   *
   * @throws IllegalArgumentException where it is neither
   */
  @JsonCreator
  public static Retention of(String code) {
    return code.equals(OWN_CODE) ? OWN : new Retention(Periods.parse(code));
  }

  /** The code, as JSON has it. */
  @JsonValue
  public String code() {
    return least == null ? OWN_CODE : least.toString();
  }

  @Override
  public String toString() {
    return code();
  }
}
