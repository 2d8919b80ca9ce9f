package io.kijun.oracle;

import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the oracle expects of one evaluation.
 *
 * @param rows by row id
 * @param criteria by criterion id
 * @param items by item number
 * @param labels scores by label number
 */
public record Expected(
    Map<String, Row> rows,
    Map<String, Criterion> criteria,
    Map<String, Item> items,
    Set<Pointed> findings,
    Score overall,
    Score mandatory,
    Score evidenced,
    Map<String, Score> labels,
    Sharing sharing) {

  /** What becomes of a row. */
  public enum Row {
    HOLDS,
    FAILS,
    DROPS_OUT
  }

  /**
   * What becomes of a criterion.
   *
   * @param decidedBy the row that met it; null where none did
   * @param nearest the row that the causes are from; null where there are none
   * @param validUntil null: for ever, or not met
   */
  public record Criterion(
      Outcome outcome,
      List<Cause> causes,
      @Nullable String decidedBy,
      @Nullable String nearest,
      @Nullable LocalDate validUntil) {}

  /**
   * What becomes of an item.
   *
   * @param own the verdict before the dependency cap
   * @param finding what the verdict table adds
   */
  public record Item(
      Verdict own,
      Verdict verdict,
      Assurance assurance,
      @Nullable Cause finding,
      BigDecimal points,
      BigDecimal weight) {}

  /** A finding: its identity, how severe it is and when measure and answer are due. */
  public record Pointed(
      String item,
      @Nullable String criterion,
      Cause cause,
      @Nullable String root,
      Severity severity,
      LocalDate due,
      @Nullable LocalDate respondBy) {}

  /** A share: what is reached of what could be. */
  public record Score(BigDecimal part, BigDecimal whole) {

    static final Score NOTHING = new Score(BigDecimal.ZERO, BigDecimal.ZERO);

    /** The share of so many shares: their sum, exact, over their number. */
    static Score ofAll(List<Score> shares) {
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal whole = BigDecimal.ONE;
      for (Score share : shares) {
        sum = sum.multiply(share.whole).add(share.part.multiply(whole));
        whole = whole.multiply(share.whole);
      }
      return new Score(sum, whole.multiply(BigDecimal.valueOf(shares.size())));
    }

    Score plus(BigDecimal part, BigDecimal whole) {
      return new Score(this.part.add(part), this.whole.add(whole));
    }

    /** Inclusive; what has no whole is at least nothing. */
    boolean isAtLeast(BigDecimal least) {
      return whole.signum() > 0 && part.compareTo(whole.multiply(least)) >= 0;
    }
  }
}
