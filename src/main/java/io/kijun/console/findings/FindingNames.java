package io.kijun.console.findings;

import io.kijun.console.page.ReaderWords;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Standard;
import io.kijun.inforce.Engines;
import io.kijun.runtime.Today;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.followup.FollowedKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What suppliers, items and criteria are called. */
@Component
final class FindingNames {

  private final Suppliers suppliers;
  private final Engines engines;
  private final Today today;

  FindingNames(Suppliers suppliers, Engines engines, Today today) {
    this.suppliers = suppliers;
    this.engines = engines;
    this.today = today;
  }

  /** The names of suppliers by code; a name that was erased is the code. */
  Map<String, String> suppliers(Collection<String> codes) {
    return suppliers.all(codes.stream().distinct().toList()).stream()
        .collect(
            Collectors.toMap(
                one -> one.code().value(),
                (Supplier one) -> Objects.requireNonNullElse(one.name(), one.code().value())));
  }

  String supplier(String code) {
    return suppliers(List.of(code)).getOrDefault(code, code);
  }

  /** The standard in force. */
  Standard standard() {
    return engines.inForce(today.day()).evaluator().standard();
  }

  /** No. and title of an item; the number alone where the standard has it no more. */
  static String item(String no, Standard standard, ReaderWords words) {
    return standard.items().stream()
        .filter(one -> one.no().equals(no))
        .findFirst()
        .map((Item one) -> words.of("findings.item", no, words.of(one.title())))
        .orElse(words.of("findings.item", no, "").strip());
  }

  /** What a criterion asks for; null: the finding is about the item, or it is there no more. */
  static @Nullable String statement(FollowedKey finding, Standard standard, ReaderWords words) {
    return standard.criteria().stream()
        .filter(row -> row.criterion().equals(finding.criterion()))
        .findFirst()
        .map((CriterionRow row) -> words.of(row.statement()))
        .orElse(null);
  }
}
