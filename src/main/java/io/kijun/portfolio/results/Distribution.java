package io.kijun.portfolio.results;

import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.results.Matrix.MatrixRow;
import io.kijun.portfolio.run.RunOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How suppliers are distributed.
 *
 * @param decisions how many stand how, each decision named
 * @param outcomes how many came to what, each outcome named
 * @param overall how many have an overall score in which tenth: ten numbers, the last one with 1
 * @param labels the scores by label, in the order of the standard
 * @param groups decisions by group, by name; a supplier counts in each of its groups
 * @param tiers decisions by tier, by name; those of none are left out
 */
public record Distribution(
    Map<Sharing, Integer> decisions,
    Map<RunOutcome, Integer> outcomes,
    List<Integer> overall,
    List<Spread> labels,
    List<Portion> groups,
    List<Portion> tiers) {

  private static final int TENTHS = 10;

  /**
   * The scores of a label: of the suppliers to which anything of it applies the mean, and by
   * nearest rank the least, the quartiles and the most; all null where there are none.
   */
  public record Spread(
      String no,
      int suppliers,
      @Nullable BigDecimal mean,
      @Nullable BigDecimal least,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal median,
      @Nullable BigDecimal upper,
      @Nullable BigDecimal most) {

    static Spread of(String no, List<BigDecimal> scores) {
      List<BigDecimal> sorted = scores.stream().sorted().toList();
      if (sorted.isEmpty()) {
        return new Spread(no, 0, null, null, null, null, null, null);
      }
      BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      return new Spread(
          no,
          sorted.size(),
          sum.divide(BigDecimal.valueOf(sorted.size()), 4, RoundingMode.HALF_UP),
          sorted.get(0),
          quartile(sorted, 1),
          quartile(sorted, 2),
          quartile(sorted, 3),
          sorted.get(sorted.size() - 1));
    }

    private static BigDecimal quartile(List<BigDecimal> sorted, int quarters) {
      int rank = (sorted.size() * quarters + 3) / 4;
      return sorted.get(Math.max(rank, 1) - 1);
    }
  }

  /** How many of a group, or of a tier, stand how. */
  public record Portion(String name, Map<Sharing, Integer> decisions) {}

  /** The distribution of a matrix. */
  static Distribution of(Matrix matrix, List<String> labels) {
    Map<RunOutcome, Integer> outcomes = new EnumMap<>(RunOutcome.class);
    Map<String, Map<Sharing, Integer>> groups = new TreeMap<>();
    Map<String, Map<Sharing, Integer>> tiers = new TreeMap<>();
    Map<Sharing, Integer> decisions = none();
    int[] tenths = new int[TENTHS];
    for (RunOutcome outcome : RunOutcome.values()) {
      outcomes.put(outcome, 0);
    }
    for (MatrixRow row : matrix.suppliers()) {
      outcomes.merge(row.outcome(), 1, Integer::sum);
      Sharing decision = row.decision();
      if (decision != null) {
        decisions.merge(decision, 1, Integer::sum);
        row.groups().forEach(name -> count(groups, name, decision));
        if (row.tier() != null) {
          count(tiers, row.tier(), decision);
        }
      }
      if (row.overall() != null) {
        tenths[tenth(row.overall())]++;
      }
    }
    List<Integer> overall = new ArrayList<>();
    for (int count : tenths) {
      overall.add(count);
    }
    return new Distribution(
        decisions,
        outcomes,
        overall,
        labels.stream().map(no -> Spread.of(no, scores(matrix, no))).toList(),
        parts(groups),
        parts(tiers));
  }

  private static Map<Sharing, Integer> none() {
    Map<Sharing, Integer> none = new EnumMap<>(Sharing.class);
    for (Sharing sharing : Sharing.values()) {
      none.put(sharing, 0);
    }
    return none;
  }

  private static void count(Map<String, Map<Sharing, Integer>> parts, String name, Sharing one) {
    parts.computeIfAbsent(name, any -> none()).merge(one, 1, Integer::sum);
  }

  private static int tenth(BigDecimal score) {
    return Math.min(TENTHS - 1, score.movePointRight(1).intValue());
  }

  private static List<BigDecimal> scores(Matrix matrix, String label) {
    return matrix.suppliers().stream()
        .map(row -> row.labels().get(label))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private static List<Portion> parts(Map<String, Map<Sharing, Integer>> parts) {
    List<Portion> all = new ArrayList<>();
    parts.forEach((name, decisions) -> all.add(new Portion(name, decisions)));
    return all;
  }
}
