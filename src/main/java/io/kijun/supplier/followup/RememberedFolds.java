package io.kijun.supplier.followup;

import io.kijun.access.Sight;
import io.kijun.runtime.Today;
import io.kijun.supplier.followup.FollowedSuppliers.Asked;
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

  /**
   * Takes up what is new of a supplier, so that lists of many need not: it may be done whenever a
   * supplier stands otherwise, and nothing is wrong where it is not.
   */
  public void refresh(String supplier) {
    of(supplier);
  }

  /** Of a supplier that is registered; empty: it is not. */
  Optional<FollowUpFold> of(String supplier) {
    Asked asked = new Asked(Memory.FINDINGS, supplier, null, today.day());
    return suppliers.list(asked, "", true, 1, Sight.ALL).stream().findFirst().map(this::of);
  }

  /** Of a supplier of which something may be remembered. */
  FollowUpFold of(Remembered supplier) {
    String memory = supplier.memory();
    FollowUpFold known =
        memory == null ? FollowUpFold.NONE : FoldText.read(memory).orElse(FollowUpFold.NONE);
    if (known.standings() == supplier.records()) {
      return known;
    }
    FollowUpFold now = now(supplier, known);
    suppliers.remember(Memory.FINDINGS, supplier.supplier(), FoldText.of(now));
    return now;
  }

  /** One that was recorded late, before the last, has all of them looked at again. */
  private FollowUpFold now(Remembered supplier, FollowUpFold known) {
    List<FollowedStanding> more = standings.after(supplier.supplier(), known.last());
    return known.standings() + more.size() == supplier.records()
        ? known.then(more)
        : FollowUpFold.NONE.then(standings.after(supplier.supplier(), null));
  }
}
