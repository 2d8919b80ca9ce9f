package io.kijun.portfolio.results;

import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.standard.Fraction;
import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.run.RunOutcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    static Spread of(String no, List<Fraction> scores) {
      List<Fraction> sorted = scores.stream().sorted().toList();
      if (sorted.isEmpty()) {
        return new Spread(no, 0, null, null, null, null, null, null);
      }
      Fraction sum = sorted.stream().reduce(Fraction.ZERO, Fraction::plus);
      return new Spread(
          no,
          sorted.size(),
          sum.dividedBy(sorted.size()).shown(),
          sorted.get(0).shown(),
          quartile(sorted, 1),
          quartile(sorted, 2),
          quartile(sorted, 3),
          sorted.get(sorted.size() - 1).shown());
    }

    private static BigDecimal quartile(List<Fraction> sorted, int quarters) {
      int rank = (sorted.size() * quarters + 3) / 4;
      return sorted.get(Math.max(rank, 1) - 1).shown();
    }
  }

  /** How many of a group, or of a tier, stand how. */
  public record Portion(String name, Map<Sharing, Integer> decisions) {}

  /** The distribution of suppliers that come one by one. */
  static final class Spreading implements Rows.View<Distribution> {

    private final Map<Sharing, Integer> decisions = none();
    private final Map<RunOutcome, Integer> outcomes = new EnumMap<>(RunOutcome.class);
    private final int[] tenths = new int[TENTHS];
    private final Map<String, List<Fraction>> labels = new LinkedHashMap<>();
    private final Map<String, Map<Sharing, Integer>> groups = new TreeMap<>();
    private final Map<String, Map<Sharing, Integer>> tiers = new TreeMap<>();

    Spreading(List<String> labels) {
      labels.forEach(no -> this.labels.put(no, new ArrayList<>()));
      for (RunOutcome outcome : RunOutcome.values()) {
        outcomes.put(outcome, 0);
      }
    }

    @Override
    public void take(SupplierShown row) {
      outcomes.merge(row.outcome(), 1, Integer::sum);
      ResultDigest digest = row.digest();
      if (digest != null) {
        Sharing decision = digest.standing().sharing();
        decisions.merge(decision, 1, Integer::sum);
        row.groups().forEach(name -> count(groups, name, decision));
        String tier = row.tier();
        if (tier != null) {
          count(tiers, tier, decision);
        }
        scores(digest.exact());
      }
    }

    private void scores(ResultDigest.Exact exact) {
      Fraction overall = exact.overall();
      if (overall != null) {
        tenths[tenth(overall)]++;
      }
      exact
          .labels()
          .forEach(
              (no, score) -> {
                List<Fraction> scores = labels.get(no);
                if (scores != null && score != null) {
                  scores.add(score);
                }
              });
    }

    @Override
    public Distribution result() {
      List<Spread> spreads = new ArrayList<>();
      labels.forEach((no, scores) -> spreads.add(Spread.of(no, scores)));
      return new Distribution(
          decisions,
          outcomes,
          Arrays.stream(tenths).boxed().toList(),
          spreads,
          parts(groups),
          parts(tiers));
    }
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

  private static int tenth(Fraction score) {
    int tenth =
        score.part().multiply(BigInteger.valueOf(TENTHS)).divide(score.whole()).intValueExact();
    return Math.min(TENTHS - 1, tenth);
  }

  private static List<Portion> parts(Map<String, Map<Sharing, Integer>> parts) {
    List<Portion> all = new ArrayList<>();
    parts.forEach((name, decisions) -> all.add(new Portion(name, decisions)));
    return all;
  }
}
