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
  private final RememberedFolds folds;
  private final Engines engines;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  AskingConcession(
      Suppliers suppliers,
      DeclaredNotApplicable declared,
      Concessions concessions,
      RememberedFolds folds,
      Engines engines,
      ActivityLog log,
      RecordIds ids,
      Today today) {
    this.suppliers = suppliers;
    this.declared = declared;
    this.concessions = concessions;
    this.folds = folds;
    this.engines = engines;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /**
   * Asks for it.
   *
   * @throws FollowUpRefused with all that is wrong with what was sent; or if what is to be accepted
   *     is not declared not applicable with a reason, nothing falls short that could be tolerated,
   *     it is asked for already, or there is no such supplier in sight
   */
  @Transactional
  public Concession ask(Concession.Kind kind, StrictJson.Parsed sent, Sight sight, Actor actor) {
    Standard standard = engines.inForce(today.day()).evaluator().standard();
    ConcessionWish wish = ConcessionWish.read(sent, standard, today.day());
    Supplier supplier =
        suppliers
            .find(wish.supplier(), sight)
            .orElseThrow(() -> FollowUpRefused.noSupplier(wish.supplier()));
    concessions.lock(supplier.code().value());
    checkNew(kind, supplier.code().value(), wish);
    if (kind == Concession.Kind.EXCEPTION) {
      checkShort(supplier.code().value(), wish.finding());
    }
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

  /** What waits already is decided first; what counts already is only asked for to last longer. */
  private void checkNew(Concession.Kind kind, String supplier, ConcessionWish wish) {
    concessions.of(kind, List.of(supplier)).getOrDefault(supplier, List.of()).stream()
        .filter(one -> one.finding().equals(wish.finding()))
        .filter(one -> isThere(one, wish))
        .findFirst()
        .ifPresent(
            one -> {
              throw FollowUpRefused.askedAlready(one.until().toString());
            });
  }

  private boolean isThere(Concession one, ConcessionWish wish) {
    return switch (one.on(today.day())) {
      case WAITING -> true;
      case IN_FORCE ->
          one.kind() == Concession.Kind.EXCEPTION && !wish.until().isAfter(one.until());
      case ENDED, WITHDRAWN -> false;
    };
  }

  /** Before the first standing nobody knows what falls short. */
  private void checkShort(String supplier, FollowedKey finding) {
    FollowUpFold fold = folds.read(supplier).orElse(FollowUpFold.NONE);
    boolean isShort =
        fold.latest() == null
            || fold.tracks().stream().anyMatch(one -> finding.covers(one.key()) && !one.isDone());
    if (!isShort) {
      throw FollowUpRefused.nothingShort(finding);
    }
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
