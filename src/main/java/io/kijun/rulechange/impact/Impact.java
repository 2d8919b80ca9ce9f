package io.kijun.rulechange.impact;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft changes for one supplier. Parts in which nothing changes are empty.
 *
 * @param cells the changed cells outside 基準, which may be responsible for anything
 */
public record Impact(
    String supplier,
    BeforeAfter<Sharing> decision,
    List<ItemImpact> items,
    ScoreImpact scores,
    FindingImpact findings,
    List<LapseImpact> lapses,
    List<Responsible> cells) {

  /** Before and after; null: there is none. */
  public record BeforeAfter<T>(@Nullable T before, @Nullable T after) {}

  /** A cell that is responsible. */
  public record Responsible(String workbook, String sheet, String cell) {}

  /** An item whose verdict changes, and the cells that it is due to. */
  public record ItemImpact(
      String no, @Nullable Verdict before, @Nullable Verdict after, List<Responsible> cells) {}

  /** The scores, four decimals. */
  public record ScoreImpact(
      BeforeAfter<BigDecimal> overall,
      BeforeAfter<BigDecimal> mandatory,
      @Nullable BeforeAfter<BigDecimal> evidenced) {}

  /** A finding by what identifies it. */
  public record FindingKey(
      String item,
      @Nullable String criterion,
      Cause cause,
      Severity severity,
      @Nullable String root) {}

  /** Findings that appear and that vanish. */
  public record FindingImpact(@JsonProperty("new") List<FindingKey> added, List<FindingKey> gone) {}

  /** A lapse date that changes. */
  public record LapseImpact(
      String criterion, @Nullable LocalDate before, @Nullable LocalDate after) {}
}
