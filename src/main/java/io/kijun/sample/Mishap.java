package io.kijun.sample;

import io.kijun.core.evidence.EvidenceBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What went wrong with a practice. */
enum Mishap {
  /** Nothing is known of it. */
  FORGOTTEN,
  /** It is not in place. */
  NOT_IN_PLACE,
  /** It was last done too long ago. */
  TOO_LATE,
  /** It leaves somebody or something out. */
  WITH_A_GAP;

  private static final List<Mishap> ALL = List.of(values());
  private static final int DAYS_TOO_LATE = 200;

  /** The one at a point from 0 to 1. */
  static Mishap at(double point) {
    return ALL.get((int) (point * ALL.size()));
  }

  /**
   * Makes a practice go wrong.
   *
   * @param days in how many days it is to be done again; 0: never
   * @param point a number from 0 to 1 that decides what is left out
   * @return null: there is no entry of it
   */
  @Nullable EvidenceBuilder befall(EvidenceBuilder entry, int days, double point) {
    return switch (this) {
      case FORGOTTEN -> null;
      case NOT_IN_PLACE -> notInPlace(entry);
      case TOO_LATE ->
          days == 0 || entry.performances().isEmpty()
              ? notInPlace(entry)
              : late(entry, days, point);
      case WITH_A_GAP -> leaveOut(entry, point);
    };
  }

  private static EvidenceBuilder notInPlace(EvidenceBuilder entry) {
    entry.performances().clear();
    return entry.established(false);
  }

  private static EvidenceBuilder late(EvidenceBuilder entry, int days, double point) {
    return earlier(entry, days + 1 + (int) (point * DAYS_TOO_LATE));
  }

  /** The practice with all of its dates some days earlier. */
  static EvidenceBuilder earlier(EvidenceBuilder entry, int days) {
    SortedSet<LocalDate> dates = new TreeSet<>(entry.performances());
    entry.performances().clear();
    dates.forEach(date -> entry.performances().add(date.minusDays(days)));
    return entry;
  }

  private static EvidenceBuilder leaveOut(EvidenceBuilder entry, double point) {
    for (Set<String> words : List.of(entry.contents(), entry.scope(), entry.audience())) {
      if (words.size() > 1) {
        List<String> all = List.copyOf(new TreeSet<>(words));
        words.remove(all.get((int) (point * all.size())));
        return entry;
      }
    }
    return notInPlace(entry);
  }
}
