package io.kijun.portfolio.calendar;

import io.kijun.core.standard.Text;
import io.kijun.runtime.Today;
import io.kijun.supplier.followup.FollowUpState;
import io.kijun.supplier.followup.FollowedFinding;
import io.kijun.supplier.followup.FollowedKey;
import io.kijun.supplier.followup.WaitingFindings;
import io.kijun.supplier.followup.WaitingFindings.OfSupplier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * From follow-up: when findings are due, as planned, or else as they were found first. What is done
 * or tolerated is not there; what is overdue stays on its day, however long that is past. Those of
 * a supplier that are due on one day are one entry, named after the first of them.
 */
@Component
final class DueDays implements CalendarSource {

  private static final Text DUE =
      new Text("この日までに対応する指摘です。", "Findings to be dealt with by this day:");
  private static final Text OVERDUE =
      new Text("この日までに対応するはずだった指摘です。", "Findings that were to be dealt with by this day:");

  private final WaitingFindings findings;
  private final Today today;

  DueDays(WaitingFindings findings, Today today) {
    this.findings = findings;
    this.today = today;
  }

  @Override
  public void add(CalendarAsked asked, NearestDays days) {
    SupplierPages.each(
        after -> findings.list(asked.supplier(), after, SupplierPages.SIZE, asked.sight()),
        OfSupplier::supplier,
        one -> add(one, asked, days));
  }

  private void add(OfSupplier one, CalendarAsked asked, NearestDays days) {
    Map<LocalDate, List<FollowedFinding>> due =
        one.findings().stream()
            .filter(finding -> finding.overdue() || asked.has(finding.due()))
            .collect(
                Collectors.groupingBy(FollowedFinding::due, TreeMap::new, Collectors.toList()));
    due.forEach(
        (day, some) -> {
          if (days.mayTake(day)) {
            days.add(entry(one, day, some, asked.today().isAfter(day)));
          }
        });
  }

  private CalendarEntry entry(
      OfSupplier one, LocalDate day, List<FollowedFinding> some, boolean overdue) {
    FollowedKey first = some.get(0).id().finding();
    String criterion = first.criterion();
    return new CalendarEntry(
        CalendarKind.FINDING_DUE,
        one.supplier() + "\n" + first.item() + "\n" + (criterion == null ? "" : criterion),
        day,
        summary(one.supplier(), some.size(), overdue),
        TellingLines.of(overdue ? OVERDUE : DUE, some.stream().map(DueDays::line).toList()),
        overdue ? later(one.changedAt(), today.start(day.plusDays(1))) : one.changedAt());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Text summary(String supplier, int number, boolean overdue) {
    String counted = TellingLines.counted(number, "finding", "findings");
    return overdue
        ? new Text(
            "%s：期限を過ぎた指摘 %d件".formatted(supplier, number),
            "%s: %s overdue".formatted(supplier, counted))
        : new Text(
            "%s：指摘の期限 %d件".formatted(supplier, number), "%s: %s due".formatted(supplier, counted));
  }

  private static Text line(FollowedFinding one) {
    FollowedKey key = one.id().finding();
    String place = key.criterion() == null ? "No." + key.item() : key.criterion();
    Text cause = one.cause().label();
    Text severity = one.severity().label();
    Text state = state(one.state());
    return new Text(
        "%s：%s（重要度：%s）%s".formatted(place, cause.ja(), severity.ja(), state.ja()),
        "%s: %s (severity: %s)%s".formatted(place, cause.en(), severity.en(), state.en()));
  }

  private static Text state(FollowUpState state) {
    return switch (state) {
      case PLANNED -> new Text("、計画あり", ", planned");
      case CLAIMED -> new Text("、申告あり（証跡待ち）", ", claimed (evidence awaited)");
      case REAPPEARED -> new Text("、再発", ", found again");
      case OPEN, DONE, EXCEPTION -> CalendarEntry.NO_DETAILS;
    };
  }
}
