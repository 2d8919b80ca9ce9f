package io.kijun.supplier.web;

import io.kijun.supplier.ReadingFacts;
import io.kijun.supplier.Supplier;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes answers of suppliers, with the profile that is known of them. */
@Component
final class SupplierAnswers {

  private final ReadingFacts facts;

  SupplierAnswers(ReadingFacts facts) {
    this.facts = facts;
  }

  SupplierAnswer of(Supplier supplier) {
    return SupplierAnswer.of(
        supplier, facts.latest(supplier).map(known -> known.facts().profile()).orElse(Map.of()));
  }
}
