package io.kijun.supplier.web;

import io.kijun.supplier.ReadingFacts;
import io.kijun.supplier.Supplier;
import java.util.List;
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
    return of(List.of(supplier)).get(0);
  }

  List<SupplierAnswer> of(List<Supplier> suppliers) {
    Map<String, Map<String, Boolean>> profiles = facts.profiles(suppliers);
    return suppliers.stream()
        .map(one -> SupplierAnswer.of(one, profiles.getOrDefault(one.code().value(), Map.of())))
        .toList();
  }
}
