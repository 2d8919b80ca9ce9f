package io.kijun.supplier.followup;

import io.kijun.core.evidence.Declaration;
import io.kijun.record.FactsOnRecord;
import io.kijun.supplier.Acceptance;
import io.kijun.supplier.FactsVersion;
import io.kijun.supplier.FactsVersions;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What is accepted in versions of facts on record. */
@Component
final class AcceptedOnRecord implements AcceptedVersions {

  private final FactsVersions versions;
  private final FactsOnRecord facts;

  AcceptedOnRecord(FactsVersions versions, FactsOnRecord facts) {
    this.versions = versions;
    this.facts = facts;
  }

  @Override
  public List<AcceptedIn> after(String supplier, int version) {
    return versions.all(supplier).stream()
        .filter(one -> one.version() > version)
        .sorted(Comparator.comparingInt(FactsVersion::version))
        .map(this::accepted)
        .toList();
  }

  private AcceptedIn accepted(FactsVersion version) {
    return new AcceptedIn(
        version.version(),
        facts.find(version.facts()).orElseThrow().declarations().stream()
            .filter(one -> one.acceptedUntil() != null)
            .map(AcceptedOnRecord::acceptance)
            .toList());
  }

  private static Acceptance acceptance(Declaration one) {
    return new Acceptance(one.item(), one.criterion(), Objects.requireNonNull(one.acceptedUntil()));
  }
}
