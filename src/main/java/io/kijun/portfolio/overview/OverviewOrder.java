package io.kijun.portfolio.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What lists of suppliers go by; those of whom it is not known come last, either way. */
public enum OverviewOrder {
  CODE(null),
  /** By reading, or else as it is written. */
  NAME(one -> Objects.requireNonNullElse(one.supplier().kana(), one.supplier().name())),
  /** The worst first, and of these the lowest share. */
  DECISION(OverviewOrder::badness),
  SHARE(OverviewOrder::share),
  /** The next day on which anything lapses. */
  LAPSE(OverviewOrder::lapse);

  private static final BigDecimal BETTER = BigDecimal.TEN;

  private final @Nullable Function<Overviewed, @Nullable Object> key;

  OverviewOrder(@Nullable Function<Overviewed, @Nullable Object> key) {
    this.key = key;
  }

  private static @Nullable BigDecimal badness(Overviewed one) {
    KnownStanding standing = one.standing();
    if (standing == null) {
      return null;
    }
    BigDecimal share = Objects.requireNonNullElse(standing.overall(), BigDecimal.ONE);
    return switch (standing.sharing()) {
      case RESTRICTED -> share;
      case CONDITIONAL -> share.add(BETTER);
      case ALLOWED -> share.add(BETTER).add(BETTER);
    };
  }

  private static @Nullable BigDecimal share(Overviewed one) {
    return one.standing() == null ? null : one.standing().overall();
  }

  private static @Nullable LocalDate lapse(Overviewed one) {
    return one.standing() == null || one.standing().lapses().isEmpty()
        ? null
        : one.standing().lapses().get(0);
  }

  /** The order. */
  Comparator<Overviewed> comparator(boolean descending) {
    Comparator<Overviewed> codes = Comparator.comparing(one -> one.supplier().code());
    if (key == null) {
      return descending ? codes.reversed() : codes;
    }
    Function<Overviewed, @Nullable Object> by = key;
    Comparator<Object> values = OverviewOrder::compare;
    return Comparator.<Overviewed, @Nullable Object>comparing(
            by, Comparator.nullsLast(descending ? values.reversed() : values))
        .thenComparing(codes);
  }

  /** Values of one order are of one kind. */
  private static int compare(Object one, Object other) {
    if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
      return number.compareTo(second);
    }
    if (one instanceof LocalDate day && other instanceof LocalDate second) {
      return day.compareTo(second);
    }
    return one.toString().compareTo(other.toString());
  }
}
