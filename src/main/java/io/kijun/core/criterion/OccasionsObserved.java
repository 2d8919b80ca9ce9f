package io.kijun.core.criterion;

import io.kijun.core.evidence.Event;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 契機: on every occasion that applies, the practice is stated to be carried out, and for every event
 * up to asOf there is a performance that fits the occasion's timing.
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
            until = CadenceKept.earlier(until, due(occasion, part.entries(), file));
          }
        }
      }
    }
    return until;
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
    for (NavigableSet<LocalDate> events : eventsOf(occasion, file)) {
      for (LocalDate event : events) {
        if (!fits(occasion, events.lower(event), event, practice)
            && !isInGrace(occasion, event, file)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean fits(
      Occasion occasion, @Nullable LocalDate previous, LocalDate event, CombinedEvidence practice) {
    return switch (occasion.timing()) {
      case AFTER -> isAfter(event, practice);
      case BEFORE -> isBefore(occasion, previous, event, practice);
      case EITHER -> isAfter(event, practice) || isBefore(occasion, previous, event, practice);
    };
  }

  private static boolean isAfter(LocalDate event, CombinedEvidence practice) {
    LocalDate last = practice.last();
    return last != null && !last.isBefore(event);
  }

  private static boolean isBefore(
      Occasion occasion, @Nullable LocalDate previous, LocalDate event, CombinedEvidence practice) {
    LocalDate nearest = practice.lastUpTo(event);
    Integer lead = occasion.leadDays();
    return nearest != null
        && (previous == null || nearest.isAfter(previous))
        && (lead == null || !nearest.isBefore(event.minusDays(lead)));
  }

  private static boolean isInGrace(Occasion occasion, LocalDate event, SupplierFile file) {
    return occasion.timing() != io.kijun.core.standard.Timing.BEFORE
        && file.asOf().isBefore(graceEnd(occasion, event, file));
  }

  private static LocalDate graceEnd(Occasion occasion, LocalDate event, SupplierFile file) {
    Integer own = occasion.graceDays();
    return event.plusDays(own != null ? own : file.settings().graceDays());
  }

  /** The last day before an event that is still in grace becomes due; null: none is. */
  private static @Nullable LocalDate due(
      Occasion occasion, CombinedEvidence practice, SupplierFile file) {
    LocalDate due = null;
    for (NavigableSet<LocalDate> events : eventsOf(occasion, file)) {
      for (LocalDate event : events) {
        if (!fits(occasion, events.lower(event), event, practice)) {
          due = CadenceKept.earlier(due, graceEnd(occasion, event, file).minusDays(1));
        }
      }
    }
    return due;
  }

  private static List<NavigableSet<LocalDate>> eventsOf(Occasion occasion, SupplierFile file) {
    List<NavigableSet<LocalDate>> all = new ArrayList<>(1);
    for (String type : occasion.eventTypes()) {
      all.add(file.events(type));
    }
    for (String key : occasion.eventEvidence()) {
      Entries entries = file.entriesOf(key);
      if (entries != null) {
        all.add(new TreeSet<>(entries.all().days()));
      }
    }
    return all;
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
