package io.kijun.supplier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From what a version of facts was made.
 *
 * @param sheet the check sheet that was accepted; null: of another kind
 */
public record FactsOrigin(Kind kind, @Nullable UUID sheet) {

  /** Facts that a request said to put on record. */
  public static final FactsOrigin REQUEST = new FactsOrigin(Kind.REQUEST, null);

  /** A profile that the register was given, written through. */
  public static final FactsOrigin PROFILE = new FactsOrigin(Kind.PROFILE, null);

  /** That a reviewer accepted that something does not apply, or took that back. */
  public static final FactsOrigin ACCEPTANCE = new FactsOrigin(Kind.ACCEPTANCE, null);

  /** The kinds. The names stand in stores and answers, and stay. */
  public enum Kind {
    REQUEST,
    SHEET,
    PROFILE,
    ACCEPTANCE
  }

  /** A sheet, and only a sheet, has an id. */
  public FactsOrigin {
    if ((kind == Kind.SHEET) != (sheet != null)) {
      throw new IllegalArgumentException(kind + " of sheet " + sheet);
    }
  }

  /** A check sheet that was accepted. */
  public static FactsOrigin sheet(UUID id) {
    return new FactsOrigin(Kind.SHEET, id);
  }
}
