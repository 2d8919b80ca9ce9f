package io.kijun.sample;

import java.util.List;

/** How a generated supplier goes about its duties, and so what is likely to come of it. */
enum Temper {
  /** Does all of it in time and can show it. */
  DILIGENT(30, 0, 0.004, Showing.ALL),
  /** Falls short here and there, in nothing that is vital. */
  AVERAGE(26, 0.022, 0.035, Showing.MOST),
  /** Says more than it can show. */
  OPTIMIST(10, 0.05, 0.09, Showing.LITTLE),
  /** Did most of it once, and not again in time. */
  LATE(14, 0.22, 0.12, Showing.MOST),
  /** Has only begun; nothing is known of it from the year before. */
  NEW(8, 0.45, 0.45, Showing.MOST),
  /** A handful of people who answer in marks alone. */
  TINY(7, 0.1, 0.2, Showing.NOTHING),
  /** Registered, and has not answered. */
  SILENT(5, 0, 0, Showing.NOTHING);

  private static final int HUNDRED = 100;

  private final int share;
  private final double failsNow;
  private final double failedThen;
  private final Showing shown;

  /** How much of what it does it shows evidence for; the rest it declares. */
  enum Showing {
    ALL(1, 0.04),
    MOST(1, 0.15),
    LITTLE(0.3, 0.4),
    NOTHING(0, 0);

    private final double evidence;
    private final double unsourced;

    Showing(double evidence, double unsourced) {
      this.evidence = evidence;
      this.unsourced = unsourced;
    }

    /** The share of practices that there is an entry of, from 0 to 1. */
    double evidence() {
      return evidence;
    }

    /** The share of entries that name no document, from 0 to 1. */
    double unsourced() {
      return unsourced;
    }
  }

  Temper(int share, double failsNow, double failedThen, Showing shown) {
    this.share = share;
    this.failsNow = failsNow;
    this.failedThen = failedThen;
    this.shown = shown;
  }

  /**
   * The temper of a supplier. Of each hundred that follow one another each has its share, so that
   * few suppliers are spread like many.
   *
   * @param number from 0
   */
  static Temper of(int number) {
    // 37 and 100 have no common divisor: each hundred is gone through once, well mixed.
    int left = number % HUNDRED * 37 % HUNDRED;
    for (Temper temper : List.of(values())) {
      left -= temper.share;
      if (left < 0) {
        return temper;
      }
    }
    throw new IllegalStateException("the shares make no hundred");
  }

  /** How likely a practice fails in a year, from 0 to 1. */
  double fails(boolean thisYear) {
    return thisYear ? failsNow : failedThen;
  }

  /** How much it shows evidence for. */
  Showing shown() {
    return shown;
  }

  /** Whether anything fails that the decision or other items rest on. */
  boolean failsInWhatIsVital() {
    return switch (this) {
      case LATE, NEW -> true;
      case DILIGENT, AVERAGE, OPTIMIST, TINY, SILENT -> false;
    };
  }

  /** How likely it does not have a thing that the profile asks about, from 0 to 1. */
  double lacks() {
    return this == TINY ? 0.6 : 0.2;
  }

  /** Whether it declares its items, beside or in place of evidence. */
  boolean declares() {
    return this == OPTIMIST || this == TINY;
  }
}
