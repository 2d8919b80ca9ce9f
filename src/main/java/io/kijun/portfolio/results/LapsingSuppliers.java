package io.kijun.portfolio.results;

import io.kijun.core.evaluation.Lapse;
import io.kijun.core.evaluation.ResultDigest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of whom what lapses in a month.
 *
 * @param month such as {@code 2026-12}
 * @param suppliers by code
 */
public record LapsingSuppliers(String month, List<LapsingSupplier> suppliers) {

  /** A supplier, and what of it lapses, by date. */
  public record LapsingSupplier(String code, @Nullable String name, List<Lapse> lapses) {}

  /** Those of a run. */
  static LapsingSuppliers of(YearMonth month, Rows rows) {
    List<LapsingSupplier> all = new ArrayList<>();
    rows.each(
        row -> {
          List<Lapse> lapses = lapses(month, row.digest());
          if (!lapses.isEmpty()) {
            all.add(new LapsingSupplier(row.code(), row.name(), lapses));
          }
        });
    return new LapsingSuppliers(month.toString(), all);
  }

  private static List<Lapse> lapses(YearMonth month, @Nullable ResultDigest digest) {
    return digest == null
        ? List.of()
        : digest.lapses().stream().filter(one -> YearMonth.from(one.date()).equals(month)).toList();
  }
}
