package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.record.FactsOnRecord;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is known of registered suppliers: now, on a day, or at a version. */
@Component
public final class ReadingFacts {

  private final Suppliers suppliers;
  private final FactsVersions versions;
  private final FactsOnRecord onRecord;
  private final Today today;

  ReadingFacts(Suppliers suppliers, FactsVersions versions, FactsOnRecord onRecord, Today today) {
    this.suppliers = suppliers;
    this.versions = versions;
    this.onRecord = onRecord;
    this.today = today;
  }

  /**
   * What is known.
   *
   * @param on as it was at the end of that day, in the service's time zone; null: now
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws NothingOnRecord if nothing was known
   */
  public KnownFacts of(String code, @Nullable LocalDate on, Sight sight) {
    Supplier supplier = registered(code, sight);
    return on(supplier, on).orElseThrow(NothingOnRecord::toBeRead);
  }

  /**
   * What was known at the end of a day, in the service's time zone; empty: nothing.
   *
   * @param day null: what is known now
   */
  public Optional<KnownFacts> on(Supplier supplier, @Nullable LocalDate day) {
    return day == null
        ? latest(supplier)
        : versions
            .before(supplier.code().value(), today.start(day.plusDays(1)))
            .map(version -> known(supplier, version));
  }

  /**
   * What was known at a version.
   *
   * @param parameter what names the version
   * @throws NothingOnRecord if there is no such version
   */
  KnownFacts at(String code, int version, String parameter, Sight sight) {
    Supplier supplier = registered(code, sight);
    return versions
        .find(supplier.code().value(), version)
        .map(found -> known(supplier, found))
        .orElseThrow(() -> NothingOnRecord.version(parameter));
  }

  /** The profiles that are known of suppliers now, by code; nothing of those without facts. */
  public Map<String, Map<String, Boolean>> profiles(List<Supplier> some) {
    return onRecord.profiles(some.stream().map(one -> one.code().value()).toList());
  }

  /** What was known at a version; empty: there is no such version. */
  public Optional<KnownFacts> at(Supplier supplier, int version) {
    return versions.find(supplier.code().value(), version).map(found -> known(supplier, found));
  }

  /** What is known now; empty: nothing. */
  public Optional<KnownFacts> latest(Supplier supplier) {
    return versions.latest(supplier.code().value()).map(version -> known(supplier, version));
  }

  /**
   * The versions, the latest first.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   */
  public List<FactsVersion> versions(String code, Sight sight) {
    return versions.all(registered(code, sight).code().value());
  }

  private Supplier registered(String code, Sight sight) {
    return suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
  }

  private KnownFacts known(Supplier supplier, FactsVersion version) {
    return new KnownFacts(
        version,
        onRecord
            .find(version.facts())
            .orElseThrow()
            .of(version.supplier(), supplier.name(), supplier.tier()));
  }
}
