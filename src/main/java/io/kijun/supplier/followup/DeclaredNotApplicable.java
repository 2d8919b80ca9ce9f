package io.kijun.supplier.followup;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.standard.Verdict;
import io.kijun.supplier.FactsOrigin;
import io.kijun.supplier.FactsVersion;
import io.kijun.supplier.KnownFacts;
import io.kijun.supplier.ReadingFacts;
import io.kijun.supplier.Supplier;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What suppliers declared not applicable with a reason, as it is on record. */
@Component
final class DeclaredNotApplicable {

  private final ReadingFacts reading;

  DeclaredNotApplicable(ReadingFacts reading) {
    this.reading = reading;
  }

  /** A declaration, and the version of facts in which it stands. */
  record Declared(int version, Declaration declaration) {

    private String reason() {
      return Objects.requireNonNullElse(declaration.reason(), "").strip();
    }
  }

  /**
   * What is declared now.
   *
   * @throws FollowUpRefused if that is not declared not applicable with a reason
   */
  Declared now(Supplier supplier, FollowedKey finding) {
    String criterion = finding.criterion();
    return reading
        .latest(supplier)
        .flatMap(known -> in(known, finding))
        .orElseThrow(
            () ->
                FollowUpRefused.notDeclared(
                    criterion == null ? "$.item" : "$.criterion",
                    criterion == null ? finding.item() : criterion));
  }

  /**
   * What is declared now, if it is what was declared when it was to be accepted.
   *
   * @param version of facts, then
   * @throws FollowUpRefused if it is not declared so, or for another reason
   */
  Declared still(Supplier supplier, FollowedKey finding, int version) {
    Declared now = now(supplier, finding);
    Optional<Declared> then = reading.at(supplier, version).flatMap(known -> in(known, finding));
    if (then.filter(one -> one.reason().equals(now.reason())).isEmpty()) {
      throw FollowUpRefused.reasonChanged(now.reason());
    }
    return now;
  }

  /**
   * Who put on record what is declared now, in the supplier's place; empty: it came with a check
   * sheet, or before the supplier was registered.
   */
  Optional<String> writtenBy(Supplier supplier, FollowedKey finding, Declared now) {
    FactsVersion first = null;
    for (int version = now.version(); version > 0; version--) {
      KnownFacts known = reading.at(supplier, version).orElseThrow();
      boolean same =
          in(known, finding).filter(one -> one.reason().equals(now.reason())).isPresent();
      if (!same) {
        break;
      }
      first = known.version();
    }
    return Optional.ofNullable(first)
        .filter(one -> one.source().kind() == FactsOrigin.Kind.REQUEST)
        .map(FactsVersion::actor);
  }

  /** What is declared now and accepted; empty: nothing. */
  Optional<Declared> accepted(Supplier supplier, FollowedKey finding) {
    return reading
        .latest(supplier)
        .flatMap(known -> in(known, finding))
        .filter(one -> one.declaration().acceptedUntil() != null);
  }

  private static Optional<Declared> in(KnownFacts known, FollowedKey finding) {
    String criterion = finding.criterion();
    return known.facts().declarations().stream()
        .filter(
            one ->
                criterion == null
                    ? finding.item().equals(one.item())
                    : criterion.equals(one.criterion()))
        .filter(one -> one.status() == Verdict.NOT_APPLICABLE && one.reasoned())
        .findFirst()
        .map(one -> new Declared(known.version().version(), one));
  }
}
