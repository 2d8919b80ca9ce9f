package io.kijun.access.web;

import io.kijun.access.AppointingDeputy;
import io.kijun.access.Deputies;
import io.kijun.access.Deputy;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Longest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Says who approves in whose place. */
@RestController
@Tag(name = "利用者 / Users")
class DeputiesController {

  private final Deputies deputies;
  private final AppointingDeputy appointing;

  DeputiesController(Deputies deputies, AppointingDeputy appointing) {
    this.deputies = deputies;
    this.appointing = appointing;
  }

  /** Someone who approves in an approver's place, from the first to the last day. */
  record DeputyView(
      UUID id, String approver, String deputy, LocalDate firstDay, LocalDate lastDay) {
    static DeputyView of(Deputy one) {
      return new DeputyView(
          one.id().value(), one.approver(), one.deputy(), one.firstDay(), one.lastDay());
    }
  }

  /** All deputies. */
  record DeputyList(List<DeputyView> deputies) {}

  /**
   * A deputy to be appointed. What is missing is told by the use case, with all else it finds
   * wrong.
   *
   * @param approver null: the one who asks
   */
  record NewDeputy(
      @Longest(60) @Nullable String approver,
      @Longest(60) @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String deputy,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable LocalDate firstDay,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable LocalDate lastDay) {}

  @GetMapping("/api/deputies")
  @Operation(summary = "代理の一覧 / Deputies")
  DeputyList list() {
    return new DeputyList(deputies.all().stream().map(DeputyView::of).toList());
  }

  @PostMapping("/api/deputies")
  @Operation(
      summary = "期間を決めて代理を立てる / Name a deputy for a period",
      description = "{\"deputy\":\"ito\",\"firstDay\":\"2026-12-01\",\"lastDay\":\"2026-12-10\"}")
  @ResponseStatus(HttpStatus.CREATED)
  DeputyView appoint(@RequestBody NewDeputy wish, Actor actor) {
    return DeputyView.of(
        appointing.appoint(
            new AppointingDeputy.Appointment(
                wish.approver(), wish.deputy(), wish.firstDay(), wish.lastDay()),
            actor));
  }
}
