package io.kijun.generated;

import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A supplier to be evaluated under a standard as of a day. */
public record Scenario(Standard standard, Facts facts, LocalDate asOf) {

  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

  /** A standard with several suppliers; the same ones for the same seed. */
  public static List<Scenario> scenarios(long seed, int suppliers) {
    return of(seed, StandardGenerator.standard(new Random(seed)), suppliers);
  }

  /** Several suppliers for a standard; the same ones for the same seed. */
  public static List<Scenario> of(long seed, Standard standard, int suppliers) {
    Random random = new Random(seed);
    List<Scenario> scenarios = new ArrayList<>();
    for (int i = 0; i < suppliers; i++) {
      LocalDate asOf = day(new Dice(random));
      Facts facts = SupplierGenerator.supplier(random, standard, asOf);
      scenarios.add(new Scenario(standard, facts, asOf));
    }
    return scenarios;
  }

  /** Any day of five years, ends of months more often than others. */
  private static LocalDate day(Dice dice) {
    LocalDate day = FIRST_DAY.plusDays(dice.between(0, 5 * 365));
    return dice.chance(0.3) ? day.withDayOfMonth(day.lengthOfMonth()) : day;
  }
}
