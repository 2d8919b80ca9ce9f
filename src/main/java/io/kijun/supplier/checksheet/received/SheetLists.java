package io.kijun.supplier.checksheet.received;

import io.kijun.access.Sight;
import java.time.LocalDate;
import java.util.List;

/** Check sheets of all suppliers in sight. */
public interface SheetLists {

  /**
   * Sheets of which the same became last: of those that wait the one that came first before the
   * others, of all others the one first of which it became so last.
   *
   * @param skip so many of the first are left out
   */
  List<ReceivedSheet> of(SheetState state, SheetSearch search, int skip, int most, Sight sight);

  /** How many of them there are. */
  int count(SheetState state, SheetSearch search, Sight sight);

  /**
   * Suppliers that have not sent a sheet back, those that are due first before the others.
   *
   * @param today the day on which they are still suppliers
   */
  List<SheetAwaited> awaited(SheetSearch search, LocalDate today, int skip, int most, Sight sight);

  /** How many of them there are. */
  int countAwaited(SheetSearch search, LocalDate today, Sight sight);
}
