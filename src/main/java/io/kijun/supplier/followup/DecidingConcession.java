package io.kijun.supplier.followup;

import io.kijun.access.Sight;
import io.kijun.access.TwoPeople;
import io.kijun.access.TwoPeople.Written;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.Today;
import io.kijun.supplier.RecordingFacts;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.followup.DeclaredNotApplicable.Declared;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approves an exception or an acceptance, as another person than the one who asked; or withdraws
 * it. What is accepted stands in the supplier's facts from then on.
 */
@Component
public class DecidingConcession {

  private final Suppliers suppliers;
  private final Concessions concessions;
  private final DeclaredNotApplicable declared;
  private final RecordingFacts recording;
  private final TwoPeople people;
  private final ActivityLog log;
  private final Today today;

  DecidingConcession(
      Suppliers suppliers,
      Concessions concessions,
      DeclaredNotApplicable declared,
      RecordingFacts recording,
      TwoPeople people,
      ActivityLog log,
      Today today) {
    this.suppliers = suppliers;
    this.concessions = concessions;
    this.declared = declared;
    this.recording = recording;
    this.people = people;
    this.log = log;
    this.today = today;
  }

  /**
   * Approves it.
   *
   * @param comment why; null: not said
   * @throws FollowUpRefused if there is none in sight, it does not wait, this person may not, or
   *     there is nothing left to approve
   */
  @Transactional
  public Concession approve(
      Concession.Kind kind, UUID id, @Nullable String comment, Sight sight, Actor actor) {
    Concession asked = locked(kind, id, sight);
    checkWaits(asked);
    Supplier supplier = supplier(asked);
    checkPerson(asked, supplier, actor);
    Integer version =
        switch (kind) {
          case EXCEPTION -> null;
          case ACCEPTANCE -> accepted(asked, supplier, actor);
        };
    LogAction action =
        switch (kind) {
          case EXCEPTION -> LogAction.EXCEPTION_APPROVED;
          case ACCEPTANCE -> LogAction.ACCEPTANCE_APPROVED;
        };
    return taken(
        asked,
        new ConcessionStep(
            ConcessionStep.To.APPROVED, actor.name(), said(comment), version, today.now()),
        action,
        actor);
  }

  private void checkWaits(Concession asked) {
    boolean decided = !asked.steps().isEmpty();
    if (decided) {
      throw FollowUpRefused.decided();
    }
    boolean past = today.day().isAfter(asked.until());
    if (past || asked.reason() == null) {
      throw FollowUpRefused.nothingLeft(past, asked.until().toString());
    }
  }

  private static @Nullable String said(@Nullable String comment) {
    return comment == null || comment.isBlank() ? null : comment;
  }

  private Concession locked(Concession.Kind kind, UUID id, Sight sight) {
    Concession seen =
        concessions.find(kind, id, sight).orElseThrow(() -> FollowUpRefused.unknown(kind));
    concessions.lock(seen.supplier());
    return concessions.find(kind, id, sight).orElseThrow(() -> FollowUpRefused.unknown(kind));
  }

  private void checkPerson(Concession asked, Supplier supplier, Actor actor) {
    people
        .tieOfReviewers(
            actor.name(),
            Written.by(asked.actor(), asked.id()),
            sight -> sight.reaches(supplier.groups()))
        .ifPresent(
            tie -> {
              throw FollowUpRefused.by(tie);
            });
  }

  private Supplier supplier(Concession asked) {
    return suppliers
        .find(asked.supplier(), Sight.ALL)
        .orElseThrow(() -> FollowUpRefused.unknown(asked.kind()));
  }

  private int accepted(Concession asked, Supplier supplier, Actor actor) {
    int seen = Objects.requireNonNull(asked.factsVersion());
    Declared now = declared.still(supplier, asked.finding(), seen);
    if (declared
        .writtenBy(supplier, asked.finding(), now)
        .filter(actor.name()::equals)
        .isPresent()) {
      throw FollowUpRefused.byAuthorOfFacts();
    }
    return recording
        .ofAcceptance(asked.supplier(), now.declaration(), asked.until(), now.version(), actor)
        .version()
        .version();
  }

  private Concession taken(Concession asked, ConcessionStep step, LogAction action, Actor actor) {
    if (!concessions.add(asked.id(), step)) {
      throw FollowUpRefused.decided();
    }
    log.addAbout(
        asked.supplier(),
        actor,
        action,
        asked.id().toString(),
        null,
        Map.of("until", asked.until().toString()));
    return asked.with(step);
  }

  /**
   * Withdraws it, approved or not. Where an acceptance counts, it counts no more.
   *
   * @param comment why; null: not said
   * @throws FollowUpRefused if there is none in sight, or it was withdrawn or has ended
   */
  @Transactional
  public Concession withdraw(
      Concession.Kind kind, UUID id, @Nullable String comment, Sight sight, Actor actor) {
    Concession asked = locked(kind, id, sight);
    ConcessionState state = asked.on(today.day());
    if (state == ConcessionState.WITHDRAWN || state == ConcessionState.ENDED) {
      throw FollowUpRefused.decided();
    }
    Integer version =
        switch (kind) {
          case EXCEPTION -> null;
          case ACCEPTANCE -> acceptedNoMore(asked, actor);
        };
    LogAction action =
        switch (kind) {
          case EXCEPTION -> LogAction.EXCEPTION_WITHDRAWN;
          case ACCEPTANCE -> LogAction.ACCEPTANCE_WITHDRAWN;
        };
    ConcessionStep step =
        new ConcessionStep(
            ConcessionStep.To.WITHDRAWN, actor.name(), said(comment), version, today.now());
    return taken(asked, step, action, actor);
  }

  /** The version that says so; null: it did not count any more. */
  private @Nullable Integer acceptedNoMore(Concession asked, Actor actor) {
    return declared
        .accepted(supplier(asked), asked.finding())
        .filter(one -> asked.step(ConcessionStep.To.APPROVED).isPresent())
        .filter(one -> asked.until().equals(one.declaration().acceptedUntil()))
        .map(
            one ->
                recording
                    .ofAcceptance(asked.supplier(), one.declaration(), null, one.version(), actor)
                    .version()
                    .version())
        .orElse(null);
  }
}
