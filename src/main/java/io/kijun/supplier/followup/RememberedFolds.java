package io.kijun.supplier.followup;

import io.kijun.supplier.followup.FollowedSuppliers.Memory;
import io.kijun.supplier.followup.FollowedSuppliers.Remembered;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What standings said of suppliers' findings. What was reckoned before is taken up where it fits
 * the standings on record, and else reckoned anew.
 */
@Component
public final class RememberedFolds {

  /** So many suppliers are looked at together. */
  private static final int BATCH = 100;

  private final FollowedSuppliers suppliers;
  private final Standings standings;
  private final FormerFacts former;

  RememberedFolds(FollowedSuppliers suppliers, Standings standings, FormerFacts former) {
    this.suppliers = suppliers;
    this.standings = standings;
    this.former = former;
  }

  /**
   * Looks at the standings of many suppliers that are new, so that lists of many need not. It
   * belongs outside of a transaction.
   */
  public void refresh(Collection<String> codes) {
    List<String> all = List.copyOf(codes);
    for (int i = 0; i < all.size(); i += BATCH) {
      of(suppliers.of(Memory.FINDINGS, all.subList(i, Math.min(i + BATCH, all.size()))));
    }
  }

  /** Of a supplier that is registered; empty: it is not. */
  Optional<FollowUpFold> of(String supplier) {
    return suppliers.of(Memory.FINDINGS, List.of(supplier)).stream()
        .findFirst()
        .map(one -> of(List.of(one)).get(0).fold());
  }

  /** The same within a transaction: nothing is remembered. */
  Optional<FollowUpFold> read(String supplier) {
    return suppliers.of(Memory.FINDINGS, List.of(supplier)).stream()
        .findFirst()
        .map(one -> of(one, new LinkedHashMap<>()).fold());
  }

  /** Of suppliers of which something may be remembered, in their order. */
  List<KnownFold> of(List<Remembered> some) {
    Map<Remembered, String> fresh = new LinkedHashMap<>();
    List<KnownFold> all = some.stream().map(one -> of(one, fresh)).toList();
    if (!fresh.isEmpty()) {
      suppliers.remember(Memory.FINDINGS, fresh);
    }
    return all;
  }

  private KnownFold of(Remembered supplier, Map<Remembered, String> fresh) {
    KnownFold known = KnownFold.read(supplier.memory());
    if (known.records() == supplier.records()) {
      return known;
    }
    KnownFold now = KnownFold.of(supplier.records(), reckoned(supplier, known));
    fresh.put(supplier, now.memory());
    return now;
  }

  /** One that was recorded late, before the last, has all of them looked at again. */
  private FollowUpFold reckoned(Remembered supplier, KnownFold known) {
    FollowUpFold fold = known.fold();
    List<FollowedStanding> more = standings.after(supplier.supplier(), fold.last());
    return known.records() + more.size() == supplier.records()
        ? fold.then(more, former)
        : FollowUpFold.NONE.then(standings.after(supplier.supplier(), null), former);
  }
}
