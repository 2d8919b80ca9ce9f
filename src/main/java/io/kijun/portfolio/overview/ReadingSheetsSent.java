package io.kijun.portfolio.overview;

import io.kijun.access.Sight;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells which check sheets went out to a supplier. */
@Component
public final class ReadingSheetsSent {

  private final Suppliers suppliers;
  private final OverviewStore store;

  ReadingSheetsSent(Suppliers suppliers, OverviewStore store) {
    this.suppliers = suppliers;
    this.store = store;
  }

  /**
   * Sheets, the last first.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   */
  public List<SheetSent> of(String code, int most, Sight sight) {
    Supplier supplier = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    return store.sent(supplier.code().value(), most);
  }
}
