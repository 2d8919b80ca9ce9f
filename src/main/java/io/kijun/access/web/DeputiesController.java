package io.kijun.access.web;

import io.kijun.access.AppointingDeputy;
import io.kijun.access.Deputies;
import io.kijun.access.Deputy;
import io.kijun.access.DeputyId;
import io.kijun.access.DeputyUnknown;
import io.kijun.access.EndingDeputy;
import io.kijun.access.PasswordSignIn;
import io.kijun.access.PendingGift;
import io.kijun.access.PendingGifts;
import io.kijun.core.issue.Longest;
import io.kijun.runtime.RecordIds;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Says who approves in whose place. */
@RestController
@Tag(name = "利用者 / Users")
class DeputiesController {

  private final Deputies deputies;
  private final PendingGifts pending;
  private final AppointingDeputy appointing;
  private final EndingDeputy ending;

  DeputiesController(
      Deputies deputies, PendingGifts pending, AppointingDeputy appointing, EndingDeputy ending) {
    this.deputies = deputies;
    this.pending = pending;
    this.appointing = appointing;
    this.ending = ending;
  }

  /**
   * Someone who approves in an approver's place, from the first to the last day.
   *
   * @param ended whether it was ended early
   * @param pending whether it waits for a second person, and has no effect yet
   */
  record DeputyView(
      UUID id,
      String approver,
      String deputy,
      LocalDate firstDay,
      LocalDate lastDay,
      boolean ended,
      boolean pending) {
    static DeputyView of(Deputy one, List<PendingGift> waiting) {
      return new DeputyView(
          one.id().value(),
          one.approver(),
          one.deputy(),
          one.firstDay(),
          one.lastDay(),
          one.ended(),
          waiting.stream().anyMatch(gift -> one.id().equals(gift.deputy())));
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
    List<PendingGift> waiting = pending.all();
    return new DeputyList(deputies.all().stream().map(one -> DeputyView.of(one, waiting)).toList());
  }

  @PostMapping("/api/deputies")
  @Operation(
      summary = "期間を決めて代理を立てる / Name a deputy for a period",
      description = "{\"deputy\":\"ito\",\"firstDay\":\"2026-12-01\",\"lastDay\":\"2026-12-10\"}")
  @ResponseStatus(HttpStatus.CREATED)
  DeputyView appoint(PasswordSignIn by, @RequestBody NewDeputy wish) {
    Deputy deputy =
        appointing.appoint(
            new AppointingDeputy.Appointment(
                wish.approver(), wish.deputy(), wish.firstDay(), wish.lastDay()),
            by);
    return DeputyView.of(deputy, pending.of(deputy.deputy()));
  }

  @DeleteMapping("/api/deputies/{id}")
  @Operation(summary = "代理を早く終える / End a deputyship early")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable String id, PasswordSignIn by) {
    UUID parsed = RecordIds.parsed(id).orElseThrow(DeputyUnknown::new);
    ending.end(new DeputyId(parsed), by);
  }
}
