package io.kijun.portfolio.overview;

import io.kijun.access.Sight;
import io.kijun.portfolio.overview.OverviewQuery.Days;
import io.kijun.portfolio.overview.OverviewQuery.LabelUnder;
import io.kijun.portfolio.overview.OverviewQuery.WantedDecision;
import io.kijun.runtime.Today;
import io.kijun.supplier.Suppliers;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists suppliers by how they stand. */
@Component
public final class ListingSuppliers {

  private final Suppliers suppliers;
  private final RememberedStandings standings;
  private final OverviewStore store;
  private final Today today;

  ListingSuppliers(
      Suppliers suppliers, RememberedStandings standings, OverviewStore store, Today today) {
    this.suppliers = suppliers;
    this.standings = standings;
    this.store = store;
    this.today = today;
  }

  /**
   * A part of a list.
   *
   * @param matches how many the whole list has
   */
  public record OverviewPart(int matches, List<Overviewed> suppliers) {}

  /**
   * A part of the list of suppliers in sight.
   *
   * @param from how many are left out before it
   * @param most so many at most
   */
  public OverviewPart part(OverviewQuery query, int from, int most, Sight sight) {
    List<Overviewed> all = all(query, sight).sorted(comparator(query)).toList();
    int begin = Math.min(from, all.size());
    return new OverviewPart(all.size(), all.subList(begin, Math.min(all.size(), begin + most)));
  }

  private static Comparator<Overviewed> comparator(OverviewQuery query) {
    return query.order().comparator(query.descending());
  }

  /** The codes of the whole list, in the order of codes. */
  public List<String> codes(OverviewQuery query, Sight sight) {
    return all(query, sight).map(one -> one.supplier().code()).sorted().toList();
  }

  private Stream<Overviewed> all(OverviewQuery query, Sight sight) {
    Map<String, KnownStanding> known = standings.now();
    Boolean unanswered = query.unanswered();
    Set<String> awaited = unanswered == null ? Set.of() : store.unanswered().keySet();
    return suppliers.names(query.suppliers(), today.day(), sight).stream()
        .filter(one -> unanswered == null || awaited.contains(one.code()) == unanswered)
        .map(one -> new Overviewed(one, known.get(one.code())))
        .filter(one -> isAsked(one.standing(), query));
  }

  private static boolean isAsked(@Nullable KnownStanding one, OverviewQuery query) {
    WantedDecision decided = query.standing();
    if (decided != null && decided.sharing() != (one == null ? null : one.sharing())) {
      return false;
    }
    LabelUnder label = query.label();
    Days days = query.lapsing();
    return (label == null || isUnder(one, label))
        && (days == null || (one != null && one.lapses().stream().anyMatch(days::has)));
  }

  private static boolean isUnder(@Nullable KnownStanding one, LabelUnder label) {
    BigDecimal share = one == null ? null : one.labels().get(label.no());
    return share != null && share.compareTo(label.under()) < 0;
  }
}
