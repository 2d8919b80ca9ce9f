package io.kijun.supplier.followup;

import io.kijun.access.Sight;
import io.kijun.runtime.Today;
import io.kijun.supplier.followup.FollowedSuppliers.FollowedQuery;
import io.kijun.supplier.followup.FollowedSuppliers.Memory;
import io.kijun.supplier.followup.FollowedSuppliers.Remembered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Findings that something is still to be done about: neither done nor tolerated. */
@Component
public final class WaitingFindings {

  private final FollowedSuppliers suppliers;
  private final RememberedFolds folds;
  private final FollowUpPlans plans;
  private final Concessions concessions;
  private final Today today;

  WaitingFindings(
      FollowedSuppliers suppliers,
      RememberedFolds folds,
      FollowUpPlans plans,
      Concessions concessions,
      Today today) {
    this.suppliers = suppliers;
    this.folds = folds;
    this.plans = plans;
    this.concessions = concessions;
    this.today = today;
  }

  /**
   * A supplier's.
   *
   * @param findings by item and criterion; empty: there are none
   * @param changedAt when something was last recorded, or ran out, that they follow from
   */
  public record OfSupplier(String supplier, List<FollowedFinding> findings, Instant changedAt) {}

  /**
   * Those of registered suppliers in sight that have not ended, by supplier.
   *
   * @param supplier of this one alone, ended or not; null: of all
   * @param after the code after which to begin; empty: at the first
   * @param most of so many suppliers at most
   * @return none: there are no more suppliers
   */
  public List<OfSupplier> list(@Nullable String supplier, String after, int most, Sight sight) {
    FollowedQuery asked = new FollowedQuery(Memory.FINDINGS, supplier, null, today.day());
    List<Remembered> some = suppliers.list(asked, after, false, most, sight);
    List<String> codes = some.stream().map(Remembered::supplier).toList();
    Map<String, List<FollowUpPlan>> planned = plans.of(codes);
    Map<String, List<Concession>> exceptions = concessions.of(Concession.Kind.EXCEPTION, codes);
    List<OfSupplier> found = new ArrayList<>();
    List<KnownFold> folded = folds.of(some);
    for (int i = 0; i < some.size(); i++) {
      Remembered one = some.get(i);
      found.add(
          waiting(
              one,
              folded.get(i),
              planned.getOrDefault(one.supplier(), List.of()),
              exceptions.getOrDefault(one.supplier(), List.of())));
    }
    return found;
  }

  private OfSupplier waiting(
      Remembered supplier,
      KnownFold known,
      List<FollowUpPlan> planned,
      List<Concession> exceptions) {
    if (!known.summary().anyNotDone()) {
      return new OfSupplier(supplier.supplier(), List.of(), Instant.EPOCH);
    }
    FollowUpDays days = new FollowUpDays(today.day(), today.zone());
    List<FindingTrack> tracks = List.copyOf(known.fold().tracks());
    return new OfSupplier(
        supplier.supplier(),
        tracks.stream()
            .filter(track -> !track.isDone())
            .map(track -> FindingStory.of(supplier.supplier(), track, planned, exceptions, days))
            .filter(one -> one.state() != FollowUpState.EXCEPTION)
            .toList(),
        changedAt(tracks, planned, exceptions));
  }

  private Instant changedAt(
      List<FindingTrack> tracks, List<FollowUpPlan> planned, List<Concession> exceptions) {
    return Stream.of(
            tracks.stream().map(track -> track.last().at().recordedAt()),
            planned.stream().map(FollowUpPlan::recordedAt),
            exceptions.stream().flatMap(this::changes))
        .flatMap(all -> all)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private Stream<Instant> changes(Concession exception) {
    Stream<Instant> steps = exception.steps().stream().map(ConcessionStep::recordedAt);
    return exception.until().isBefore(today.day())
        ? Stream.concat(steps, Stream.of(today.start(exception.until().plusDays(1))))
        : steps;
  }
}
