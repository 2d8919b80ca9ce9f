package io.kijun.portfolio.calendar;

import io.kijun.core.evaluation.Lapse;
import io.kijun.core.evaluation.ResultDigest.OfFinding;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Text;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.NoRulesetInForce;
import io.kijun.record.StandingsNow;
import io.kijun.record.SupplierStanding;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * From how suppliers stand: when criteria stop being met, and when HIGH and MEDIUM findings are
 * due. Of a supplier there is one entry a day and kind, so that the calendar of a thousand stays
 * usable.
 */
@Component
final class StandingDays implements CalendarSource {

  private static final int MOST_LINES = 40;

  private final StandingsNow standings;
  private final ChoosingRuleset choosing;
  private final Today today;

  StandingDays(StandingsNow standings, ChoosingRuleset choosing, Today today) {
    this.standings = standings;
    this.choosing = choosing;
    this.today = today;
  }

  @Override
  public List<CalendarEntry> entries(CalendarAsked asked) {
    List<CalendarEntry> entries = new ArrayList<>();
    for (SupplierStanding one : standings(asked)) {
      lapses(one, asked, entries);
      dues(one, asked, entries);
    }
    return entries;
  }

  private List<SupplierStanding> standings(CalendarAsked asked) {
    try {
      return standings.of(
          choosing.hashInForce(today.day()), asked.supplier(), today.day(), asked.sight());
    } catch (NoRulesetInForce e) {
      return List.of(); // nobody stands anyhow
    }
  }

  private static void lapses(
      SupplierStanding one, CalendarAsked asked, List<CalendarEntry> entries) {
    SortedMap<LocalDate, List<String>> days = new TreeMap<>();
    for (Lapse lapse : one.standing().digest().lapses()) {
      add(days, asked, lapse.date(), lapse.criterion());
    }
    days.forEach(
        (day, criteria) ->
            entries.add(
                entry(
                    one,
                    CalendarKind.LAPSE,
                    day,
                    new Text(
                        "%s：失効 %d件".formatted(one.supplier(), criteria.size()),
                        "%s: %d criteria lapse".formatted(one.supplier(), criteria.size())),
                    criteria)));
  }

  private static void dues(SupplierStanding one, CalendarAsked asked, List<CalendarEntry> entries) {
    SortedMap<LocalDate, List<String>> days = new TreeMap<>();
    for (OfFinding finding : one.standing().digest().findings()) {
      if (finding.cause().isShortfall() && isGrave(finding.severity())) {
        String place = finding.criterion() == null ? finding.item() : finding.criterion();
        add(days, asked, finding.due(), finding.severity() + " " + place + " " + finding.cause());
      }
    }
    days.forEach(
        (day, findings) ->
            entries.add(
                entry(
                    one,
                    CalendarKind.FINDING_DUE,
                    day,
                    new Text(
                        "%s：指摘の期限 %d件".formatted(one.supplier(), findings.size()),
                        "%s: %d findings due".formatted(one.supplier(), findings.size())),
                    findings)));
  }

  private static boolean isGrave(Severity severity) {
    return switch (severity) {
      case HIGH, MEDIUM -> true;
      case LOW, INFO -> false;
    };
  }

  private static void add(
      Map<LocalDate, List<String>> days, CalendarAsked asked, LocalDate day, String line) {
    if (asked.has(day)) {
      days.computeIfAbsent(day, none -> new ArrayList<>()).add(line);
    }
  }

  private static CalendarEntry entry(
      SupplierStanding one, CalendarKind kind, LocalDate day, Text summary, List<String> lines) {
    List<String> told = lines.stream().distinct().sorted().limit(MOST_LINES).toList();
    String text = String.join("\n", told) + (told.size() < MOST_LINES ? "" : "\n…");
    return new CalendarEntry(
        kind,
        one.supplier() + "/" + day,
        day,
        summary,
        new Text(text, text),
        one.standing().recordedAt());
  }
}
