package io.kijun.oracle;

import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Scoring;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Verdict;
import io.kijun.core.standard.VerdictRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A second reading of how a supplier is evaluated: as plain as it can be written, slow, without
 * rules or indexes, and sharing nothing with the evaluator but the data.
 */
public final class Oracle {

  private final Standard standard;
  private final @Nullable String tier;
  private final Known known;
  private final List<ItemOracle> items = new ArrayList<>();
  private final Map<String, Expected.Item> judged = new LinkedHashMap<>();
  private final Dependencies dependencies;

  private Oracle(Standard standard, Facts facts, LocalDate asOf) {
    this.standard = standard;
    this.tier = facts.tier();
    this.known = new Known(standard, facts, asOf);
    Map<String, Verdict> own = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    for (Item item : standard.items()) {
      ItemOracle oracle = new ItemOracle(known, facts, item, used);
      used.addAll(oracle.keysThatApply());
      items.add(oracle);
      own.put(item.no(), oracle.applies() ? oracle.row().verdict() : Verdict.NOT_APPLICABLE);
    }
    this.dependencies = new Dependencies(standard, own);
    items.forEach(item -> judged.put(item.item().no(), judge(item)));
  }

  /** What an evaluation of these facts as of a day must come to. */
  public static Expected evaluate(Standard standard, Facts facts, LocalDate asOf) {
    return new Oracle(standard, facts, asOf).expected();
  }

  private Expected expected() {
    Set<Expected.Pointed> findings = new FindingsOracle(known, dependencies).of(items);
    Expected.Score evidenced = evidenced();
    return new Expected(
        rows(),
        criteria(),
        judged,
        findings,
        score(item -> true),
        score(item -> item.obligation() == Obligation.MANDATORY),
        evidenced,
        labels(),
        new DecisionOracle(standard, tier, judged, notAccepted(), findings, evidenced).sharing());
  }

  private Set<String> notAccepted() {
    Set<String> numbers = new HashSet<>();
    for (ItemOracle item : items) {
      if (item.applies() && item.isNotAccepted()) {
        numbers.add(item.item().no());
      }
    }
    return numbers;
  }

  private Expected.Item judge(ItemOracle item) {
    Verdict verdict = dependencies.verdict(item.item().no());
    BigDecimal weight = weight(item.item(), verdict);
    BigDecimal points = weight.multiply(worth(verdict));
    if (!item.applies()) {
      return new Expected.Item(verdict, verdict, Assurance.NONE, null, points, weight);
    }
    VerdictRow row = item.row();
    return new Expected.Item(
        row.verdict(), verdict, item.assurance(), row.finding(), points, weight);
  }

  private BigDecimal weight(Item item, Verdict verdict) {
    Scoring scoring = standard.scoring();
    if (verdict == Verdict.NOT_APPLICABLE && !standard.settings().notApplicableCountsAsZero()) {
      return BigDecimal.ZERO;
    }
    BigDecimal own = scoring.byItem().get(item.no());
    BigDecimal usual = scoring.byObligation().getOrDefault(item.obligation(), BigDecimal.ONE);
    return own != null ? own : usual;
  }

  private BigDecimal worth(Verdict verdict) {
    return switch (verdict) {
      case ACHIEVED -> BigDecimal.ONE;
      case PARTIAL -> standard.scoring().partialWorth();
      case NOT_ACHIEVED, NOT_APPLICABLE -> BigDecimal.ZERO;
    };
  }

  private Expected.Item judged(Item item) {
    return Objects.requireNonNull(judged.get(item.no()), item.no());
  }

  private Expected.Score score(Predicate<Item> which) {
    Expected.Score score = Expected.Score.NOTHING;
    for (Item item : standard.items()) {
      if (which.test(item)) {
        score = score.plus(judged(item).points(), judged(item).weight());
      }
    }
    return score;
  }

  private Map<String, Expected.Score> labels() {
    Map<String, Expected.Score> scores = new LinkedHashMap<>();
    for (Label label : standard.labels()) {
      scores.put(label.no(), score(item -> item.label().equals(label.no())));
    }
    return scores;
  }

  /** Of what is achieved; what is evidenced in part counts by the share of its criteria. */
  private Expected.Score evidenced() {
    List<Expected.Score> achieved = new ArrayList<>();
    for (ItemOracle item : items) {
      if (judged(item.item()).verdict() == Verdict.ACHIEVED) {
        achieved.add(
            switch (judged(item.item()).assurance()) {
              case EVIDENCED -> score(1, 1);
              case MIXED -> score(item.evidenced(), item.size());
              case DECLARED, NONE -> score(0, 1);
            });
      }
    }
    return Expected.Score.ofAll(achieved);
  }

  private static Expected.Score score(long part, long whole) {
    return new Expected.Score(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  private Map<String, Expected.Row> rows() {
    Map<String, Expected.Row> rows = new LinkedHashMap<>();
    for (ItemOracle item : items) {
      for (CriterionOracle criterion : item.criteria()) {
        criterion.rows().forEach(row -> rows.put(row.row().id(), criterion.stateOf(row)));
      }
    }
    return rows;
  }

  private Map<String, Expected.Criterion> criteria() {
    Map<String, Expected.Criterion> criteria = new LinkedHashMap<>();
    for (ItemOracle item : items) {
      item.criteria().forEach(one -> criteria.put(one.id(), item.judged(one)));
    }
    return criteria;
  }
}
