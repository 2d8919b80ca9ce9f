package io.kijun.portfolio.results;

import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.standard.Fraction;
import io.kijun.core.standard.Sharing;
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
 * groups and in its tier. Equal scores share a position, as they are and not as they are shown.
 * Those without a score have none.
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

  /** The ranking of suppliers that come one by one. */
  static final class Sorting implements Rows.View<Ranking> {

    private final List<Entry> all = new ArrayList<>();
    private final Map<String, Counting> groups = new HashMap<>();
    private final Map<String, Counting> tiers = new HashMap<>();

    @Override
    public void take(SupplierShown row) {
      ResultDigest digest = row.digest();
      Fraction score = digest == null ? null : digest.exact().overall();
      if (digest != null && score != null) {
        all.add(new Entry(row.without(), digest.standing(), score));
        row.groups().forEach(name -> groups.computeIfAbsent(name, any -> new Counting()).size++);
        String tier = row.tier();
        if (tier != null) {
          tiers.computeIfAbsent(tier, any -> new Counting()).size++;
        }
      }
    }

    @Override
    public Ranking result() {
      all.sort(
          Comparator.comparing(Entry::score)
              .reversed()
              .thenComparing(one -> one.supplier().code()));
      Counting among = new Counting();
      among.size = all.size();
      return new Ranking(all.stream().map(one -> ranked(one, among)).toList());
    }

    private Ranked ranked(Entry one, Counting among) {
      SupplierShown supplier = one.supplier();
      Map<String, Rank> inGroups = new TreeMap<>();
      for (String group : supplier.groups()) {
        inGroups.put(group, Objects.requireNonNull(groups.get(group)).next(one.score()));
      }
      String tier = supplier.tier();
      return new Ranked(
          among.next(one.score()),
          supplier.code(),
          supplier.name(),
          one.standing().sharing(),
          one.score().shown(),
          one.standing().mandatory(),
          one.standing().evidenced(),
          inGroups,
          tier,
          tier == null ? null : Objects.requireNonNull(tiers.get(tier)).next(one.score()));
    }
  }

  /** A supplier with its exact score. */
  private record Entry(SupplierShown supplier, ResultDigest.Standing standing, Fraction score) {}

  /** Positions in one list, given from the best on. */
  private static final class Counting {

    private int size;
    private int given;
    private int rank;
    private @Nullable Fraction last;

    Rank next(Fraction score) {
      given++;
      if (!score.equals(last)) {
        rank = given;
        last = score;
      }
      return new Rank(rank, size);
    }
  }
}
