package io.kijun.portfolio.calendar;

import io.kijun.core.evaluation.Lapse;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.NaturalOrder;
import io.kijun.core.standard.Text;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.NoRulesetInForce;
import io.kijun.record.StandingsNow;
import io.kijun.record.StandingsNow.StandingsAsked;
import io.kijun.record.SupplierStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * From how suppliers stand: when criteria stop being met. Those of a supplier that do so on one day
 * are one entry, so that the calendar of a thousand stays usable; it is named after the first of
 * them, and no criterion is in two.
 */
@Component
final class LapseDays implements CalendarSource {

  private static final Text HEADING =
      new Text("このままでは、次の基準を満たさなくなります。", "Unless something is done, these are no longer met:");

  private final StandingsNow standings;
  private final ChoosingRuleset choosing;

  LapseDays(StandingsNow standings, ChoosingRuleset choosing) {
    this.standings = standings;
    this.choosing = choosing;
  }

  @Override
  public void add(CalendarAsked asked, NearestDays days) {
    StandingsAsked which =
        new StandingsAsked(inForce(asked.today()), asked.supplier(), asked.today());
    SupplierPages.each(
        after -> standings.list(which, after, SupplierPages.SIZE, asked.sight()),
        SupplierStanding::supplier,
        one -> add(one, asked, days));
  }

  private @Nullable RulesetHash inForce(LocalDate day) {
    try {
      return choosing.hashInForce(day);
    } catch (NoRulesetInForce e) {
      return null; // they stand as they stood
    }
  }

  private static void add(SupplierStanding one, CalendarAsked asked, NearestDays days) {
    Map<LocalDate, List<String>> lapses =
        one.standing().digest().lapses().stream()
            .filter(lapse -> asked.has(lapse.date()))
            .collect(
                Collectors.groupingBy(
                    Lapse::date,
                    TreeMap::new,
                    Collectors.mapping(Lapse::criterion, Collectors.toList())));
    lapses.forEach(
        (day, criteria) -> {
          if (days.mayTake(day)) {
            days.add(entry(one, day, criteria.stream().sorted(NaturalOrder.OF_IDS).toList()));
          }
        });
  }

  private static CalendarEntry entry(SupplierStanding one, LocalDate day, List<String> criteria) {
    int number = criteria.size();
    return new CalendarEntry(
        CalendarKind.LAPSE,
        one.supplier() + "\n" + criteria.get(0),
        day,
        new Text(
            "%s：失効 %d件".formatted(one.supplier(), number),
            "%s: %s"
                .formatted(
                    one.supplier(),
                    TellingLines.counted(number, "criterion lapses", "criteria lapse"))),
        TellingLines.of(HEADING, criteria.stream().map(id -> new Text(id, id)).toList()),
        one.standing().recordedAt());
  }
}
