package io.kijun.console.home;

import io.kijun.core.standard.Sharing;
import io.kijun.supplier.followup.FollowedFinding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How all suppliers in sight stand.
 *
 * @param suppliers that have not ended
 * @param decisions how many of them stand how; the rest was never evaluated
 * @param lapses how many criteria stop being met in each of the next twelve months
 * @param groups by name, with how many suppliers each has
 * @param heat by label the mean scores of the groups, in their order; null: nothing to show
 * @param overdue findings whose day has passed, and which are neither done nor tolerated
 * @param overdueSuppliers of how many suppliers
 * @param firstOverdue the two that are overdue longest
 */
record PortfolioPicture(
    LocalDate day,
    int suppliers,
    Map<Sharing, Integer> decisions,
    Map<YearMonth, Integer> lapses,
    Map<String, Integer> groups,
    Map<String, List<@Nullable BigDecimal>> heat,
    int overdue,
    int overdueSuppliers,
    List<FollowedFinding> firstOverdue) {

  /** How many were never evaluated. */
  int unknown() {
    return suppliers - decisions.values().stream().mapToInt(Integer::intValue).sum();
  }
}
