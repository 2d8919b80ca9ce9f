package io.kijun.portfolio.calendar;

import io.kijun.core.standard.Text;
import io.kijun.supplier.FactsVersion;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.followup.AcceptanceOnRecord;
import io.kijun.supplier.followup.AcceptanceQuery;
import io.kijun.supplier.followup.Concession;
import io.kijun.supplier.followup.ConcessionState;
import io.kijun.supplier.followup.ConcessionStep;
import io.kijun.supplier.followup.ReadingAcceptances;
import io.kijun.supplier.followup.ReadingExceptions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * From exceptions and acceptances in force: their last days. Of several acceptances of one place
 * the one that lasts longest is told.
 */
@Component
final class ConcessionDays implements CalendarSource {

  private static final int BATCH = 200;

  private final ReadingExceptions exceptions;
  private final ReadingAcceptances acceptances;
  private final Suppliers suppliers;

  ConcessionDays(
      ReadingExceptions exceptions, ReadingAcceptances acceptances, Suppliers suppliers) {
    this.exceptions = exceptions;
    this.acceptances = acceptances;
    this.suppliers = suppliers;
  }

  @Override
  public void add(CalendarAsked asked, NearestDays days) {
    exceptions(asked, days);
    acceptances(asked, days);
  }

  private void exceptions(CalendarAsked asked, NearestDays days) {
    UUID before = null;
    List<Concession> some = page(asked, before);
    while (!some.isEmpty()) {
      Set<String> ended = ended(some, asked);
      some.stream()
          .filter(one -> asked.has(one.until()) && !ended.contains(one.supplier()))
          .map(ConcessionDays::exception)
          .forEach(days::add);
      before = some.get(some.size() - 1).id();
      some = page(asked, before);
    }
  }

  private Set<String> ended(List<Concession> some, CalendarAsked asked) {
    return suppliers.all(some.stream().map(Concession::supplier).distinct().toList()).stream()
        .filter(one -> one.isEndedOn(asked.today()))
        .map(Supplier::code)
        .map(one -> one.value())
        .collect(Collectors.toSet());
  }

  private List<Concession> page(CalendarAsked asked, @Nullable UUID before) {
    return exceptions.list(
        asked.supplier(), ConcessionState.IN_FORCE, before, BATCH, asked.sight());
  }

  private static CalendarEntry exception(Concession one) {
    String place = place(one.finding().item(), one.finding().criterion());
    return new CalendarEntry(
        CalendarKind.EXCEPTION_ENDS,
        one.id().toString(),
        one.until(),
        new Text(
            "%s：例外の最終日 %s".formatted(one.supplier(), place),
            "%s: last day of the exception on %s".formatted(one.supplier(), place)),
        CalendarEntry.NO_DETAILS,
        one.step(ConcessionStep.To.APPROVED)
            .map(ConcessionStep::recordedAt)
            .orElse(one.recordedAt()));
  }

  private static String place(@Nullable String item, @Nullable String criterion) {
    return criterion == null ? "No." + item : criterion;
  }

  private void acceptances(CalendarAsked asked, NearestDays days) {
    AcceptanceQuery query =
        new AcceptanceQuery(asked.supplier(), AcceptanceQuery.AcceptanceFilter.IN_FORCE, null);
    CalendarEntry last = null;
    List<AcceptanceOnRecord> some = acceptances.list(query, null, BATCH, asked.sight());
    while (!some.isEmpty()) {
      for (AcceptanceOnRecord one : some) {
        CalendarEntry next = acceptance(one);
        if (last != null && !last.key().equals(next.key())) {
          add(last, asked, days);
        }
        last = next;
      }
      String after = some.get(some.size() - 1).id();
      some = acceptances.list(query, after, BATCH, asked.sight());
    }
    if (last != null) {
      add(last, asked, days);
    }
  }

  private static void add(CalendarEntry entry, CalendarAsked asked, NearestDays days) {
    if (asked.has(entry.day())) {
      days.add(entry);
    }
  }

  private static CalendarEntry acceptance(AcceptanceOnRecord one) {
    String place = place(one.item(), one.criterion());
    return new CalendarEntry(
        CalendarKind.ACCEPTANCE_ENDS,
        one.supplier() + "\n" + place,
        one.until(),
        new Text(
            "%s：該当なしの承認の最終日 %s".formatted(one.supplier(), place),
            "%s: %s is accepted as not applicable up to this day".formatted(one.supplier(), place)),
        CalendarEntry.NO_DETAILS,
        changedAt(one));
  }

  private static Instant changedAt(AcceptanceOnRecord one) {
    FactsVersion recorded = one.recorded();
    if (recorded != null) {
      return recorded.recordedAt();
    }
    Concession asked = one.asked();
    return asked == null ? Instant.EPOCH : asked.recordedAt();
  }
}
