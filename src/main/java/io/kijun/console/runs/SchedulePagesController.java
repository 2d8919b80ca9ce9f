package io.kijun.console.runs;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.FormProblems;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.SelectView;
import io.kijun.console.page.TypedForm;
import io.kijun.console.runs.ScheduleListView.ScheduleForm;
import io.kijun.console.runs.ScheduleListView.ScheduleRow;
import io.kijun.core.issue.OneLine;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.run.MakingSchedule;
import io.kijun.portfolio.run.MakingSchedule.SchedulePlan;
import io.kijun.portfolio.run.RunUnknown;
import io.kijun.portfolio.run.Schedule;
import io.kijun.portfolio.run.ScheduleRefusal;
import io.kijun.portfolio.run.Schedules;
import io.kijun.runtime.RecordIds;
import io.kijun.supplier.Suppliers;
import jakarta.servlet.http.HttpServletRequest;
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

/** What starts runs by itself: listed, made, ended. */
@Controller
final class SchedulePagesController {

  private static final String PATH = RunLinks.PATH + "/schedules";
  private static final String KIND = "kind";
  private static final String DAY = "dayOfMonth";
  private static final List<String> FIELDS = List.of("title", KIND, DAY, "group");
  private static final int LONGEST_GROUP = 100;
  private static final int LAST_DAY = 31;

  private final MakingSchedule making;
  private final Schedules schedules;
  private final Suppliers suppliers;
  private final ConsolePermissions permissions;

  SchedulePagesController(
      MakingSchedule making,
      Schedules schedules,
      Suppliers suppliers,
      ConsolePermissions permissions) {
    this.making = making;
    this.schedules = schedules;
    this.suppliers = suppliers;
    this.permissions = permissions;
  }

  @StandsFor("GET /api/schedules")
  @GetMapping(PATH)
  ModelAndView list(Sight sight, Actor actor, HttpServletRequest request, ReaderWords words) {
    return page(new TypedForm(Map.of()), FormProblems.NONE, sight, actor, request, words);
  }

  @StandsFor({"GET /api/schedules", "POST /api/schedules"})
  @PostMapping(PATH)
  ModelAndView make(
      @RequestParam Map<String, String> given,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    TypedForm form = new TypedForm(given);
    try {
      making.make(plan(form), sight, actor);
      return new ModelAndView(Redirect.to(new LocalAddress(PATH)));
    } catch (Refused e) {
      FormProblems problems = FormProblems.of(e.issues(), FIELDS, words);
      ModelAndView again = page(form, problems, sight, actor, request, words);
      again.setStatus(HttpStatus.BAD_REQUEST);
      return again;
    }
  }

  private static SchedulePlan plan(TypedForm form) {
    form.required("title", OneLine.LONGEST);
    String title = form.line("title");
    Schedule.Kind kind = form.word(KIND, Schedule.Kind.class);
    Integer day = form.number(DAY, 1, LAST_DAY);
    String group = form.text("group", LONGEST_GROUP);
    if (kind == null) {
      form.wrong(KIND, new Text("いつ始めるかを選んでください。", "Choose when it starts."));
    } else if (kind == Schedule.Kind.MONTHLY && day == null) {
      form.wrong(DAY, new Text("1から31の日を記入してください。", "Write a day from 1 to 31."));
    }
    form.check();
    return new SchedulePlan(
        Objects.requireNonNull(title),
        group,
        Objects.requireNonNull(kind),
        kind == Schedule.Kind.MONTHLY ? day : null);
  }

  @StandsFor({"GET /api/schedules", "DELETE /api/schedules/x"})
  @PostMapping(PATH + "/{id}/end")
  ModelAndView end(@PathVariable String id, Sight sight, Actor actor) {
    UUID known = RecordIds.parsed(id).orElseThrow(RunUnknown::new);
    making.end(known, sight, actor);
    return new ModelAndView(Redirect.to(new LocalAddress(PATH)));
  }

  private ModelAndView page(
      TypedForm form,
      FormProblems problems,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    Map<UUID, ScheduleRefusal> refused = schedules.refused();
    List<ScheduleRow> rows =
        schedules.all().stream()
            .filter(one -> one.isSeenBy(actor.name(), sight))
            .map(one -> row(one, refused.get(one.id()), request, words))
            .toList();
    boolean may = permissions.may(request, "POST " + PATH);
    return new ModelAndView(
        "console/runs/schedules",
        "list",
        new ScheduleListView(rows, may ? form(form, problems, sight, words) : null));
  }

  private ScheduleRow row(
      Schedule one,
      @Nullable ScheduleRefusal refusal,
      HttpServletRequest request,
      ReaderWords words) {
    String end = PATH + "/" + one.id() + "/end";
    String group = one.group();
    return new ScheduleRow(
        one.title(),
        switch (one.kind()) {
          case MONTHLY -> words.of("runs.monthly-on", Objects.requireNonNull(one.dayOfMonth()));
          case AFTER_RULESET -> words.of("runs.after-ruleset");
        },
        group == null ? words.of("runs.any-group") : group,
        one.actor(),
        refusal == null
            ? null
            : words.of("runs.refused", refusal.day().toString(), words.of(refusal.message())),
        permissions.may(request, "POST " + end) ? end : null);
  }

  private ScheduleForm form(TypedForm form, FormProblems problems, Sight sight, ReaderWords words) {
    return new ScheduleForm(
        FieldView.required("title", words.of("runs.schedule-title"), "text", form.typed("title"))
            .wrong(problems.at("title")),
        SelectView.of(
                KIND,
                words.of("runs.when"),
                words.of("runs.choose"),
                SelectView.options(
                    Schedule.Kind.class,
                    kind ->
                        switch (kind) {
                          case MONTHLY -> words.of("runs.monthly");
                          case AFTER_RULESET -> words.of("runs.after-ruleset");
                        }),
                form.typed(KIND))
            .wrong(problems.at(KIND)),
        FieldView.optional(DAY, words.of("runs.day-of-month"), "number", form.typed(DAY))
            .hinting(words.of("runs.day-of-month-told"))
            .wrong(problems.at(DAY)),
        SelectView.ofTexts(
                "group",
                words.of("runs.group"),
                words.of("runs.any-group"),
                suppliers.groups(sight),
                form.typed("group"))
            .wrong(problems.at("group")),
        problems.others());
  }
}
