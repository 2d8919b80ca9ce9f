package io.kijun.sample;

import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.Profile;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Standard;
import io.kijun.supplier.Supplier;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * Generated suppliers. The same seed, day and number give the same supplier, however many there
 * are; none has to be kept for another.
 */
public final class SampleSuppliers {

  /** Spreads numbers that follow one another over all seeds (Knuth's golden ratio). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Duties duties;
  private final LocalDate day;
  private final long seed;

  /** Suppliers of a standard as of a day. */
  public SampleSuppliers(Standard standard, LocalDate day, long seed) {
    this.duties = new Duties(standard);
    this.day = day;
    this.seed = seed;
  }

  /**
   * A supplier.
   *
   * @param number from 0
   */
  public SampleSupplier supplier(int number) {
    Random dice = new Random((seed + 1 + number) * SPREAD);
    Supplier registered = FirmNames.supplier(number, dice);
    Temper temper = Temper.of(number);
    if (temper == Temper.SILENT) {
      return new SampleSupplier(registered, null, null);
    }
    Map<String, Boolean> profile = profile(temper, dice);
    long habits = dice.nextLong();
    SampleFacts facts =
        new SampleFacts(duties, temper, new Profile(profile, duties.standard().vocabulary()));
    Facts now = of(registered, profile, facts.on(day, true, new Random(habits)));
    return new SampleSupplier(
        registered,
        now,
        temper == Temper.NEW
            ? null
            : of(registered, profile, facts.on(day.minusYears(1), false, new Random(habits))));
  }

  private static Facts of(Supplier registered, Map<String, Boolean> profile, Facts facts) {
    return facts
        .of(registered.code().value(), registered.name(), registered.tier())
        .withProfile(profile);
  }

  /** What it has; who has one thing is not said to lack what that implies. */
  private Map<String, Boolean> profile(Temper temper, Random dice) {
    Map<String, Boolean> profile = new HashMap<>();
    for (ProfileFact fact : duties.standard().vocabulary().profile()) {
      profile.put(fact.code(), dice.nextDouble() >= temper.lacks());
    }
    Profile implied = new Profile(profile, duties.standard().vocabulary());
    profile.replaceAll((fact, given) -> implied.holds(fact));
    return profile;
  }
}
