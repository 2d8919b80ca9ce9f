package io.kijun.supplier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a supplier to whom sheets and results go.
 *
 * @param name null: not known
 * @param mail an address; null: not known
 * @param language in which the person reads
 */
public record Contact(@Nullable String name, @Nullable String mail, ContactLanguage language) {

  /** So many a supplier has at most. */
  public static final int MOST = 10;

  /** In which a contact reads: Japanese or English. */
  public enum ContactLanguage {
    JA,
    EN;

    /** For instance {@code ja}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
