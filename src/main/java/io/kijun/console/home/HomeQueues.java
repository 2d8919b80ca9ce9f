package io.kijun.console.home;

import io.kijun.access.Sight;
import io.kijun.access.SignedIn;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.home.HomeFigures.EndingException;
import io.kijun.console.home.HomeFigures.Waiting;
import io.kijun.console.home.HomeFigures.WaitingSheet;
import io.kijun.console.home.HomeQueue.QueueRow;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.standard.Standard;
import io.kijun.inforce.Engines;
import io.kijun.rulechange.DraftState;
import io.kijun.rulechange.Drafts.DraftLine;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.runtime.Today;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.followup.FollowedFinding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for a reader: of what the reader may see and do. */
@Component
final class HomeQueues {

  static final int SOON_DAYS = 30;
  private static final int FIRST = 2;

  private final HomeFigures figures;
  private final ReadingDrafts drafts;
  private final Suppliers suppliers;
  private final Engines engines;
  private final Today today;

  HomeQueues(
      HomeFigures figures,
      ReadingDrafts drafts,
      Suppliers suppliers,
      Engines engines,
      Today today) {
    this.figures = figures;
    this.drafts = drafts;
    this.suppliers = suppliers;
    this.engines = engines;
    this.today = today;
  }

  /** Drafts of others that are open, the latest first; none: the reader approves nothing. */
  List<DraftLine> draftsFor(SignedIn user) {
    return ConsolePermissions.mayAsk(user, "POST /api/drafts/any/approval")
        ? drafts.list().stream()
            .filter(one -> one.state() == DraftState.OPEN)
            .filter(one -> !one.authors().contains(user.name()))
            .toList()
        : List.of();
  }

  /** Whether sheets wait for a reader, and not only for others. */
  static boolean acceptsSheets(SignedIn user) {
    return ConsolePermissions.mayAsk(user, "POST /api/suppliers/any/check-sheets/any/acceptance");
  }

  @Nullable HomeQueue drafts(SignedIn user, ReaderWords words, PageLinks links) {
    if (!ConsolePermissions.mayAsk(user, "POST /api/drafts/any/approval")) {
      return null;
    }
    List<DraftLine> open = draftsFor(user);
    return new HomeQueue(
        words.of("home.drafts"),
        words.number(open.size()),
        words.of("home.cases"),
        open.stream()
            .limit(FIRST)
            .map(
                one ->
                    new QueueRow(
                        one.title(),
                        links.to("/console/rules/drafts/" + one.id()),
                        words.joined(one.authors()),
                        false))
            .toList(),
        open.size() > FIRST ? links.to("/console/rules") : null,
        words.of("home.rest", words.number(open.size() - FIRST)),
        words.of("home.drafts.none"));
  }

  @Nullable HomeQueue sheets(SignedIn user, ReaderWords words, PageLinks links) {
    if (!acceptsSheets(user)) {
      return null;
    }
    Waiting<WaitingSheet> waiting = figures.sheets(FIRST, user.sight());
    return new HomeQueue(
        words.of("home.sheets"),
        words.number(waiting.count()),
        words.of("home.cases"),
        waiting.first().stream()
            .map(
                one ->
                    new QueueRow(
                        Objects.requireNonNullElse(one.name(), one.supplier()),
                        links.to("/console/sheets/" + one.supplier() + "/" + one.id()),
                        words.shortDay(today.of(one.receivedAt())),
                        false))
            .toList(),
        waiting.count() > FIRST ? links.to("/console/sheets") : null,
        words.of("home.rest", words.number(waiting.count() - FIRST)),
        words.of("home.sheets.none"));
  }

  @Nullable HomeQueue exceptions(SignedIn user, ReaderWords words, PageLinks links) {
    if (!ConsolePermissions.mayAsk(user, "GET /api/exceptions")) {
      return null;
    }
    LocalDate day = today.day();
    Waiting<EndingException> ending =
        figures.exceptions(day, day.plusDays(SOON_DAYS), FIRST, user.sight());
    return new HomeQueue(
        words.of("home.exceptions"),
        words.number(ending.count()),
        words.of("home.cases"),
        ending.first().stream()
            .map(
                one ->
                    new QueueRow(
                        Objects.requireNonNullElse(one.name(), one.supplier())
                            + " "
                            + item(one.item(), words),
                        links.to("/console/findings?supplier=" + PageLinks.value(one.supplier())),
                        words.shortDay(one.until()),
                        false))
            .toList(),
        ending.count() > FIRST ? links.to("/console/findings?state=EXCEPTION") : null,
        words.of("home.rest", words.number(ending.count() - FIRST)),
        words.of("home.exceptions.none"));
  }

  /** Findings overdue, of a picture of the portfolio. */
  @Nullable HomeQueue overdue(
      @Nullable PortfolioPicture picture, SignedIn user, ReaderWords words, PageLinks links) {
    if (!ConsolePermissions.mayAsk(user, "GET /api/findings")) {
      return null;
    }
    if (picture == null) {
      return new HomeQueue(
          words.of("home.overdue"), "–", "", List.of(), null, "", words.of("home.counting"));
    }
    Map<String, String> names = names(picture.firstOverdue(), user.sight());
    return new HomeQueue(
        words.of("home.overdue"),
        words.number(picture.overdue()),
        words.of("home.overdue.unit", words.number(picture.overdueSuppliers())),
        picture.firstOverdue().stream()
            .map(one -> overdue(one, names, picture.day(), words, links))
            .toList(),
        picture.overdue() > FIRST ? links.to("/console/findings?state=OVERDUE") : null,
        words.of("home.rest", words.number(picture.overdue() - FIRST)),
        words.of("home.overdue.none"));
  }

  private QueueRow overdue(
      FollowedFinding one,
      Map<String, String> names,
      LocalDate day,
      ReaderWords words,
      PageLinks links) {
    String code = one.id().supplier();
    return new QueueRow(
        names.getOrDefault(code, code) + " " + item(one.id().finding().item(), words),
        links.to("/console/findings/" + one.id().text()),
        words.of("home.days-late", ChronoUnit.DAYS.between(one.due(), day)),
        true);
  }

  private Map<String, String> names(List<FollowedFinding> findings, Sight sight) {
    return suppliers.all(findings.stream().map(one -> one.id().supplier()).toList()).stream()
        .filter(one -> one.name() != null && one.isSeenBy(sight))
        .collect(
            Collectors.toMap(
                one -> one.code().value(),
                one -> Objects.requireNonNull(one.name()),
                (one, same) -> one));
  }

  private String item(String no, ReaderWords words) {
    return "No."
        + no
        + engines
            .last()
            .map(engine -> engine.content().standard())
            .flatMap(standard -> title(standard, no, words))
            .orElse("");
  }

  private static Optional<String> title(Standard standard, String no, ReaderWords words) {
    return standard.items().stream()
        .filter(one -> one.no().equals(no))
        .findFirst()
        .map(one -> " " + words.of(one.title()));
  }
}
