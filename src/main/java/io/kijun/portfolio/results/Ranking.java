package io.kijun.portfolio.results;

import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.results.Matrix.MatrixRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Suppliers by their overall score, the best first, and each one's position among all, in its
 * groups and in its tier. Equal scores share a position. Those without a score have none.
 */
public record Ranking(List<Ranked> suppliers) {

  /** A position, from 1, among so many. */
  public record Rank(int rank, int of) {}

  /**
   * A supplier.
   *
   * @param inGroups by group, in order
   * @param inTier null: it is of none
   */
  public record Ranked(
      Rank position,
      String code,
      @Nullable String name,
      Sharing decision,
      BigDecimal overall,
      @Nullable BigDecimal mandatory,
      @Nullable BigDecimal evidenced,
      Map<String, Rank> inGroups,
      @Nullable String tier,
      @Nullable Rank inTier) {}

  /** The ranking of a matrix. */
  static Ranking of(Matrix matrix) {
    List<MatrixRow> sorted =
        matrix.suppliers().stream()
            .filter(row -> row.overall() != null)
            .sorted(
                Comparator.comparing((MatrixRow row) -> Objects.requireNonNull(row.overall()))
                    .reversed()
                    .thenComparing(MatrixRow::code))
            .toList();
    Counting all = new Counting(sorted.size());
    Map<String, Counting> groups = new HashMap<>();
    Map<String, Counting> tiers = new HashMap<>();
    for (MatrixRow row : sorted) {
      row.groups().forEach(name -> groups.computeIfAbsent(name, any -> new Counting(0)).size++);
      if (row.tier() != null) {
        tiers.computeIfAbsent(row.tier(), any -> new Counting(0)).size++;
      }
    }
    List<Ranked> ranked = new ArrayList<>();
    for (MatrixRow row : sorted) {
      Map<String, Rank> inGroups = new TreeMap<>();
      BigDecimal score = Objects.requireNonNull(row.overall());
      for (String group : row.groups()) {
        inGroups.put(group, Objects.requireNonNull(groups.get(group)).next(score));
      }
      Counting tier = row.tier() == null ? null : tiers.get(row.tier());
      ranked.add(
          new Ranked(
              all.next(score),
              row.code(),
              row.name(),
              Objects.requireNonNull(row.decision()),
              score,
              row.mandatory(),
              row.evidenced(),
              inGroups,
              row.tier(),
              tier == null ? null : tier.next(score)));
    }
    return new Ranking(ranked);
  }

  /** Positions in one list, given from the best on. */
  private static final class Counting {

    private int size;
    private int given;
    private int rank;
    private @Nullable BigDecimal last;

    Counting(int size) {
      this.size = size;
    }

    Rank next(BigDecimal score) {
      given++;
      if (last == null || score.compareTo(last) != 0) {
        rank = given;
        last = score;
      }
      return new Rank(rank, size);
    }
  }
}
