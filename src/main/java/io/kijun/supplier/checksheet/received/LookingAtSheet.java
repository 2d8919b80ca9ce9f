package io.kijun.supplier.checksheet.received;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Shows somebody a sheet, and keeps what was seen: whoever accepts it accepts that, and nothing
 * that came in since.
 */
@Component
public final class LookingAtSheet {

  private final Suppliers suppliers;
  private final ReadingSheets reading;
  private final ReviewingSheet reviewing;
  private final SheetsSeen seen;
  private final RecordIds ids;
  private final Today today;

  LookingAtSheet(
      Suppliers suppliers,
      ReadingSheets reading,
      ReviewingSheet reviewing,
      SheetsSeen seen,
      RecordIds ids,
      Today today) {
    this.suppliers = suppliers;
    this.reading = reading;
    this.reviewing = reviewing;
    this.seen = seen;
    this.ids = ids;
    this.today = today;
  }

  /**
   * All that is to be known of a sheet: now, or when it was closed.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws SheetUnknown if it has no such sheet
   * @throws SheetErased if what it said was erased
   */
  public SheetView look(String code, String id, Sight sight, Actor actor) {
    ReceivedSheet sheet = reading.find(code, id, sight);
    Supplier supplier = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    return sheet.isOpen() ? look(sheet, supplier, actor) : reading.view(code, id, sight);
  }

  /** The same of an open sheet that was found. */
  SheetView look(ReceivedSheet sheet, Supplier supplier, Actor actor) {
    SheetReview review = reviewing.of(sheet, supplier);
    seen.add(ids.next(), sheet.id(), actor.name(), review.seen(), today.now());
    return review.view();
  }

  /**
   * Refuses what a person decides without having seen it. A sheet that came alone, and since when
   * nothing else is known, is as it was received: it may be accepted by whoever knows its id.
   *
   * @throws SheetChangedMeanwhile if they saw it otherwise than it is
   * @throws SheetNotSeen if they did not see it, and it is not as it was received
   */
  void checkSeen(ReceivedSheet sheet, SheetReview review, Actor actor) {
    SeenState now = review.seen();
    if (seen.isSeen(now.sheets(), actor.name(), now)) {
      return;
    }
    seen.last(now.sheets(), actor.name())
        .ifPresent(
            before -> {
              throw new SheetChangedMeanwhile(before, now);
            });
    boolean isAlone = now.sheets().equals(List.of(sheet.id()));
    if (!isAlone || now.factsVersion() != sheet.knownVersion()) {
      throw new SheetNotSeen(sheet, now);
    }
  }
}
