package io.kijun.portfolio.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.standard.Gzip;
import io.kijun.portfolio.results.Ranking.Rank;
import io.kijun.portfolio.results.Ranking.Ranked;
import io.kijun.portfolio.results.RootCauses.RootCause;
import io.kijun.portfolio.run.RunOutcome;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is made of the results of a run, from results that are written here. */
class ViewsOfRunsTests {

  /** A supplier with an overall score that is also that of its only label. */
  private static SupplierShown scored(
      String code, String score, List<String> groups, @Nullable String tier) {
    return shown(
        code,
        groups,
        tier,
        "d\tALLOWED\t0.9134\t\t",
        "l\t1\t0.9134",
        "x\t" + score + "\t\t\t" + score,
        "z");
  }

  private static SupplierShown shown(
      String code, List<String> groups, @Nullable String tier, String... lines) {
    byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return new SupplierShown(
        code, null, groups, tier, RunOutcome.JUDGED, null, ResultDigest.read(Gzip.small(text)));
  }

  private static Rows rows(SupplierShown... all) {
    return row -> List.of(all).forEach(row);
  }

  @Test
  void scoresThatAreShownAlikeButDifferShareNoPosition() {
    List<Ranked> ranked =
        rows(
                scored("A", "91341/100000", List.of(), null),
                scored("B", "91349/100000", List.of(), null),
                scored("C", "182698/200000", List.of(), null))
            .in(new Ranking.Sorting())
            .suppliers();

    assertThat(ranked).extracting(Ranked::code).containsExactly("B", "C", "A");
    assertThat(ranked).extracting(one -> one.position().rank()).containsExactly(1, 1, 3);
  }

  @Test
  void positionsAreThoseInEachGroupAndTier() {
    List<Ranked> ranked =
        rows(
                scored("A", "1/2", List.of("east", "parts"), "1"),
                scored("B", "3/4", List.of("east"), "2"),
                scored("C", "1/4", List.of("parts"), "1"),
                scored("D", "3/4", List.of("parts"), null))
            .in(new Ranking.Sorting())
            .suppliers();

    assertThat(ranked).extracting(Ranked::code).containsExactly("B", "D", "A", "C");
    assertThat(ranked.get(2).position()).isEqualTo(new Rank(3, 4));
    assertThat(ranked.get(2).inGroups())
        .isEqualTo(Map.of("east", new Rank(2, 2), "parts", new Rank(2, 3)));
    assertThat(ranked.get(2).inTier()).isEqualTo(new Rank(1, 2));
    assertThat(ranked.get(3).inTier()).isEqualTo(new Rank(2, 2));
    assertThat(ranked.get(0).inTier()).isEqualTo(new Rank(1, 1));
    assertThat(ranked.get(1).inTier()).isNull();
  }

  @Test
  void meansAndQuartilesAreOfExactScores() {
    Distribution.Spread label =
        rows(
                scored("A", "1/3", List.of(), null),
                scored("B", "1/3", List.of(), null),
                scored("C", "1/3", List.of(), null),
                scored("D", "1", List.of(), null))
            .in(new Distribution.Spreading(List.of("1")))
            .labels()
            .get(0);

    assertThat(label.suppliers()).isEqualTo(4);
    assertThat(label.mean()).isEqualTo(new BigDecimal("0.5000"));
    assertThat(label.median()).isEqualTo(new BigDecimal("0.3333"));
    assertThat(label.most()).isEqualByComparingTo("1");
  }

  @Test
  void resultsThatWereKeptWithoutExactScoresGoByThoseThatAreShown() {
    SupplierShown old =
        shown("A", List.of(), null, "d\tALLOWED\t0.5000\t\t", "l\t1\t\t2\t0.2500", "z");

    assertThat(rows(old).in(new Ranking.Sorting()).suppliers().get(0).overall())
        .isEqualByComparingTo("0.5");
    assertThat(rows(old).in(new Distribution.Spreading(List.of("1", "2"))).labels())
        .extracting(Distribution.Spread::suppliers)
        .containsExactly(0, 1);
  }

  /** A supplier that lacks items for the next decision, and what was found. */
  private static SupplierShown lacking(String code, String way, String... findings) {
    String[] lines = new String[4 + findings.length];
    lines[0] = "d\tCONDITIONAL\t\t\t";
    lines[1] = "l\t1\t";
    lines[2] = "n\tALLOWED\t" + way;
    System.arraycopy(findings, 0, lines, 3, findings.length);
    lines[3 + findings.length] = "z";
    return shown(code, List.of(), null, lines);
  }

  private static String finding(String criterion, String cause, String more) {
    return "f\t31\t" + criterion + "\t" + cause + "\tHIGH\t2026-12-24\t" + more;
  }

  @Test
  void aCauseIsTheLastOneOnlyWhereNothingElseStandsInTheWay() {
    RootCauses causes =
        rows(
                lacking("A", "31", finding("031-1", "OVERDUE", "\t32\t33")),
                lacking(
                    "B",
                    "31",
                    finding("031-1", "OVERDUE", "\t32"),
                    finding("031-2", "NO_EVIDENCE", "")),
                lacking("C", "31\t40", finding("031-1", "OVERDUE", "")),
                lacking("D", "40", finding("031-1", "OVERDUE", "")))
            .in(new RootCauses.CountingCauses());

    assertThat(causes.suppliers()).isEqualTo(4);
    RootCause overdue = causes.causes().get(0);
    assertThat(overdue.criterion()).isEqualTo("031-1");
    assertThat(overdue.suppliers()).isEqualTo(4);
    assertThat(overdue.onTheWay()).isEqualTo(3);
    assertThat(overdue.last()).isOne();
    assertThat(overdue.unlocks()).containsExactly(Map.entry("32", 2), Map.entry("33", 1));
    assertThat(causes.causes().get(1).last()).isZero();
  }
}
