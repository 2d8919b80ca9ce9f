package io.kijun.console.home;

import io.kijun.access.Sight;
import io.kijun.core.evaluation.Lapse;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Sharing;
import io.kijun.inforce.Engine;
import io.kijun.inforce.Engines;
import io.kijun.record.StandingsNow;
import io.kijun.record.StandingsNow.StandingsAsked;
import io.kijun.record.SupplierStanding;
import io.kijun.runtime.Today;
import io.kijun.supplier.followup.FindingQuery;
import io.kijun.supplier.followup.FindingQuery.FindingFilter;
import io.kijun.supplier.followup.FollowedFinding;
import io.kijun.supplier.followup.ReadingFindings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Looks at how all suppliers in sight stand: once, for pages that show it many times. */
@Component
final class PicturingPortfolio {

  private static final int PAGE = 1000;
  private static final int MONTHS = 12;
  private static final int MOST_FINDINGS = 1_000_000;
  private static final int FIRST = 2;

  private final StandingsNow standings;
  private final ReadingFindings findings;
  private final HomeFigures figures;
  private final Engines engines;
  private final Today today;

  PicturingPortfolio(
      StandingsNow standings,
      ReadingFindings findings,
      HomeFigures figures,
      Engines engines,
      Today today) {
    this.standings = standings;
    this.findings = findings;
    this.figures = figures;
    this.engines = engines;
    this.today = today;
  }

  PortfolioPicture of(Sight sight) {
    LocalDate day = today.day();
    Engine engine = engines.last().orElse(null);
    List<String> labels =
        engine == null
            ? List.of()
            : engine.content().standard().labels().stream().map(Label::no).toList();
    Map<String, List<String>> suppliers = figures.groups(day, sight);
    Map<String, Integer> groups = new TreeMap<>();
    suppliers.values().forEach(of -> of.forEach(name -> groups.merge(name, 1, Integer::sum)));
    Map<Sharing, Integer> decisions = new EnumMap<>(Sharing.class);
    Map<YearMonth, Integer> lapses = months(day);
    HeatSums heat = new HeatSums(labels);
    RulesetHash inForce = engine == null ? null : engine.ruleset();
    String after = "";
    List<SupplierStanding> page;
    do {
      page = standings.list(new StandingsAsked(inForce, null, day), after, PAGE, sight);
      for (SupplierStanding one : page) {
        after = one.supplier();
        ResultDigest digest = one.standing().digest();
        decisions.merge(digest.standing().sharing(), 1, Integer::sum);
        heat.take(suppliers.getOrDefault(after, List.of()), digest.labels());
        for (Lapse lapse : digest.lapses()) {
          lapses.computeIfPresent(YearMonth.from(lapse.date()), (month, count) -> count + 1);
        }
      }
    } while (!page.isEmpty());
    List<FollowedFinding> overdue =
        findings.list(
            new FindingQuery(null, FindingFilter.OVERDUE, null, null, null, null),
            null,
            MOST_FINDINGS,
            sight);
    return new PortfolioPicture(
        day,
        suppliers.size(),
        decisions,
        lapses,
        groups,
        heat.means(groups.keySet()),
        overdue.size(),
        (int) overdue.stream().map(one -> one.id().supplier()).distinct().count(),
        overdue.stream().sorted(Comparator.comparing(FollowedFinding::due)).limit(FIRST).toList());
  }

  private static Map<YearMonth, Integer> months(LocalDate day) {
    Map<YearMonth, Integer> months = new TreeMap<>();
    for (int i = 0; i < MONTHS; i++) {
      months.put(YearMonth.from(day).plusMonths(i), 0);
    }
    return months;
  }
}
