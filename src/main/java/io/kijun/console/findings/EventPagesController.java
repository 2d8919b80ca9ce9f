package io.kijun.console.findings;

import io.kijun.access.PasswordSignIn;
import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.findings.EventPageView.EventEntry;
import io.kijun.console.findings.EventPageView.EventListView;
import io.kijun.console.findings.EventPageView.EventRow;
import io.kijun.console.findings.EventPages.EventReader;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.FormProblems;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.SelectView;
import io.kijun.console.page.SelectView.SelectOption;
import io.kijun.console.page.TypedForm;
import io.kijun.core.evidence.Event;
import io.kijun.core.issue.Refused;
import io.kijun.runtime.RecordIds;
import io.kijun.supplier.ConfirmingEvent;
import io.kijun.supplier.EnteringEvent;
import io.kijun.supplier.ErasingEventTexts;
import io.kijun.supplier.ReadingEvents;
import io.kijun.supplier.WithdrawingEvent;
import io.kijun.supplier.WorldEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Events of the world: entered by one person, confirmed by another, withdrawn. */
@Controller
final class EventPagesController {

  private static final int PAGE = 50;
  private static final int LONGEST = 2000;
  private static final int LONGEST_TYPE = 100;
  private static final List<String> FIELDS = List.of("type", "date", "note");

  private final ReadingEvents reading;
  private final EnteringEvent entering;
  private final ConfirmingEvent confirming;
  private final WithdrawingEvent withdrawing;
  private final ErasingEventTexts erasing;
  private final EventPages pages;
  private final ConsolePermissions permissions;

  EventPagesController(
      ReadingEvents reading,
      EnteringEvent entering,
      ConfirmingEvent confirming,
      WithdrawingEvent withdrawing,
      ErasingEventTexts erasing,
      EventPages pages,
      ConsolePermissions permissions) {
    this.reading = reading;
    this.entering = entering;
    this.confirming = confirming;
    this.withdrawing = withdrawing;
    this.erasing = erasing;
    this.pages = pages;
    this.permissions = permissions;
  }

  /** What was typed of a new event. */
  private record EventTyped(String type, String date, String note, FormProblems problems) {

    static final EventTyped NONE = new EventTyped("", "", "", FormProblems.NONE);
  }

  private static UUID known(String id) {
    return RecordIds.parsed(id).orElseGet(() -> new UUID(0, 0));
  }

  @StandsFor("GET /api/events")
  @GetMapping(EventPages.PATH)
  ModelAndView list(
      @RequestParam(defaultValue = "") String cursor,
      HttpServletRequest request,
      ReaderWords words) {
    return list(RecordIds.parsed(cursor).orElse(null), EventTyped.NONE, request, words);
  }

  private ModelAndView list(
      @Nullable UUID before, EventTyped typed, HttpServletRequest request, ReaderWords words) {
    List<WorldEvent> found = reading.list(before, PAGE + 1);
    List<WorldEvent> shown = found.stream().limit(PAGE).toList();
    String next =
        found.size() > PAGE ? EventPages.PATH + "?cursor=" + shown.get(PAGE - 1).id() : null;
    EventEntry entry =
        permissions.may(request, "POST " + EventPages.PATH) ? entry(typed, words) : null;
    ModelAndView page =
        new ModelAndView(
            "console/findings/events",
            "list",
            new EventListView(
                shown.stream().map(one -> row(one, words)).toList(),
                new PagerView(words.of("findings.shown", words.number(shown.size())), null, next),
                entry));
    if (typed.problems.any()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  private EventEntry entry(EventTyped typed, ReaderWords words) {
    List<SelectOption> types =
        pages.types().stream()
            .map(one -> new SelectOption(one.code(), words.of(one.label()), false))
            .toList();
    return new EventEntry(
        SelectView.of(
                "type",
                words.of("findings.event-type"),
                words.of("findings.choose"),
                types,
                typed.type)
            .wrong(typed.problems.at("type")),
        FieldView.required("date", words.of("findings.event-date"), "date", typed.date)
            .wrong(typed.problems.at("date")),
        FieldView.optional("note", words.of("findings.event-note"), "text", typed.note)
            .wrong(typed.problems.at("note")),
        typed.problems.others());
  }

  private EventRow row(WorldEvent one, ReaderWords words) {
    return new EventRow(
        EventPages.PATH + "/" + one.id(),
        pages.type(one.event().type(), words),
        one.event().date().toString(),
        EventPages.badge(one.state(), words),
        one.actor());
  }

  @StandsFor({"GET /api/events", "POST /api/events"})
  @PostMapping(EventPages.PATH)
  ModelAndView enter(
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "") String date,
      @RequestParam(defaultValue = "") String note,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    try {
      TypedForm form = new TypedForm(Map.of("type", type, "date", date, "note", note));
      String code = form.required("type", LONGEST_TYPE);
      LocalDate day = form.requiredDay("date");
      String told = form.text("note", LONGEST);
      form.check();
      return there(entering.enter(new Event(code, Objects.requireNonNull(day)), told, actor).id());
    } catch (Refused e) {
      FormProblems problems = FormProblems.of(e.issues(), FIELDS, words);
      return list(null, new EventTyped(type, date, note, problems), request, words);
    }
  }

  private static ModelAndView there(UUID id) {
    return new ModelAndView(Redirect.to(new LocalAddress(EventPages.PATH + "/" + id)));
  }

  @StandsFor("GET /api/events/x")
  @GetMapping(EventPages.PATH + "/{id}")
  ModelAndView show(
      @PathVariable String id,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    return pages.page(
        reading.find(known(id)), List.of(), new EventReader(sight, actor, request, words));
  }

  @StandsFor({"GET /api/events/x", "POST /api/events/x/confirmation"})
  @PostMapping(EventPages.PATH + "/{id}/confirmation")
  ModelAndView confirm(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String hash,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    try {
      String seen = hash.isBlank() ? null : hash;
      return there(
          confirming.confirm(known(id), new ConfirmingEvent.Stated(seen, null), sight, actor).id());
    } catch (Refused e) {
      return refused(id, e, new EventReader(sight, actor, request, words));
    }
  }

  private ModelAndView refused(String id, Refused e, EventReader reader) {
    return pages.page(reading.find(known(id)), ProblemItem.of(e.issues(), reader.words()), reader);
  }

  @StandsFor({"GET /api/events/x", "POST /api/events/x/withdrawal"})
  @PostMapping(EventPages.PATH + "/{id}/withdrawal")
  ModelAndView withdraw(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String comment,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    try {
      String why = GrantedPages.comment(comment);
      return there(withdrawing.withdraw(known(id), why, sight, actor).id());
    } catch (Refused e) {
      return refused(id, e, new EventReader(sight, actor, request, words));
    }
  }

  @StandsFor({"GET /api/events/x", "DELETE /api/events/x/texts"})
  @PostMapping(EventPages.PATH + "/{id}/erasure")
  ModelAndView erase(@PathVariable String id, PasswordSignIn by) {
    erasing.erase(known(id), by.actor());
    return there(known(id));
  }
}
