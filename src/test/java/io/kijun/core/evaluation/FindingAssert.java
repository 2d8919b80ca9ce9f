package io.kijun.core.evaluation;

import io.kijun.core.standard.Severity;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** What tests say of one finding (指摘). */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

  FindingAssert(Finding actual) {
    super(actual, FindingAssert.class);
  }

  /** How severe it is. */
  public FindingAssert hasSeverity(Severity severity) {
    return check(actual.severity() == severity, "severity " + severity);
  }

  /** The day by which it must be seen to. */
  public FindingAssert isDue(String day) {
    return check(actual.due().equals(LocalDate.parse(day)), "due " + day);
  }

  /** The codes of all that is missing. */
  public FindingAssert misses(String... codes) {
    return check(actual.missing().equals(List.of(codes)), "missing " + String.join(" ", codes));
  }

  /** The items that it holds down. */
  public FindingAssert unlocks(String... items) {
    return check(actual.unlocks().equals(List.of(items)), "unlocks " + String.join(" ", items));
  }

  private FindingAssert check(boolean holds, String expected) {
    if (!holds) {
      throw failure("expected %s, but%n%s", expected, EvaluationReasons.of(actual));
    }
    return this;
  }
}
