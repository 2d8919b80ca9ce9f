package io.kijun.portfolio.run.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.OneLine;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.run.MakingSchedule;
import io.kijun.portfolio.run.MakingSchedule.SchedulePlan;
import io.kijun.portfolio.run.RunUnknown;
import io.kijun.portfolio.run.Schedule;
import io.kijun.portfolio.run.ScheduleRefusal;
import io.kijun.portfolio.run.Schedules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What starts runs by itself. */
@RestController
@Tag(name = "一括評価 / Runs")
class SchedulesController {

  private static final String PATH = "/api/schedules";

  private final MakingSchedule making;
  private final Schedules schedules;

  SchedulesController(MakingSchedule making, Schedules schedules) {
    this.making = making;
    this.schedules = schedules;
  }

  /**
   * What a schedule is to be.
   *
   * @param group null: all suppliers that are seen
   * @param dayOfMonth of MONTHLY, from 1 to 31; in a shorter month its last day
   */
  record ScheduleRequest(
      @Longest(OneLine.LONGEST) OneLine title,
      @Longest(100) @Nullable String group,
      Schedule.Kind kind,
      @Nullable Integer dayOfMonth) {

    /** Of each month a day is said, and only of each month. */
    ScheduleRequest {
      boolean monthly = kind == Schedule.Kind.MONTHLY;
      boolean day = dayOfMonth != null && dayOfMonth >= 1 && dayOfMonth <= 31;
      if (monthly != day || (!monthly && dayOfMonth != null)) {
        throw new ValueRefused(
            IssueCode.INVALID_REQUEST,
            "dayOfMonth",
            String.valueOf(dayOfMonth),
            new Text(
                "MONTHLYでは1から31の日を指定し、AFTER_RULESETでは指定しないでください。",
                "MONTHLY takes a day from 1 to 31, AFTER_RULESET none."));
      }
    }

    private SchedulePlan plan() {
      return new SchedulePlan(title.value(), group, kind, dayOfMonth);
    }
  }

  /** Schedules. */
  record ScheduleList(List<ScheduleView> schedules) {}

  @PostMapping(PATH)
  @Operation(
      summary = "一括評価の予定を作る / Have runs start by themselves",
      description =
          "MONTHLYは毎月その日、AFTER_RULESETはルールセットの施行日の翌日に、作った人の名前で、その人が見られる取引先について始まります。"
              + " / Each month on that day, or the day after a ruleset came in force; in the name of"
              + " who made it, over the suppliers that this one sees then.")
  @ApiResponse(responseCode = "201")
  ResponseEntity<ScheduleView> make(@RequestBody ScheduleRequest body, Sight sight, Actor actor) {
    Schedule made = making.make(body.plan(), sight, actor);
    return ResponseEntity.created(URI.create(PATH + "/" + made.id()))
        .body(ScheduleView.of(made, null));
  }

  @GetMapping(PATH)
  @Operation(summary = "一括評価の予定 / Schedules")
  ScheduleList list(Sight sight, Actor actor) {
    Map<UUID, ScheduleRefusal> refused = schedules.refused();
    return new ScheduleList(
        schedules.all().stream()
            .filter(one -> one.isSeenBy(actor.name(), sight))
            .map(one -> ScheduleView.of(one, refused.get(one.id())))
            .toList());
  }

  @GetMapping(PATH + "/{id}")
  @Operation(summary = "一括評価の予定1件 / A schedule")
  ScheduleView show(@PathVariable String id, Sight sight, Actor actor) {
    return schedules
        .find(RunId.parsed(id))
        .filter(one -> one.isSeenBy(actor.name(), sight))
        .map(one -> ScheduleView.of(one, schedules.refused().get(one.id())))
        .orElseThrow(RunUnknown::new);
  }

  @DeleteMapping(PATH + "/{id}")
  @Operation(summary = "一括評価の予定をやめる / End a schedule")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable String id, Sight sight, Actor actor) {
    making.end(RunId.parsed(id), sight, actor);
  }
}
