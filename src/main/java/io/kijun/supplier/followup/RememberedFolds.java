package io.kijun.supplier.followup;

import io.kijun.access.Sight;
import io.kijun.runtime.Today;
import io.kijun.supplier.followup.FollowedSuppliers.FollowedQuery;
import io.kijun.supplier.followup.FollowedSuppliers.Memory;
import io.kijun.supplier.followup.FollowedSuppliers.Remembered;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What standings said of suppliers' findings. What was reckoned before is taken up where it fits
 * the standings on record, and else reckoned anew.
 */
@Component
public final class RememberedFolds {

  private final FollowedSuppliers suppliers;
  private final Standings standings;
  private final Today today;

  RememberedFolds(FollowedSuppliers suppliers, Standings standings, Today today) {
    this.suppliers = suppliers;
    this.standings = standings;
    this.today = today;
  }

  /** Of a supplier that is registered; empty: it is not. */
  Optional<FollowUpFold> of(String supplier) {
    FollowedQuery asked = new FollowedQuery(Memory.FINDINGS, supplier, null, today.day());
    return suppliers.list(asked, "", true, 1, Sight.ALL).stream()
        .findFirst()
        .map(one -> of(one).fold());
  }

  /** Of a supplier of which something may be remembered. */
  KnownFold of(Remembered supplier) {
    KnownFold known = KnownFold.read(supplier.memory());
    if (known.records() == supplier.records()) {
      return known;
    }
    KnownFold now = KnownFold.of(supplier.records(), reckoned(supplier, known));
    suppliers.remember(Memory.FINDINGS, supplier.supplier(), now.memory());
    return now;
  }

  /** One that was recorded late, before the last, has all of them looked at again. */
  private FollowUpFold reckoned(Remembered supplier, KnownFold known) {
    FollowUpFold fold = known.fold();
    List<FollowedStanding> more = standings.after(supplier.supplier(), fold.last());
    return known.records() + more.size() == supplier.records()
        ? fold.then(more)
        : FollowUpFold.NONE.then(standings.after(supplier.supplier(), null));
  }
}
