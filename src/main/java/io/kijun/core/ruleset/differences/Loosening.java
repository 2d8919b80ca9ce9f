package io.kijun.core.ruleset.differences;

import io.kijun.core.criterion.Column;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Outcome;
import java.time.Period;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a cell of 基準 asks for less than before. What cannot be compared counts as less: a second
 * person is to look at it.
 */
final class Loosening {

  private static final double DAYS_A_MONTH = 30.4375;

  private Loosening() {}

  static boolean of(Column column, CriterionRow before, CriterionRow after) {
    return switch (column) {
      case ID, STATEMENT_JA, STATEMENT_EN -> false;
      case NO -> !before.no().equals(after.no());
      case EVIDENCE -> !before.evidence().equals(after.evidence());
      case APPLIES_WHEN -> gains(before.appliesWhen(), after.appliesWhen());
      case ESTABLISHED -> before.established() && !after.established();
      case CADENCE -> isRarer(before.cadence(), after.cadence());
      case OCCASIONS -> loses(before.occasions(), after.occasions());
      case AUDIENCE -> loses(before.audience(), after.audience());
      case SCOPE -> loses(before.scope(), after.scope());
      case CONTENTS -> loses(before.contents(), after.contents());
      case RETENTION -> isShorter(before.retention(), after.retention());
      case OUTCOME -> before.outcome() == Outcome.PARTIAL && after.outcome() == Outcome.MET;
      case ALLOWANCE -> !before.allowance() && after.allowance();
    };
  }

  static boolean gains(Collection<String> before, Collection<String> after) {
    return !Set.copyOf(before).containsAll(after);
  }

  static boolean loses(Collection<String> before, Collection<String> after) {
    return !Set.copyOf(after).containsAll(before);
  }

  private static boolean isRarer(@Nullable Cadence before, @Nullable Cadence after) {
    if (before == null) {
      return false;
    }
    if (after == null) {
      return true;
    }
    if (before.equals(after)) {
      return false;
    }
    return switch (before.per()) {
      case Cadence.EVER -> after.needsNoDates() || after.times() < before.times();
      case Cadence.OWN, Cadence.CONTINUOUS, Cadence.USE_DAY -> true;
      default -> isRarerThanDated(before, after);
    };
  }

  private static boolean isRarerThanDated(Cadence before, Cadence after) {
    Period old = before.period().orElseThrow();
    Period now = after.period().orElse(null);
    return now == null
        || inDays(now) != inDays(old)
        || days(now) > days(old)
        || after.times() < before.times();
  }

  private static boolean isShorter(@Nullable String before, @Nullable String after) {
    if (before == null || before.equals(after)) {
      return false;
    }
    if (after == null || !after.startsWith("P")) {
      return true;
    }
    if (!before.startsWith("P")) {
      return true;
    }
    Period old = Period.parse(before);
    Period now = Period.parse(after);
    return inDays(now) != inDays(old) || days(now) < days(old);
  }

  /** Days and months cannot be compared: 30 days are more than a month in February. */
  private static boolean inDays(Period period) {
    return period.getDays() > 0;
  }

  static double days(Period period) {
    return period.toTotalMonths() * DAYS_A_MONTH + period.getDays();
  }
}
