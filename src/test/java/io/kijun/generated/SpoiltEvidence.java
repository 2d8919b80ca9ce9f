package io.kijun.generated;

import io.kijun.core.evidence.Evidence;
import io.kijun.core.standard.Standard;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Changes one thing of an entry, often for the worse. */
final class SpoiltEvidence {

  private static final String[] RETENTIONS = {
    "P6M", "P5M", "P183D", "P184D", "P5M30D", "P5M31D", "P1Y", "P11M", "P365D", "P366D", "P30D",
    "P31D", "P1M"
  };

  /** What names no source, and a place that only just does. */
  private static final List<String> SOURCES =
      List.of("", " \u3000", "-", "―", "なし", "無し", "Ｎ／Ａ", "None", "p.4");

  private final Dice dice;
  private final LocalDate asOf;
  private final @Nullable Period undatedAge;
  private final DateGenerator dates;

  SpoiltEvidence(Dice dice, Standard standard, LocalDate asOf, DateGenerator dates) {
    this.dice = dice;
    this.asOf = asOf;
    this.undatedAge = standard.settings().undatedAge();
    this.dates = dates;
  }

  Evidence once(Evidence entry) {
    Draft draft = new Draft(entry);
    switch (dice.between(0, 10)) {
      case 0 -> draft.established(dice.chance(0.6) ? Boolean.FALSE : null);
      case 1 -> draft.performances(List.of());
      case 2 -> draft.performances(dates.anywhere());
      case 3 -> draft.occasions(without(entry.occasions()));
      case 4 -> draft.audience(without(entry.audience()));
      case 5 -> draft.scope(without(entry.scope()));
      case 6 -> draft.contents(without(entry.contents()));
      case 7 -> draft.retention(dice.chance(0.2) ? null : Period.parse(dice.oneOf(RETENTIONS)));
      case 8 -> draft.interval(dice.chance(0.3) ? null : dates.interval());
      case 9 -> draft.statedOn(statedOn());
      default -> draft.performances(List.of()).statedOn(statedOn());
    }
    return draft.evidence();
  }

  /** The entry with another source, or with none. */
  Evidence sourced(Evidence entry) {
    return new Draft(entry).source(dice.chance(0.3) ? null : dice.oneOf(SOURCES)).evidence();
  }

  private Set<String> without(Set<String> words) {
    Set<String> fewer = new HashSet<>(words);
    if (!fewer.isEmpty()) {
      fewer.remove(dice.oneOf(List.copyOf(new TreeSet<>(words))));
    }
    return fewer;
  }

  private @Nullable LocalDate statedOn() {
    if (dice.chance(0.2)) {
      return null;
    }
    LocalDate turn = undatedAge == null ? asOf : asOf.minus(undatedAge);
    return (dice.chance(0.5) ? asOf : turn).plusDays(dice.between(-2, 2));
  }
}
