package io.kijun.supplier.checksheet.received;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A reviewer sends a sheet back, with notes by cell that its annotated file has from now on. */
@Component
public final class ReturningSheet {

  private final Suppliers suppliers;
  private final ClosingSheets closing;
  private final ReviewingSheet reviewing;
  private final TransactionOperations transactions;

  ReturningSheet(
      Suppliers suppliers,
      ClosingSheets closing,
      ReviewingSheet reviewing,
      TransactionOperations transactions) {
    this.suppliers = suppliers;
    this.closing = closing;
    this.reviewing = reviewing;
    this.transactions = transactions;
  }

  /**
   * Sends a sheet back.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws SheetUnknown if it has no such sheet
   * @throws SheetClosed if it is not open
   */
  public SheetView sendBack(
      String named,
      String id,
      @Nullable String comment,
      List<CellRemark> notes,
      Sight sight,
      Actor actor) {
    Supplier supplier = suppliers.find(named, sight).orElseThrow(UnregisteredSupplier::new);
    ReceivedSheet sheet = closing.open(supplier.code().value(), id);
    Map<ReceivedSheet, SheetView> view = Map.of(sheet, reviewing.of(sheet, supplier).view());
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              closing.stillOpen(sheet);
              closing.close(view, SheetState.RETURNED, null, comment, notes, actor);
              closing.note(
                  sheet,
                  LogAction.CHECK_SHEET_RETURNED,
                  Map.of("notes", Integer.toString(notes.size())),
                  actor);
              return closing.closed(sheet);
            }));
  }
}
