package io.kijun.supplier.followup;

import io.kijun.access.Sight;
import io.kijun.runtime.Today;
import io.kijun.supplier.followup.FollowedSuppliers.FollowedQuery;
import io.kijun.supplier.followup.FollowedSuppliers.Memory;
import io.kijun.supplier.followup.FollowedSuppliers.Remembered;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    FollowedQuery asked = new FollowedQuery(Memory.FINDINGS, supplier, null, today.day());
    return suppliers.list(asked, "", true, 1, Sight.ALL).stream().findFirst().map(this::of);
  }

  /** Of a supplier of which something may be remembered. */
  FollowUpFold of(Remembered supplier) {
    KnownFold known = KnownFold.of(supplier.memory());
    if (known.records == supplier.records()) {
      return known.fold;
    }
    FollowUpFold now = now(supplier, known);
    KnownFold next = new KnownFold(supplier.records(), now);
    suppliers.remember(Memory.FINDINGS, supplier.supplier(), next.text());
    return now;
  }

  /** One that was recorded late, before the last, has all of them looked at again. */
  private FollowUpFold now(Remembered supplier, KnownFold known) {
    List<FollowedStanding> more = standings.after(supplier.supplier(), known.fold.last());
    return known.records + more.size() == supplier.records()
        ? known.fold.then(more)
        : FollowUpFold.NONE.then(standings.after(supplier.supplier(), null));
  }

  /**
   * What is remembered.
   *
   * @param records how many standings were on record
   */
  private record KnownFold(int records, FollowUpFold fold) {

    private static final KnownFold NOTHING = new KnownFold(0, FollowUpFold.NONE);

    static KnownFold of(@Nullable String memory) {
      if (memory == null) {
        return NOTHING;
      }
      int end = memory.indexOf('\n');
      int records = Integer.parseInt(memory.substring(0, end));
      return FoldText.read(memory.substring(end + 1))
          .map(fold -> new KnownFold(records, fold))
          .orElse(NOTHING);
    }

    String text() {
      return records + "\n" + FoldText.of(fold);
    }
  }
}
