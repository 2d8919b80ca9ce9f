package io.kijun.inforce;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.RulesetName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which ruleset a request means: the one it names, or the one in force on its day. */
@Component
public final class ChoosingRuleset {

  private final Rulesets rulesets;
  private final PeriodsInForce periods;

  public ChoosingRuleset(Rulesets rulesets, PeriodsInForce periods) {
    this.rulesets = rulesets;
    this.periods = periods;
  }

  /**
   * A ruleset.
   *
   * @param effectiveFrom the first day of the period in which it was chosen, or of its latest;
   *     null: it never was in force
   */
  public record Chosen(Ruleset ruleset, @Nullable LocalDate effectiveFrom) {}

  /**
   * The ruleset meant.
   *
   * @param name its id or hash; null: the one in force
   * @throws RulesetUnknown if the one named is not on record
   * @throws NoRulesetInForce if none is named and none is in force on that day
   */
  public Chosen choose(@Nullable String name, LocalDate day) {
    return name == null ? inForce(day) : on(day, find(name));
  }

  /**
   * The hash of the ruleset in force, whether or not it can be read.
   *
   * @throws NoRulesetInForce if none is in force on that day
   */
  public RulesetHash hashInForce(LocalDate day) {
    return period(day).ruleset();
  }

  /** Whether a ruleset is the one in force on a day. */
  public boolean isInForce(RulesetHash ruleset, LocalDate day) {
    return periods.on(day).filter(period -> period.ruleset().equals(ruleset)).isPresent();
  }

  /**
   * A ruleset that the store refers to.
   *
   * @throws RulesetUnreadable if this version of Kijun does not read it as it was
   */
  Ruleset of(RulesetHash hash) {
    return rulesets.find(hash).orElseThrow(() -> new RulesetUnknown(hash.value(), rulesets.ids()));
  }

  private Chosen inForce(LocalDate day) {
    PeriodInForce period = period(day);
    return new Chosen(of(period.ruleset()), period.effectiveFrom());
  }

  private PeriodInForce period(LocalDate day) {
    return periods.on(day).orElseThrow(() -> new NoRulesetInForce(day, periods.all()));
  }

  private Chosen on(LocalDate day, Ruleset ruleset) {
    return periods
        .on(day)
        .filter(period -> period.ruleset().equals(ruleset.hash()))
        .or(() -> periods.latestOf(ruleset.hash()))
        .map(period -> new Chosen(ruleset, period.effectiveFrom()))
        .orElseGet(() -> new Chosen(ruleset, null));
  }

  private Ruleset find(String name) {
    return RulesetName.parse(name)
        .flatMap(rulesets::find)
        .orElseThrow(() -> new RulesetUnknown(name, rulesets.ids()));
  }
}
