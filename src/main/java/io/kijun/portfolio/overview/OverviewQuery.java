package io.kijun.portfolio.overview;

import io.kijun.core.standard.Sharing;
import io.kijun.supplier.SupplierQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which suppliers are listed, and in which order. What is null does not restrict.
 *
 * @param suppliers by what is registered of them
 * @param standing by the decision
 * @param label those that score less in a label
 * @param lapsing those of whom anything lapses in a time
 * @param unanswered whether a sheet went out to them and none came back
 */
public record OverviewQuery(
    SupplierQuery suppliers,
    @Nullable WantedDecision standing,
    @Nullable LabelUnder label,
    @Nullable Days lapsing,
    @Nullable Boolean unanswered,
    OverviewOrder order,
    boolean descending) {

  /**
   * A decision.
   *
   * @param sharing null: those never evaluated
   */
  public record WantedDecision(@Nullable Sharing sharing) {}

  /**
   * A label in which little was scored.
   *
   * @param no of the label
   * @param under the share, from 0 to 1, that is not reached
   */
  public record LabelUnder(String no, BigDecimal under) {}

  /** Days from the first to the last. */
  public record Days(LocalDate first, LocalDate last) {

    boolean has(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }
}
