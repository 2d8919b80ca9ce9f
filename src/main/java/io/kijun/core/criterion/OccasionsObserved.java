package io.kijun.core.criterion;

import io.kijun.core.evidence.Event;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 契機: on every occasion that applies, the practice is stated to be carried out, and for every event
 * up to asOf there is a performance that fits the occasion's timing. A lapse by the grace after an
 * event is announced as soon as the event has happened: it asks for something that is not done yet.
 */
public record OccasionsObserved(
    CellText cell, Text required, Demand demand, List<Occasion> occasions) implements Constraint {

  @Override
  public Column column() {
    return Columns.OCCASIONS;
  }

  @Override
  public boolean holds(SupplierFile file) {
    Entries entries = file.entries(demand);
    if (entries == null) {
      return false;
    }
    return demand.everyPart(entries, file.profile(), part -> areObserved(part, file));
  }

  private boolean areObserved(CombinedEvidence part, SupplierFile file) {
    for (Occasion occasion : occasions) {
      if (file.profile().holdsAll(occasion.appliesWhen()) && !isObserved(occasion, part, file)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable LocalDate validUntil(SupplierFile file) {
    Entries entries = file.entries(demand);
    LocalDate until = null;
    if (entries != null) {
      for (Demand.Part part : demand.parts(entries, file.profile())) {
        for (Occasion occasion : occasions) {
          if (file.profile().holdsAll(occasion.appliesWhen())) {
            LocalDate missed = OccasionDates.missedFrom(occasion, part.entries(), file);
            until = missed == null ? until : CadenceKept.earlier(until, missed.minusDays(1));
          }
        }
      }
    }
    return until;
  }

  /** What is missed already stays so, and what the evidence does not state. */
  @Override
  public @Nullable LocalDate nextTurn(SupplierFile file) {
    Entries entries = file.entries(demand);
    LocalDate next = null;
    if (entries != null) {
      List<Demand.Part> parts = demand.parts(entries, file.profile());
      for (Occasion occasion : occasions) {
        if (file.profile().holdsAll(occasion.appliesWhen())) {
          next = CadenceKept.earlier(next, missedAfter(file, occasion, parts));
        }
      }
    }
    return next;
  }

  /** The first day after asOf on which an occasion is missed that is observed; null: none is. */
  private static @Nullable LocalDate missedAfter(
      SupplierFile file, Occasion occasion, List<Demand.Part> parts) {
    LocalDate first = null;
    for (Demand.Part part : parts) {
      if (!isObserved(occasion, part.entries(), file)) {
        return null;
      }
      LocalDate missed = OccasionDates.missedFrom(occasion, part.entries(), file);
      first = CadenceKept.earlier(first, missed);
    }
    return first;
  }

  @Override
  public ConstraintResult read(SupplierFile file) {
    Entries entries = file.entries(demand);
    if (entries == null) {
      return ConstraintResult.noEvidence();
    }
    List<Demand.Part> parts = demand.parts(entries, file.profile());
    List<String> found = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    for (Occasion occasion : occasions) {
      if (file.profile().holdsAll(occasion.appliesWhen())) {
        boolean observed =
            parts.stream().allMatch(part -> isObserved(occasion, part.entries(), file));
        (observed ? found : missed).add(occasion.code());
      }
    }
    return new ConstraintResult(
        missed.isEmpty(),
        found,
        missed.isEmpty() ? List.of() : List.of(Cause.OCCASION_MISSED),
        missed,
        entries.all().last(),
        missed.isEmpty() ? validUntil(file) : null);
  }

  private static boolean isObserved(
      Occasion occasion, CombinedEvidence practice, SupplierFile file) {
    if (!practice.occasions().contains(occasion.code())) {
      return false;
    }
    LocalDate missed = OccasionDates.missedFrom(occasion, practice, file);
    return missed == null || file.asOf().isBefore(missed);
  }

  @Override
  public List<Event> eventsIn(SupplierFile file) {
    return file.facts().events().stream()
        .filter(event -> !event.date().isAfter(file.asOf()))
        .filter(event -> occasions.stream().anyMatch(o -> o.eventTypes().contains(event.type())))
        .sorted()
        .toList();
  }
}
