package io.kijun.supplier.followup;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Standard;
import io.kijun.inforce.Engines;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for an exception or an acceptance, which counts once a second person has approved it. */
@Component
public class AskingConcession {

  private final Suppliers suppliers;
  private final DeclaredNotApplicable declared;
  private final Concessions concessions;
  private final Engines engines;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  AskingConcession(
      Suppliers suppliers,
      DeclaredNotApplicable declared,
      Concessions concessions,
      Engines engines,
      ActivityLog log,
      RecordIds ids,
      Today today) {
    this.suppliers = suppliers;
    this.declared = declared;
    this.concessions = concessions;
    this.engines = engines;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /**
   * Asks for it.
   *
   * @throws FollowUpRefused with all that is wrong with what was sent; or if what is to be accepted
   *     is not declared not applicable with a reason
   * @throws UnregisteredSupplier if there is no such supplier in sight
   */
  @Transactional
  public Concession ask(Concession.Kind kind, StrictJson.Parsed sent, Sight sight, Actor actor) {
    Standard standard = engines.inForce(today.day()).evaluator().standard();
    ConcessionWish wish = ConcessionWish.read(sent, standard, today.day());
    Supplier supplier =
        suppliers.find(wish.supplier(), sight).orElseThrow(UnregisteredSupplier::new);
    Concession asked =
        new Concession(
            ids.next(),
            kind,
            supplier.code().value(),
            wish.finding(),
            wish.until(),
            wish.reason(),
            factsVersion(kind, supplier, wish.finding()),
            actor.name(),
            today.now(),
            List.of());
    concessions.add(asked);
    log.addAbout(
        asked.supplier(),
        actor,
        switch (kind) {
          case EXCEPTION -> LogAction.EXCEPTION_ASKED;
          case ACCEPTANCE -> LogAction.ACCEPTANCE_ASKED;
        },
        asked.id().toString(),
        null,
        detail(asked));
    return asked;
  }

  private @Nullable Integer factsVersion(
      Concession.Kind kind, Supplier supplier, FollowedKey finding) {
    return switch (kind) {
      case EXCEPTION -> null;
      case ACCEPTANCE -> declared.now(supplier, finding).version();
    };
  }

  private static Map<String, String> detail(Concession asked) {
    FollowedKey finding = asked.finding();
    String criterion = finding.criterion();
    return Map.of(
        "item",
        finding.item(),
        "criterion",
        criterion == null ? "" : criterion,
        "until",
        asked.until().toString());
  }
}
