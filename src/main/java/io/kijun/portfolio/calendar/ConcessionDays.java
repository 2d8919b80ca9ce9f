package io.kijun.portfolio.calendar;

import io.kijun.core.standard.Text;
import io.kijun.supplier.FactsVersion;
import io.kijun.supplier.followup.AcceptanceOnRecord;
import io.kijun.supplier.followup.AcceptanceQuery;
import io.kijun.supplier.followup.Concession;
import io.kijun.supplier.followup.ConcessionState;
import io.kijun.supplier.followup.ConcessionStep;
import io.kijun.supplier.followup.ReadingAcceptances;
import io.kijun.supplier.followup.ReadingExceptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From exceptions and acceptances in force: their last days. */
@Component
final class ConcessionDays implements CalendarSource {

  private static final int BATCH = 200;
  private static final Text NOTHING = new Text("", "");

  private final ReadingExceptions exceptions;
  private final ReadingAcceptances acceptances;

  ConcessionDays(ReadingExceptions exceptions, ReadingAcceptances acceptances) {
    this.exceptions = exceptions;
    this.acceptances = acceptances;
  }

  @Override
  public List<CalendarEntry> entries(CalendarAsked asked) {
    List<CalendarEntry> entries = new ArrayList<>();
    exceptions(asked, entries);
    acceptances(asked, entries);
    return entries;
  }

  private void exceptions(CalendarAsked asked, List<CalendarEntry> entries) {
    UUID before = null;
    List<Concession> some = page(asked, before);
    while (!some.isEmpty()) {
      some.stream()
          .filter(one -> asked.has(one.until()))
          .map(ConcessionDays::exception)
          .forEach(entries::add);
      before = some.get(some.size() - 1).id();
      some = page(asked, before);
    }
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
        NOTHING,
        one.step(ConcessionStep.To.APPROVED)
            .map(ConcessionStep::recordedAt)
            .orElse(one.recordedAt()));
  }

  private static String place(@Nullable String item, @Nullable String criterion) {
    return criterion == null ? "No." + item : criterion;
  }

  private void acceptances(CalendarAsked asked, List<CalendarEntry> entries) {
    AcceptanceQuery query =
        new AcceptanceQuery(asked.supplier(), AcceptanceQuery.AcceptanceFilter.IN_FORCE, null);
    List<AcceptanceOnRecord> some = acceptances.list(query, null, BATCH, asked.sight());
    while (!some.isEmpty()) {
      some.stream()
          .filter(one -> asked.has(one.until()))
          .map(ConcessionDays::acceptance)
          .forEach(entries::add);
      String last = some.get(some.size() - 1).id();
      some = acceptances.list(query, last, BATCH, asked.sight());
    }
  }

  private static CalendarEntry acceptance(AcceptanceOnRecord one) {
    String place = place(one.item(), one.criterion());
    return new CalendarEntry(
        CalendarKind.ACCEPTANCE_ENDS,
        one.supplier() + "/" + place,
        one.until(),
        new Text(
            "%s：該当なしの承認の最終日 %s".formatted(one.supplier(), place),
            "%s: %s is accepted as not applicable up to this day".formatted(one.supplier(), place)),
        NOTHING,
        changedAt(one));
  }

  private static Instant changedAt(AcceptanceOnRecord one) {
    FactsVersion recorded = one.recorded();
    Concession asked = one.asked();
    if (recorded != null) {
      return recorded.recordedAt();
    }
    return asked == null ? Instant.EPOCH : Objects.requireNonNull(asked).recordedAt();
  }
}
