package io.kijun.supplier.followup;

import io.kijun.access.Sight;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.FactsVersion;
import io.kijun.supplier.FactsVersions;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.followup.FollowedSuppliers.FollowedQuery;
import io.kijun.supplier.followup.FollowedSuppliers.Memory;
import io.kijun.supplier.followup.FollowedSuppliers.Remembered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        .map(one -> whole(List.of(one)).get(0))
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

  /** With the versions of facts that have them first. */
  private List<AcceptanceOnRecord> whole(List<AcceptanceOnRecord> some) {
    Map<String, Map<Integer, FactsVersion>> known = new HashMap<>();
    versions
        .all(some.stream().map(AcceptanceOnRecord::supplier).distinct().toList())
        .forEach(
            one ->
                known
                    .computeIfAbsent(one.supplier(), any -> new HashMap<>())
                    .put(one.version(), one));
    return some.stream()
        .map(
            one ->
                one.version() == null
                    ? one
                    : one.with(known.getOrDefault(one.supplier(), Map.of()).get(one.version())))
        .toList();
  }

  /**
   * Acceptances of suppliers in sight, by supplier, item and criterion.
   *
   * @param after the id of the one after which to begin; null: at the first
   * @param most so many at most
   * @throws FollowUpRefused if that is the id of none that is or may have been
   */
  public List<AcceptanceOnRecord> list(
      AcceptanceQuery query, @Nullable String after, int most, Sight sight) {
    List<AcceptanceOnRecord> found = new ArrayList<>();
    FollowedQuery asked = asked(query.supplier() == null ? null : code(query.supplier()));
    String from =
        after == null ? "" : supplier(after, sight).orElseThrow(FollowUpRefused::noCursor);
    List<Remembered> some = suppliers.list(asked, from, true, BATCH, sight);
    while (!some.isEmpty()) {
      beyond(all(some), after).stream()
          .filter(one -> query.asksFor(one, today.day()))
          .limit(most - found.size())
          .forEach(found::add);
      boolean last = some.size() < BATCH || found.size() >= most;
      from = some.get(some.size() - 1).supplier();
      some = last ? List.of() : suppliers.list(asked, from, false, BATCH, sight);
    }
    return whole(found);
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
    Map<Remembered, String> fresh = new LinkedHashMap<>();
    List<AcceptanceOnRecord> all = new ArrayList<>();
    for (Remembered one : some) {
      all.addAll(
          SupplierAcceptances.of(
              one.supplier(),
              fold(one, fresh).spans(),
              wishes.getOrDefault(one.supplier(), List.of()),
              today.day()));
    }
    if (!fresh.isEmpty()) {
      suppliers.remember(Memory.ACCEPTED, fresh);
    }
    return all;
  }

  /** Versions are numbered from 1, each once. */
  private AcceptedFold fold(Remembered supplier, Map<Remembered, String> fresh) {
    String memory = supplier.memory();
    AcceptedFold known =
        memory == null ? AcceptedFold.NONE : AcceptedFold.read(memory).orElse(AcceptedFold.NONE);
    if (known.versions() == supplier.records()) {
      return known;
    }
    AcceptedFold now = known.then(accepted.after(supplier.supplier(), known.versions()));
    fresh.put(supplier, now.text());
    return now;
  }
}
