package io.kijun.console.home;

import io.kijun.access.SignedIn;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.inforce.PeriodsInForce;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunState;
import io.kijun.portfolio.run.Runs;
import io.kijun.rulechange.DraftState;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.runtime.RecordIds;
import io.kijun.supplier.ReadingEvents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened since a reader was there last, of what the reader may read. */
@Component
final class HomeChanges {

  private static final int MOST = 8;
  private static final int LOOKED_AT = 20;

  private final Runs runs;
  private final ReadingDrafts drafts;
  private final ReadingEvents events;
  private final PeriodsInForce periods;
  private final HomeFigures figures;

  HomeChanges(
      Runs runs,
      ReadingDrafts drafts,
      ReadingEvents events,
      PeriodsInForce periods,
      HomeFigures figures) {
    this.runs = runs;
    this.drafts = drafts;
    this.events = events;
    this.periods = periods;
    this.figures = figures;
  }

  /** Something that happened, before it is put into words. */
  private record Happened(Instant at, HomeChange told) {}

  /** The latest first. */
  List<HomeChange> since(Instant since, SignedIn user, ReaderWords words, PageLinks links) {
    List<Happened> all = new ArrayList<>();
    if (ConsolePermissions.mayAsk(user, "GET /api/runs")) {
      runs(since, user, words, links, all);
      events(since, words, all);
    }
    if (ConsolePermissions.mayAsk(user, "GET /api/drafts")) {
      drafts(since, user, words, links, all);
    }
    periods.all().stream()
        .filter(one -> one.recordedAt().isAfter(since))
        .forEach(
            one ->
                all.add(
                    happened(
                        one.recordedAt(),
                        words.of("home.changed.rules", one.effectiveFrom().toString()),
                        links.to("/console/rules"),
                        words)));
    List<HomeChange> told = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparing(Happened::at).reversed())
        .limit(MOST)
        .forEach(one -> told.add(one.told()));
    sheets(since, user, words, links, told);
    return told;
  }

  private static Happened happened(
      Instant at, String what, @Nullable String href, ReaderWords words) {
    return new Happened(at, new HomeChange(words.moment(at), what, href));
  }

  private void runs(
      Instant since, SignedIn user, ReaderWords words, PageLinks links, List<Happened> all) {
    for (RunProgress one : runs.list(null, LOOKED_AT, user.sight())) {
      Instant ended = one.endedAt();
      if (one.state() == RunState.DONE && ended != null && ended.isAfter(since)) {
        all.add(
            happened(
                ended,
                words.of("home.changed.run", one.run().title(), words.number(one.total())),
                links.to("/console/runs/" + one.run().id()),
                words));
      }
    }
  }

  private void events(Instant since, ReaderWords words, List<Happened> all) {
    events.list(null, LOOKED_AT).stream()
        .filter(one -> one.recordedAt().isAfter(since))
        .forEach(
            one ->
                all.add(
                    happened(
                        one.recordedAt(),
                        words.of("home.changed.event", one.event().date().toString()),
                        null,
                        words)));
  }

  private void drafts(
      Instant since, SignedIn user, ReaderWords words, PageLinks links, List<Happened> all) {
    UUID before = RecordIds.before(since);
    drafts.list().stream()
        .filter(one -> one.id().compareTo(before) > 0 && one.state() == DraftState.OPEN)
        .filter(one -> !one.authors().contains(user.name()))
        .limit(LOOKED_AT)
        .forEach(
            one -> {
              Instant at = RecordIds.madeAt(one.id());
              String by = words.joined(one.authors());
              all.add(
                  happened(
                      at,
                      words.of("home.changed.draft", by, one.title()),
                      links.to("/console/rules/drafts/" + one.id()),
                      words));
            });
  }

  private void sheets(
      Instant since, SignedIn user, ReaderWords words, PageLinks links, List<HomeChange> told) {
    int firms = figures.suppliersWithSheetsSince(since, user.sight());
    if (firms > 0 && ConsolePermissions.mayAsk(user, "GET /api/suppliers")) {
      told.add(
          new HomeChange(
              "",
              words.of("home.changed.sheets", words.number(firms)),
              links.to("/console/sheets")));
    }
  }
}
