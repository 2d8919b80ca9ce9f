package io.kijun.supplier.followup;

import io.kijun.access.Sight;
import io.kijun.runtime.Today;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.followup.FollowedSuppliers.FollowedQuery;
import io.kijun.supplier.followup.FollowedSuppliers.Memory;
import io.kijun.supplier.followup.FollowedSuppliers.Remembered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how far findings of suppliers have come. */
@Component
public final class ReadingFindings {

  /** So many suppliers are looked at together: few first, for the page may be full with them. */
  private static final int FIRST = 20;

  private static final int BATCH = 200;

  private final Suppliers registered;
  private final FollowedSuppliers suppliers;
  private final RememberedFolds folds;
  private final FollowUpPlans plans;
  private final Concessions concessions;
  private final Today today;

  ReadingFindings(
      Suppliers registered,
      FollowedSuppliers suppliers,
      RememberedFolds folds,
      FollowUpPlans plans,
      Concessions concessions,
      Today today) {
    this.registered = registered;
    this.suppliers = suppliers;
    this.folds = folds;
    this.plans = plans;
    this.concessions = concessions;
    this.today = today;
  }

  /**
   * A finding.
   *
   * @param id what claims to name it
   * @throws FollowUpRefused if there is none of a supplier in sight
   */
  public FollowedFinding find(String id, Sight sight) {
    FollowUpId named = FollowUpId.parsed(id).orElseThrow(FollowUpRefused::noFinding);
    String supplier =
        registered
            .find(named.supplier(), sight)
            .map(one -> one.code().value())
            .filter(named.supplier()::equals)
            .orElseThrow(FollowUpRefused::noFinding);
    FindingTrack track = folds.of(supplier).map(fold -> fold.track(named.finding())).orElse(null);
    if (track == null) {
      throw FollowUpRefused.noFinding();
    }
    return told(supplier, track, acts(List.of(supplier)), days());
  }

  private FollowUpDays days() {
    return new FollowUpDays(today.day(), today.zone());
  }

  /** What people did about findings, by supplier. */
  private record Acts(
      Map<String, List<FollowUpPlan>> plans, Map<String, List<Concession>> exceptions) {

    boolean mayBe(FindingQuery query, String supplier, KnownFold known, LocalDate today) {
      return query.mayBeOf(
          known.summary(), plans.containsKey(supplier), exceptions.containsKey(supplier), today);
    }
  }

  private Acts acts(List<String> codes) {
    return new Acts(plans.of(codes), concessions.of(Concession.Kind.EXCEPTION, codes));
  }

  private static FollowedFinding told(
      String supplier, FindingTrack track, Acts acts, FollowUpDays days) {
    return FindingStory.of(
        supplier,
        track,
        acts.plans.getOrDefault(supplier, List.of()),
        acts.exceptions.getOrDefault(supplier, List.of()),
        days);
  }

  /**
   * Findings of suppliers in sight, by supplier, item and criterion.
   *
   * @param after the one after which to begin; null: at the first
   * @param most so many at most
   */
  public List<FollowedFinding> list(
      FindingQuery query, @Nullable FollowUpId after, int most, Sight sight) {
    List<FollowedFinding> found = new ArrayList<>();
    String group = query.group();
    if (group != null && !sight.reaches(List.of(group))) {
      return found;
    }
    String code = code(query.supplier());
    FollowedQuery asked = new FollowedQuery(Memory.FINDINGS, code, query.group(), today.day());
    String from = after == null ? "" : after.supplier();
    int batch = FIRST;
    List<Remembered> some = suppliers.list(asked, from, true, batch, sight);
    while (!some.isEmpty()) {
      add(some, query, after, most, found);
      boolean last = some.size() < batch || found.size() >= most;
      from = some.get(some.size() - 1).supplier();
      batch = BATCH;
      some = last ? List.of() : suppliers.list(asked, from, false, batch, sight);
    }
    return found;
  }

  /** The code as it is registered; what is none names no supplier. */
  private @Nullable String code(@Nullable String supplier) {
    return supplier == null
        ? null
        : registered
            .find(supplier, Sight.ALL)
            .map(Supplier::code)
            .map(one -> one.value())
            .orElse("");
  }

  private void add(
      List<Remembered> some,
      FindingQuery query,
      @Nullable FollowUpId after,
      int most,
      List<FollowedFinding> found) {
    Acts acts = acts(some.stream().map(Remembered::supplier).toList());
    FollowUpDays days = days();
    List<KnownFold> folded = folds.of(some);
    for (int i = 0; i < some.size(); i++) {
      Remembered one = some.get(i);
      KnownFold known = folded.get(i);
      if (found.size() < most && acts.mayBe(query, one.supplier(), known, days.today())) {
        FollowedKey beyond =
            after != null && after.supplier().equals(one.supplier()) ? after.finding() : null;
        known.fold().tracks().stream()
            .filter(track -> beyond == null || track.key().compareTo(beyond) > 0)
            .filter(query::mayBe)
            .map(track -> told(one.supplier(), track, acts, days))
            .filter(query::asksFor)
            .limit(most - found.size())
            .forEach(found::add);
      }
    }
  }
}
