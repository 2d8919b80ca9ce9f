package io.kijun.core.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * In what time a practice must be performed so often.
 *
 * @param length the calendar period; null for the other kinds
 */
public record CadencePeriod(Kind kind, @Nullable Period length) {

  /** A calendar period, or one of four words instead. */
  public enum Kind {
    CALENDAR("P…"),
    /** At all times (常時): a matter of being established, not of dates. */
    CONTINUOUS("continuous"),
    /** On every day of use (利用日ごと): likewise. */
    USE_DAY("useDay"),
    /** At any time before (1回以上): never lapses. */
    EVER("ever"),
    /** At an interval that the supplier sets (自社で定めた間隔). */
    OWN("own");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  /** At all times. */
  public static final CadencePeriod CONTINUOUS = new CadencePeriod(Kind.CONTINUOUS, null);

  /** On every day of use. */
  public static final CadencePeriod USE_DAY = new CadencePeriod(Kind.USE_DAY, null);

  /** At any time before. */
  public static final CadencePeriod EVER = new CadencePeriod(Kind.EVER, null);

  /** At an interval that the supplier sets. */
  public static final CadencePeriod OWN = new CadencePeriod(Kind.OWN, null);

  /** Refuses a word with a length, and a period with none or with one below zero. */
  public CadencePeriod {
    if ((kind == Kind.CALENDAR) != (length != null)) {
      throw new IllegalArgumentException(kind + " with the length " + length);
    }
    if (length != null) {
      Periods.requireNotNegative(length);
    }
  }

  /** A calendar period. */
  public static CadencePeriod of(Period length) {
    return new CadencePeriod(Kind.CALENDAR, length);
  }

  /**
   * Reads the code: an ISO 8601 period, {@code continuous}, {@code useDay}, {@code ever} or {@code
   * own}.
   *
   * @throws IllegalArgumentException where it is none of these
   */
  @JsonCreator
  public static CadencePeriod of(String code) {
    for (Kind kind : Kind.values()) {
      if (kind.code.equals(code)) {
        return new CadencePeriod(kind, null);
      }
    }
    return of(Periods.parse(code));
  }

  /** The code, as JSON has it. */
  @JsonValue
  public String code() {
    return length == null ? kind.code : length.toString();
  }

  @Override
  public String toString() {
    return code();
  }
}
