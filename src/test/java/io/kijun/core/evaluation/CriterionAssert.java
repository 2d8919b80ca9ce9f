package io.kijun.core.evaluation;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** What tests say of the result of one criterion. */
public final class CriterionAssert extends AbstractAssert<CriterionAssert, CriterionResult> {

  CriterionAssert(CriterionResult actual) {
    super(actual, CriterionAssert.class);
  }

  /** 充足. */
  public CriterionAssert isMet() {
    return is(Outcome.MET);
  }

  /** 一部充足. */
  public CriterionAssert isPartial() {
    return is(Outcome.PARTIAL);
  }

  /** 未充足. */
  public CriterionAssert isNotMet() {
    return is(Outcome.NOT_MET);
  }

  /** 対象外. */
  public CriterionAssert isNotApplicable() {
    return is(Outcome.NOT_APPLICABLE);
  }

  /** 未充足, 一部充足 or 対象外. */
  public CriterionAssert isNotFullyMet() {
    if (actual.outcome() == Outcome.MET) {
      throw failure("expected anything but MET, but%n%s", EvaluationReasons.of(actual));
    }
    return this;
  }

  private CriterionAssert is(Outcome outcome) {
    if (actual.outcome() != outcome) {
      throw failure("expected %s, but%n%s", outcome, EvaluationReasons.of(actual));
    }
    return this;
  }

  /** These are all causes. */
  public CriterionAssert because(Cause... causes) {
    if (!Set.copyOf(actual.causes()).equals(Set.copyOf(Arrays.asList(causes)))) {
      throw failure(
          "expected because of %s, but%n%s", Arrays.toString(causes), EvaluationReasons.of(actual));
    }
    return this;
  }

  /** It stops being met on a day if nothing is done. */
  public CriterionAssert lapses(String day) {
    return isValidUntil(LocalDate.parse(day).minusDays(1).toString());
  }

  /** The last day on which it is still met; null: for ever, or not met. */
  public CriterionAssert isValidUntil(@Nullable String day) {
    LocalDate until = day == null ? null : LocalDate.parse(day);
    if (!Objects.equals(actual.validUntil(), until)) {
      throw failure("expected to be valid until %s, but%n%s", day, EvaluationReasons.of(actual));
    }
    return this;
  }
}
