package io.kijun.supplier.followup;

import io.kijun.access.Sight;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.FactsVersions;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.followup.FollowedSuppliers.FollowedQuery;
import io.kijun.supplier.followup.FollowedSuppliers.Memory;
import io.kijun.supplier.followup.FollowedSuppliers.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells what is accepted as not applicable, or was, or is asked to be: whether it came by itself,
 * with a check sheet or with facts.
 */
@Component
public final class ReadingAcceptances {

  private static final int BATCH = 200;

  private final Suppliers registered;
  private final FollowedSuppliers suppliers;
  private final AcceptedVersions accepted;
  private final FactsVersions versions;
  private final Concessions concessions;
  private final Today today;

  ReadingAcceptances(
      Suppliers registered,
      FollowedSuppliers suppliers,
      AcceptedVersions accepted,
      FactsVersions versions,
      Concessions concessions,
      Today today) {
    this.registered = registered;
    this.suppliers = suppliers;
    this.accepted = accepted;
    this.versions = versions;
    this.concessions = concessions;
    this.today = today;
  }

  /**
   * An acceptance.
   *
   * @param id what claims to name it
   * @throws FollowUpRefused if there is none of a supplier in sight
   */
  public AcceptanceOnRecord find(String id, Sight sight) {
    return supplier(id, sight).stream()
        .flatMap(code -> all(asked(code), code, true, 1, Sight.ALL).stream())
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(this::whole)
        .orElseThrow(() -> FollowUpRefused.unknown(Concession.Kind.ACCEPTANCE));
  }

  private Optional<String> supplier(String id, Sight sight) {
    Optional<String> code =
        RecordIds.parsed(id)
            .flatMap(asked -> concessions.find(Concession.Kind.ACCEPTANCE, asked, sight))
            .map(Concession::supplier)
            .or(() -> SupplierAcceptances.supplier(id));
    return code.flatMap(one -> registered.find(one, sight))
        .map(Supplier::code)
        .map(one -> one.value());
  }

  private FollowedQuery asked(@Nullable String supplier) {
    return new FollowedQuery(Memory.ACCEPTED, supplier, null, today.day());
  }

  private AcceptanceOnRecord whole(AcceptanceOnRecord one) {
    Integer version = one.version();
    return version == null ? one : one.with(versions.find(one.supplier(), version).orElse(null));
  }

  /**
   * Acceptances of suppliers in sight, by supplier, item and criterion.
   *
   * @param after the id of the one after which to begin; null: at the first
   * @param most so many at most
   */
  public List<AcceptanceOnRecord> list(
      AcceptanceQuery query, @Nullable String after, int most, Sight sight) {
    List<AcceptanceOnRecord> found = new ArrayList<>();
    FollowedQuery asked = asked(query.supplier() == null ? null : code(query.supplier()));
    String from = after == null ? "" : supplier(after, sight).orElse("");
    List<Remembered> some = suppliers.list(asked, from, true, BATCH, sight);
    while (!some.isEmpty()) {
      beyond(all(some), after).stream()
          .filter(one -> query.asksFor(one, today.day()))
          .limit(most - found.size())
          .map(this::whole)
          .forEach(found::add);
      boolean last = some.size() < BATCH || found.size() >= most;
      from = some.get(some.size() - 1).supplier();
      some = last ? List.of() : suppliers.list(asked, from, false, BATCH, sight);
    }
    return found;
  }

  private String code(String supplier) {
    return registered.find(supplier, Sight.ALL).map(one -> one.code().value()).orElse("");
  }

  /** One that is gone leaves those of its supplier to be told again: none is left out. */
  private static List<AcceptanceOnRecord> beyond(
      List<AcceptanceOnRecord> all, @Nullable String after) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(after)) {
        return all.subList(i + 1, all.size());
      }
    }
    return all;
  }

  private List<AcceptanceOnRecord> all(
      FollowedQuery asked, String from, boolean included, int most, Sight sight) {
    return all(suppliers.list(asked, from, included, most, sight));
  }

  private List<AcceptanceOnRecord> all(List<Remembered> some) {
    Map<String, List<Concession>> wishes =
        concessions.of(
            Concession.Kind.ACCEPTANCE, some.stream().map(Remembered::supplier).toList());
    List<AcceptanceOnRecord> all = new ArrayList<>();
    for (Remembered one : some) {
      all.addAll(
          SupplierAcceptances.of(
              one.supplier(),
              fold(one).spans(),
              wishes.getOrDefault(one.supplier(), List.of()),
              today.day()));
    }
    return all;
  }

  /** Versions are numbered from 1, each once. */
  private AcceptedFold fold(Remembered supplier) {
    String memory = supplier.memory();
    AcceptedFold known =
        memory == null ? AcceptedFold.NONE : AcceptedFold.read(memory).orElse(AcceptedFold.NONE);
    if (known.versions() == supplier.records()) {
      return known;
    }
    AcceptedFold now = known.then(accepted.after(supplier.supplier(), known.versions()));
    suppliers.remember(Memory.ACCEPTED, supplier.supplier(), now.text());
    return now;
  }
}
