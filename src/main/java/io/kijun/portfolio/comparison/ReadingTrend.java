package io.kijun.portfolio.comparison;

import io.kijun.access.Sight;
import io.kijun.record.Evaluations;
import io.kijun.record.PastStanding;
import io.kijun.runtime.Today;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** How registered suppliers stood over the years, each day under the rules that were in force. */
@Component
public final class ReadingTrend {

  private final Suppliers suppliers;
  private final Evaluations evaluations;
  private final Today today;

  ReadingTrend(Suppliers suppliers, Evaluations evaluations, Today today) {
    this.suppliers = suppliers;
    this.evaluations = evaluations;
    this.today = today;
  }

  /**
   * How one supplier stood, the first day first. Of several evaluations of a day: the last that was
   * made on that day, as one made later knows what was not known then; where there is none, the
   * last one.
   */
  public record Trend(String supplier, List<PastStanding> standings) {}

  /**
   * How a supplier stood.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   */
  public Trend of(String code, Sight sight) {
    Supplier supplier = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    Map<LocalDate, PastStanding> days = new TreeMap<>();
    evaluations
        .standings(supplier.code().value())
        .forEach(standing -> days.merge(standing.asOf(), standing, this::better));
    return new Trend(supplier.code().value(), List.copyOf(days.values()));
  }

  private PastStanding better(PastStanding one, PastStanding later) {
    return isOfItsDay(one) && !isOfItsDay(later) ? one : later;
  }

  /** Whether it was made on the day that it tells of. */
  private boolean isOfItsDay(PastStanding one) {
    return !today.of(one.recordedAt()).isAfter(one.asOf());
  }
}
