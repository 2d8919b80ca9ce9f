package io.kijun.supplier.checksheet.received;

import io.kijun.access.Sight;
import io.kijun.runtime.PlainJson;
import io.kijun.runtime.RecordIds;
import io.kijun.spreadsheet.AnnotatedWorkbook;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the check sheets that came in of a supplier in sight. */
@Component
public final class ReadingSheets {

  private final Suppliers suppliers;
  private final ReceivedSheets sheets;
  private final SheetReadings readings;
  private final ReviewingSheet reviewing;

  ReadingSheets(
      Suppliers suppliers,
      ReceivedSheets sheets,
      SheetReadings readings,
      ReviewingSheet reviewing) {
    this.readings = readings;
    this.suppliers = suppliers;
    this.sheets = sheets;
    this.reviewing = reviewing;
  }

  /**
   * The sheets of a supplier, the latest first.
   *
   * @param before only those that came before this one; null: all
   * @throws UnregisteredSupplier if there is none of that code in sight
   */
  public List<ReceivedSheet> list(String supplier, @Nullable UUID before, int most, Sight sight) {
    return sheets.list(supplier(supplier, sight).code().value(), before, most);
  }

  /**
   * A sheet of a supplier.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws SheetUnknown if it has no such sheet
   */
  public ReceivedSheet find(String supplier, String id, Sight sight) {
    String code = supplier(supplier, sight).code().value();
    return RecordIds.parsed(id)
        .flatMap(one -> sheets.find(code, one))
        .orElseThrow(SheetUnknown::new);
  }

  /**
   * All that is to be known of a sheet: now, or when it was closed.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws SheetUnknown if it has no such sheet
   * @throws SheetErased if what it said was erased
   */
  public SheetView view(String supplier, String id, Sight sight) {
    Supplier known = supplier(supplier, sight);
    ReceivedSheet sheet = find(supplier, id, sight);
    return sheet.isOpen() ? reviewing.of(sheet, known).view() : closed(sheet, known);
  }

  /**
   * The file of a sheet as it came, under its own name.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws SheetUnknown if it has no such sheet
   * @throws SheetErased if it was erased
   */
  public WorkbookFile file(String supplier, String id, Sight sight) {
    ReceivedSheet sheet = find(supplier, id, sight);
    return new WorkbookFile(sheet.texts().fileName(), readings.content(sheet));
  }

  /** The same with each problem, and each note of the reviewer, at its cell. */
  public WorkbookFile annotated(String supplier, String id, Sight sight) {
    return annotated(view(supplier, id, sight), supplier, id, sight);
  }

  /** The same as it would go back with notes, before it does. */
  public WorkbookFile annotated(String supplier, String id, List<CellRemark> notes, Sight sight) {
    SheetView view = view(supplier, id, sight);
    return annotated(view.closed(SheetState.RETURNED, null, null, notes), supplier, id, sight);
  }

  private WorkbookFile annotated(SheetView view, String supplier, String id, Sight sight) {
    ReceivedSheet sheet = find(supplier, id, sight);
    WorkbookFile file = new WorkbookFile(sheet.book(), readings.content(sheet));
    return new WorkbookFile(
        sheet.texts().fileName(), AnnotatedWorkbook.of(file, ReturnedNotes.of(view, sheet)));
  }

  private SheetView closed(ReceivedSheet sheet, Supplier supplier) {
    String shown = sheet.texts().view();
    return shown == null
        ? reviewing.of(sheet, supplier).view()
        : PlainJson.value(shown, SheetView.class);
  }

  private Supplier supplier(String code, Sight sight) {
    return suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
  }
}
