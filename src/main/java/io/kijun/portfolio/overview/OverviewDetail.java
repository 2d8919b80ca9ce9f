package io.kijun.portfolio.overview;

import io.kijun.portfolio.overview.OverviewStore.Awaited;
import io.kijun.supplier.Supplier;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A supplier as a list shows it.
 *
 * @param standing null: it was never evaluated, or has ended
 * @param change of the share since the day before on which it stood somehow; null: there is none
 * @param mandatory how many mandatory items it does not achieve; null: not known
 * @param overdue how many findings are overdue
 * @param answered when its last sheet came in; null: none did
 * @param awaited a sheet of which it owes an answer; null: none
 */
public record OverviewDetail(
    Supplier supplier,
    @Nullable KnownStanding standing,
    @Nullable BigDecimal change,
    @Nullable Integer mandatory,
    int overdue,
    @Nullable Instant answered,
    @Nullable Awaited awaited) {}
