package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.record.RegisteredSuppliers;
import org.springframework.stereotype.Component;

/** Tells the record which suppliers are registered. */
@Component
final class SuppliersRegistered implements RegisteredSuppliers {

  private final Suppliers suppliers;

  SuppliersRegistered(Suppliers suppliers) {
    this.suppliers = suppliers;
  }

  @Override
  public boolean has(String code) {
    return suppliers.find(code, Sight.ALL).isPresent();
  }
}
