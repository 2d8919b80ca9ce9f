package io.kijun.console.administration;

import io.kijun.access.AppointingDeputy;
import io.kijun.access.AppointingDeputy.Appointment;
import io.kijun.access.DeputyId;
import io.kijun.access.DeputyUnknown;
import io.kijun.access.EndingDeputy;
import io.kijun.access.PasswordSignIn;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.TypedDay;
import io.kijun.runtime.RecordIds;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Shows who approves in whose place, appoints deputies and ends it. */
@Controller
final class AdminDeputiesController {

  private final AppointingDeputy appointing;
  private final EndingDeputy ending;
  private final DeputyViews views;
  private final AdminPages pages;

  AdminDeputiesController(
      AppointingDeputy appointing, EndingDeputy ending, DeputyViews views, AdminPages pages) {
    this.appointing = appointing;
    this.ending = ending;
    this.views = views;
    this.pages = pages;
  }

  @StandsFor("GET /api/deputies")
  @GetMapping(AdminPages.DEPUTIES)
  ModelAndView list(
      @RequestParam(defaultValue = "") String done,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    String told =
        switch (done) {
          case "appointed" -> words.of("administration.deputy.appointed");
          case "ended" -> words.of("administration.deputy.end.done");
          default -> null;
        };
    return page(DeputyWish.NONE, List.of(), told, actor, request, words);
  }

  private ModelAndView page(
      DeputyWish wish,
      List<ProblemItem> problems,
      @Nullable String notice,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    ModelAndView page = new ModelAndView("console/administration/deputies");
    page.addObject("tabs", pages.tabs(request, words));
    page.addObject("deputies", views.rows(actor.name(), request, words));
    page.addObject("notice", notice);
    page.addObject(
        "form",
        pages.may(request, "POST " + AdminPages.DEPUTIES)
            ? views.form(wish, problems, actor.name(), words)
            : null);
    return page;
  }

  @StandsFor("POST /api/deputies")
  @PostMapping(AdminPages.DEPUTIES)
  ModelAndView appoint(
      DeputyWish wish, PasswordSignIn by, HttpServletRequest request, ReaderWords words) {
    List<ProblemItem> problems =
        Attempted.of(
            () ->
                appointing.appoint(
                    new Appointment(
                        DeputyWish.given(wish.approver()),
                        DeputyWish.given(wish.deputy()),
                        day(wish.firstDay()),
                        day(wish.lastDay())),
                    by),
            words);
    if (problems.isEmpty()) {
      return new ModelAndView(
          Redirect.to(new LocalAddress(AdminPages.DEPUTIES + "?done=appointed")));
    }
    ModelAndView again = page(wish, problems, null, by.actor(), request, words);
    again.setStatus(HttpStatus.BAD_REQUEST);
    return again;
  }

  private static @Nullable LocalDate day(@Nullable String typed) {
    return typed == null ? null : TypedDay.read(typed);
  }

  @StandsFor("DELETE /api/deputies/x")
  @PostMapping(AdminPages.DEPUTIES + "/{id}/end")
  RedirectView end(@PathVariable String id, PasswordSignIn by) {
    ending.end(new DeputyId(RecordIds.parsed(id).orElseThrow(DeputyUnknown::new)), by);
    return Redirect.to(new LocalAddress(AdminPages.DEPUTIES + "?done=ended"));
  }
}
