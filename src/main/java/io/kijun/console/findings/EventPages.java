package io.kijun.console.findings;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.findings.EventPageView.AffectedRow;
import io.kijun.console.findings.GrantedPageView.StepLine;
import io.kijun.console.page.BadgeView;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.standard.Word;
import io.kijun.supplier.EventOverdue;
import io.kijun.supplier.EventOverdue.Affected;
import io.kijun.supplier.EventOverdue.ItemChange;
import io.kijun.supplier.ReadingEvents;
import io.kijun.supplier.WorldEvent;
import io.kijun.supplier.WorldEvent.EventState;
import io.kijun.supplier.WorldEvent.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows an event of the world. */
@Component
final class EventPages {

  static final String PATH = FindingsFilter.PATH + "/events";

  private static final int MOST = 200;

  private final ReadingEvents reading;
  private final FindingNames names;
  private final ConsolePermissions permissions;

  EventPages(ReadingEvents reading, FindingNames names, ConsolePermissions permissions) {
    this.reading = reading;
    this.names = names;
    this.permissions = permissions;
  }

  /** Who reads, and how. */
  record EventReader(Sight sight, Actor actor, HttpServletRequest request, ReaderWords words) {}

  /** Types of events that happen in the world. */
  List<Word> types() {
    return names.standard().vocabulary().events().stream().filter(Word::happensInWorld).toList();
  }

  String type(String code, ReaderWords words) {
    return names.standard().vocabulary().events().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(one -> words.of(one.label()))
        .orElse(code);
  }

  static BadgeView badge(EventState state, ReaderWords words) {
    return switch (state) {
      case ENTERED -> BadgeView.part(words.of("findings.event-entered"));
      case CONFIRMED -> BadgeView.good(words.of("findings.event-confirmed"));
      case WITHDRAWN -> BadgeView.none(words.of("findings.event-withdrawn"));
    };
  }

  /** Shows it; that somebody who may confirm it has seen it is kept. */
  ModelAndView page(WorldEvent event, List<ProblemItem> problems, EventReader reader) {
    ReaderWords words = reader.words;
    EventOverdue overdue = reading.overdue(event, reader.sight);
    if (reader.request.getMethod().equals("GET")) {
      reading.look(event, overdue, reader.sight, reader.actor);
    }
    boolean waits = event.state() == EventState.ENTERED;
    boolean own = event.actor().equals(reader.actor.name());
    String here = PATH + "/" + event.id();
    PageLinks links = new PageLinks(permissions, reader.request);
    int more = overdue.suppliers().size() - MOST;
    ModelAndView page =
        new ModelAndView(
            "console/findings/event",
            "event",
            new EventPageView(
                type(event.event().type(), words),
                badge(event.state(), words),
                waits,
                event.event().date().toString(),
                event.note(),
                event.actor(),
                overdue.asOf().toString(),
                overdue.suppliers().size(),
                overdue.suppliers().stream()
                    .limit(MOST)
                    .map(one -> row(one, links, words))
                    .toList(),
                more > 0 ? words.of("findings.more", words.number(more)) : null,
                steps(event, words),
                overdue.seen().hash(),
                own,
                waits && !own ? action(reader, here + "/confirmation") : null,
                event.state() == EventState.WITHDRAWN ? null : action(reader, here + "/withdrawal"),
                event.note() == null ? null : action(reader, here + "/erasure"),
                problems));
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  private @Nullable String action(EventReader reader, String address) {
    return permissions.may(reader.request, "POST " + address) ? address : null;
  }

  private static AffectedRow row(Affected one, PageLinks links, ReaderWords words) {
    return new AffectedRow(
        one.supplier(),
        links.to("/console/suppliers/" + PageLinks.value(one.supplier())),
        BadgeView.of(one.decisionBefore(), words),
        BadgeView.of(one.decisionAfter(), words),
        words.joined(one.items().stream().map((ItemChange item) -> "No." + item.no()).toList()));
  }

  private static List<StepLine> steps(WorldEvent event, ReaderWords words) {
    return event.steps().stream()
        .map(
            (Step step) ->
                new StepLine(
                    badge(step.to(), words).word(),
                    step.actor(),
                    words.fullMoment(step.recordedAt()),
                    step.comment()))
        .toList();
  }
}
