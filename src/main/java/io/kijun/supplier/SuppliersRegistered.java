package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.record.RegisteredSuppliers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the record which suppliers are registered. */
@Component
final class SuppliersRegistered implements RegisteredSuppliers {

  private final Suppliers suppliers;

  SuppliersRegistered(Suppliers suppliers) {
    this.suppliers = suppliers;
  }

  @Override
  public Optional<String> code(String written) {
    return suppliers.find(written, Sight.ALL).map(one -> one.code().value());
  }
}
