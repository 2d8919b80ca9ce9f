package io.kijun.access.web;

import io.kijun.access.Deputies;
import io.kijun.access.Deputy;
import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Text;
import io.kijun.runtime.RecordIds;
import io.kijun.web.Body;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says who approves in whose place. An approver names the own deputy, an administrator anyone's.
 */
@RestController
@Tag(name = "利用者 / Users")
class DeputiesController {

  private final Deputies deputies;
  private final Users users;
  private final ActivityLog log;
  private final RecordIds ids;

  DeputiesController(Deputies deputies, Users users, ActivityLog log, RecordIds ids) {
    this.deputies = deputies;
    this.users = users;
    this.log = log;
    this.ids = ids;
  }

  /** All deputies. */
  record DeputyList(List<Deputy> deputies) {}

  @GetMapping("/api/deputies")
  @Operation(summary = "代理の一覧 / Deputies")
  DeputyList list() {
    return new DeputyList(deputies.all());
  }

  @PostMapping("/api/deputies")
  @Operation(
      summary = "期間を決めて代理を立てる / Name a deputy for a period",
      description = "{\"deputy\":\"ito\",\"firstDay\":\"2026-12-01\",\"lastDay\":\"2026-12-10\"}")
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  Deputy add(HttpServletRequest request) {
    Body body = Body.of(request, "approver", "deputy", "firstDay", "lastDay");
    Actor actor = CurrentActor.of(request);
    String approver = Objects.requireNonNullElse(body.fields().text("approver", 60), actor.name());
    String deputy = Objects.requireNonNullElse(body.fields().required("deputy", 60), "");
    LocalDate first = day(body, "firstDay");
    LocalDate last = day(body, "lastDay");
    check(body, actor, approver, deputy);
    if (last.isBefore(first)) {
      body.issues()
          .invalid(
              IssueCode.INVALID_PERIOD,
              "$.lastDay",
              last.toString(),
              new Text("終了日は開始日以降にしてください。", "The last day may not come before the first."));
    }
    body.check();
    Deputy added = new Deputy(ids.next(), approver, deputy, first, last);
    deputies.add(added);
    log.add(
        actor,
        LogAction.DEPUTY_NAMED,
        approver,
        null,
        Map.of("deputy", deputy, "firstDay", first.toString(), "lastDay", last.toString()));
    return added;
  }

  private static LocalDate day(Body body, String field) {
    if (body.fields().required(field, 100) == null) {
      return LocalDate.EPOCH;
    }
    LocalDate day = body.fields().day(field);
    return day == null ? LocalDate.EPOCH : day;
  }

  private void check(Body body, Actor actor, String approver, String deputy) {
    boolean administers =
        users.find(actor.name()).map(user -> user.roles().contains(Role.ADMIN)).orElse(false);
    if (!approver.equals(actor.name()) && !administers) {
      body.issues()
          .invalid(
              IssueCode.NOT_YOURS,
              "$.approver",
              approver,
              new Text("ほかの承認者の代理は管理者だけが決められます。", "Only an administrator names another's deputy."));
    }
    if (!users.find(approver).map(DeputiesController::approves).orElse(false)) {
      body.issues()
          .invalid(
              IssueCode.NO_APPROVER,
              "$.approver",
              approver,
              new Text("承認者ではありません。", "This is not an approver."));
    }
    if (!deputy.isEmpty() && (users.find(deputy).isEmpty() || deputy.equals(approver))) {
      body.issues()
          .invalid(
              IssueCode.NO_DEPUTY,
              "$.deputy",
              deputy,
              new Text("本人以外の登録済みのユーザーを指定してください。", "A deputy is another known user."));
    }
  }

  private static boolean approves(User user) {
    return user.roles().contains(Role.APPROVER);
  }
}
