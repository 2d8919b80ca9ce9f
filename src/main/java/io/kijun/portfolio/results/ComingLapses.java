package io.kijun.portfolio.results;

import io.kijun.core.evaluation.Lapse;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.standard.NaturalOrder;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What lapses month by month if nothing is done. */
public record ComingLapses(List<Month> months) {

  /**
   * A month.
   *
   * @param month such as {@code 2026-12}
   * @param lapses how many criteria of suppliers stop being met in it
   * @param suppliers of how many suppliers
   * @param criteria which ones, and of how many suppliers
   */
  public record Month(String month, int lapses, int suppliers, Map<String, Integer> criteria) {}

  /** Counts of a month. */
  private static final class MonthCount {

    private final Set<String> suppliers = new HashSet<>();
    private final Map<String, Integer> criteria = new HashMap<>();
  }

  /** The lapses of suppliers that come one by one. */
  static final class CountingLapses implements Rows.View<ComingLapses> {

    private final Map<YearMonth, MonthCount> counted = new TreeMap<>();

    @Override
    public void take(SupplierShown row) {
      ResultDigest digest = row.digest();
      if (digest != null) {
        for (Lapse one : digest.lapses()) {
          MonthCount month =
              counted.computeIfAbsent(YearMonth.from(one.date()), any -> new MonthCount());
          month.suppliers.add(row.code());
          month.criteria.merge(one.criterion(), 1, Integer::sum);
        }
      }
    }

    @Override
    public ComingLapses result() {
      List<Month> months = new ArrayList<>();
      counted.forEach((month, count) -> months.add(month(month, count)));
      return new ComingLapses(months);
    }
  }

  private static Month month(YearMonth month, MonthCount count) {
    int lapses = count.criteria.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Integer> criteria = new TreeMap<>(NaturalOrder.OF_IDS);
    criteria.putAll(count.criteria);
    return new Month(month.toString(), lapses, count.suppliers.size(), criteria);
  }
}
