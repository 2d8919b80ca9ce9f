package io.kijun.portfolio.overview;

import io.kijun.access.Sight;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Verdict;
import io.kijun.inforce.Engines;
import io.kijun.portfolio.comparison.ReadingTrend;
import io.kijun.portfolio.overview.OverviewStore.Awaited;
import io.kijun.record.DigestOnRecord;
import io.kijun.record.Evaluations;
import io.kijun.record.PastStanding;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.followup.FindingQuery;
import io.kijun.supplier.followup.FindingQuery.FindingFilter;
import io.kijun.supplier.followup.ReadingFindings;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what a list shows of a page of suppliers. */
@Component
public final class DetailingSuppliers {

  private static final int MOST_FINDINGS = 1000;

  private final Suppliers suppliers;
  private final Evaluations evaluations;
  private final ReadingTrend trend;
  private final ReadingFindings findings;
  private final OverviewStore store;
  private final Engines engines;

  DetailingSuppliers(
      Suppliers suppliers,
      Evaluations evaluations,
      ReadingTrend trend,
      ReadingFindings findings,
      OverviewStore store,
      Engines engines) {
    this.suppliers = suppliers;
    this.evaluations = evaluations;
    this.trend = trend;
    this.findings = findings;
    this.store = store;
    this.engines = engines;
  }

  /** The details of some suppliers in sight, in their order. */
  public List<OverviewDetail> of(List<Overviewed> some, Sight sight) {
    Set<String> codes = some.stream().map(one -> one.supplier().code()).collect(Collectors.toSet());
    Map<String, Supplier> registered =
        suppliers.all(codes).stream()
            .collect(Collectors.toMap(one -> one.code().value(), Function.identity()));
    Map<UUID, DigestOnRecord> digests =
        evaluations.digests(
            some.stream()
                .map(Overviewed::standing)
                .filter(Objects::nonNull)
                .map(KnownStanding::evaluation)
                .toList());
    Map<String, Obligation> obligations = obligations();
    Map<String, Awaited> awaited = store.unanswered(codes);
    Map<String, Instant> answered = store.answered(codes);
    return some.stream()
        .filter(one -> registered.containsKey(one.supplier().code()))
        .map(
            one -> {
              String code = one.supplier().code();
              KnownStanding standing = one.standing();
              DigestOnRecord digest = standing == null ? null : digests.get(standing.evaluation());
              return new OverviewDetail(
                  Objects.requireNonNull(registered.get(code)),
                  standing,
                  standing == null ? null : change(code, sight),
                  digest == null ? null : mandatory(digest.digest(), obligations),
                  standing == null ? 0 : overdue(code, sight),
                  answered.get(code),
                  awaited.get(code));
            })
        .toList();
  }

  private Map<String, Obligation> obligations() {
    Map<String, Obligation> all = new HashMap<>();
    engines
        .last()
        .ifPresent(
            engine ->
                engine.content().standard().items().stream()
                    .forEach((Item item) -> all.put(item.no(), item.obligation())));
    return all;
  }

  private static int mandatory(ResultDigest digest, Map<String, Obligation> obligations) {
    return (int)
        digest.items().stream()
            .filter(one -> obligations.get(one.no()) == Obligation.MANDATORY)
            .filter(one -> one.verdict() == Verdict.NOT_ACHIEVED)
            .count();
  }

  private @Nullable BigDecimal change(String code, Sight sight) {
    List<PastStanding> all = trend.of(code, sight).standings();
    if (all.size() < 2) {
      return null;
    }
    BigDecimal before = all.get(all.size() - 2).digest().standing().overall();
    BigDecimal now = all.get(all.size() - 1).digest().standing().overall();
    return before == null || now == null ? null : now.subtract(before);
  }

  private int overdue(String code, Sight sight) {
    FindingQuery query = new FindingQuery(code, FindingFilter.OVERDUE, null, null, null, null);
    return findings.list(query, null, MOST_FINDINGS, sight).size();
  }
}
