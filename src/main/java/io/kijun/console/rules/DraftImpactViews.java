package io.kijun.console.rules;

import io.kijun.access.Sight;
import io.kijun.console.page.BadgeView;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.PagerView;
import io.kijun.console.rules.DraftImpact.CausingCell;
import io.kijun.console.rules.DraftImpact.DecisionWay;
import io.kijun.console.rules.DraftImpact.ImpactItem;
import io.kijun.console.rules.DraftImpact.ImpactLine;
import io.kijun.console.rules.DraftImpact.ImpactLook;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Verdict;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.DraftReport;
import io.kijun.rulechange.impact.Impact;
import io.kijun.rulechange.impact.Impact.BeforeAfter;
import io.kijun.rulechange.impact.ImpactRun;
import io.kijun.rulechange.impact.ImpactSeen;
import io.kijun.rulechange.impact.ImpactUnknown;
import io.kijun.rulechange.impact.Impacts;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a draft would change: those whose decision changes first. */
@Component
final class DraftImpactViews {

  private static final int LISTED = 25;
  private static final int CELLS = 6;

  private final Impacts impacts;
  private final Suppliers suppliers;

  DraftImpactViews(Impacts impacts, Suppliers suppliers) {
    this.impacts = impacts;
    this.suppliers = suppliers;
  }

  /** Who looks at which draft, from which line on. */
  record Look(Draft draft, DraftReport report, int from, Sight sight, RulesReader reader) {

    String href() {
      return RulesAddress.draft(draft.id());
    }
  }

  DraftImpact of(Look look) {
    boolean may = look.reader().may("POST /api/drafts/x/impact");
    boolean sound = look.report().ruleset().isPresent();
    return new DraftImpact(
        may && sound,
        sound ? null : look.reader().words().of("rules.impact.errors"),
        run(look).map(run -> shown(run, look)).orElse(null));
  }

  Optional<ImpactSeen> run(Look look) {
    try {
      return Optional.of(
          ImpactSeen.of(impacts.of(look.draft(), look.sight()), suppliers, look.sight()));
    } catch (ImpactUnknown e) {
      return Optional.empty();
    }
  }

  private ImpactLook shown(ImpactSeen seen, Look look) {
    ImpactRun run = seen.run();
    boolean running = run.state() == ImpactRun.State.RUNNING;
    Integer total = seen.total();
    Integer done = seen.done();
    return new ImpactLook(
        told(seen, look.reader()),
        total == null || done == null ? null : total == 0 ? 100 : done * 100 / total,
        running,
        !run.hash().equals(look.report().hash()),
        running
                && look.reader().may("DELETE /api/drafts/x/impact")
                && run.owner().equals(look.reader().user().name())
            ? look.href() + "/impact/" + run.id() + "/cancellation"
            : null,
        ways(seen.changed(), look.reader()),
        running ? List.of() : lines(seen.changed(), look),
        running ? null : pager(seen.changed().size(), look));
  }

  private static String told(ImpactSeen seen, RulesReader reader) {
    var words = reader.words();
    ImpactRun run = seen.run();
    String changed = words.number(seen.changedTotal());
    String total = seen.total() == null ? "–" : words.number(seen.total());
    String done = seen.done() == null ? "–" : words.number(seen.done());
    return switch (run.state()) {
      case RUNNING -> words.of("rules.impact.running", total, done, changed);
      case DONE ->
          words.of(
              "rules.impact.done",
              total,
              words.number(decisionChanges(seen.changed())),
              changed,
              run.owner());
      case CANCELLED -> words.of("rules.impact.cancelled", total, done, changed);
      case FAILED -> words.of("rules.impact.failed");
    };
  }

  static long decisionChanges(List<Impact> changed) {
    return changed.stream().filter(DraftImpactViews::changesDecision).count();
  }

  private static boolean changesDecision(Impact one) {
    return one.decision().before() != one.decision().after();
  }

  private static List<DecisionWay> ways(List<Impact> changed, RulesReader reader) {
    Map<BeforeAfter<Sharing>, Long> ways =
        changed.stream()
            .filter(DraftImpactViews::changesDecision)
            .collect(
                Collectors.groupingBy(Impact::decision, LinkedHashMap::new, Collectors.counting()));
    return ways.entrySet().stream()
        .sorted(Map.Entry.<BeforeAfter<Sharing>, Long>comparingByValue().reversed())
        .map(
            way ->
                new DecisionWay(
                    BadgeView.of(way.getKey().before(), reader.words()),
                    BadgeView.of(way.getKey().after(), reader.words()),
                    reader.words().number(way.getValue())))
        .toList();
  }

  private List<ImpactLine> lines(List<Impact> changed, Look look) {
    List<Impact> shown =
        changed.stream()
            .sorted(
                Comparator.<Impact, Boolean>comparing(one -> !changesDecision(one))
                    .thenComparing(Impact::supplier))
            .skip(look.from())
            .limit(LISTED)
            .toList();
    Map<String, String> names =
        suppliers.all(shown.stream().map(Impact::supplier).toList()).stream()
            .collect(Collectors.toMap(one -> one.code().value(), Supplier::name));
    return shown.stream().map(one -> line(one, names, look)).toList();
  }

  private static ImpactLine line(Impact one, Map<String, String> names, Look look) {
    var words = look.reader().words();
    String name = names.get(one.supplier());
    List<ImpactItem> items = new ArrayList<>();
    one.items()
        .forEach(
            item ->
                items.add(
                    new ImpactItem(
                        words.of(
                            "rules.impact.item",
                            item.no(),
                            verdict(item.before(), look.reader()),
                            verdict(item.after(), look.reader())),
                        cells(item.cells().isEmpty() ? one.cells() : item.cells(), look))));
    if (items.isEmpty()) {
      items.add(
          new ImpactItem(
              one.findings().added().isEmpty() && one.findings().gone().isEmpty()
                  ? words.of("rules.impact.lapses", words.number(one.lapses().size()))
                  : words.of(
                      "rules.impact.findings",
                      words.number(one.findings().added().size()),
                      words.number(one.findings().gone().size())),
              cells(one.cells(), look)));
    }
    return new ImpactLine(
        one.supplier(),
        name == null ? "" : name,
        name == null
            ? null
            : look.reader().links().to("/console/suppliers/" + PageLinks.value(one.supplier())),
        BadgeView.of(one.decision().before(), words),
        BadgeView.of(one.decision().after(), words),
        changesDecision(one),
        items);
  }

  private static String verdict(@Nullable Verdict verdict, RulesReader reader) {
    return verdict == null ? reader.words().of("rules.none-there") : reader.words().of(verdict);
  }

  private static List<CausingCell> cells(List<Impact.Responsible> cells, Look look) {
    return cells.stream()
        .limit(CELLS)
        .map(one -> new CellPlace(one.workbook(), one.sheet(), one.cell()))
        .map(
            at ->
                new CausingCell(
                    Objects.requireNonNullElse(at.cell(), ""),
                    at.toString(),
                    look.reader().cell(look.href(), at)))
        .toList();
  }

  private static @Nullable PagerView pager(int all, Look look) {
    if (all <= LISTED) {
      return null;
    }
    var words = look.reader().words();
    int from = look.from();
    int last = Math.min(all, from + LISTED);
    return new PagerView(
        words.of(
            "rules.impact.page", words.number(all), words.number(from + 1L), words.number(last)),
        from == 0 ? null : at(look, Math.max(0, from - LISTED)),
        last >= all ? null : at(look, last));
  }

  private static String at(Look look, int from) {
    return look.href() + "?from=" + from + "#impact";
  }
}
