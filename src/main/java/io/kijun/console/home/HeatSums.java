package io.kijun.console.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Mean scores of labels by group, of suppliers that come one by one. */
final class HeatSums {

  /** What was added up. */
  private static final class Sum {
    private BigDecimal sum = BigDecimal.ZERO;
    private int count;

    @Nullable BigDecimal mean() {
      return count == 0 ? null : sum.divide(BigDecimal.valueOf(count), 4, RoundingMode.HALF_UP);
    }
  }

  private final List<String> labels;
  private final Map<String, Map<String, Sum>> byGroup = new TreeMap<>();

  HeatSums(List<String> labels) {
    this.labels = labels;
  }

  /** Takes in a supplier; it counts in each of its groups. */
  void take(List<String> groups, Map<String, @Nullable BigDecimal> scores) {
    for (String group : groups) {
      Map<String, Sum> sums = byGroup.computeIfAbsent(group, any -> new LinkedHashMap<>());
      scores.forEach(
          (label, score) -> {
            if (score != null) {
              Sum sum = sums.computeIfAbsent(label, any -> new Sum());
              sum.sum = sum.sum.add(score);
              sum.count++;
            }
          });
    }
  }

  /** By label the mean of each of these groups, in their order. */
  Map<String, List<@Nullable BigDecimal>> means(Iterable<String> groups) {
    Map<String, List<@Nullable BigDecimal>> means = new LinkedHashMap<>();
    for (String label : labels) {
      List<@Nullable BigDecimal> row = new ArrayList<>();
      for (String group : groups) {
        Sum sum = byGroup.getOrDefault(group, Map.of()).get(label);
        row.add(sum == null ? null : sum.mean());
      }
      means.put(label, row);
    }
    return means;
  }
}
