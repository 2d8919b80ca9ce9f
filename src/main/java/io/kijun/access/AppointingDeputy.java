package io.kijun.access;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Text;
import io.kijun.runtime.RecordIds;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who approves in whose place. An approver names the own deputy, an administrator anyone's.
 */
@Component
public class AppointingDeputy {

  private final Deputies deputies;
  private final Users users;
  private final ActivityLog log;
  private final RecordIds ids;

  AppointingDeputy(Deputies deputies, Users users, ActivityLog log, RecordIds ids) {
    this.deputies = deputies;
    this.users = users;
    this.log = log;
    this.ids = ids;
  }

  /**
   * Who is to approve in whose place, and when.
   *
   * @param approver null: the one who asks
   */
  public record Appointment(
      @Nullable String approver,
      @Nullable String deputy,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay) {}

  /**
   * Appoints a deputy.
   *
   * @throws DeputyRefused with all that is wrong with the wish
   */
  @Transactional
  public Deputy appoint(Appointment wish, Actor actor) {
    String approver = Objects.requireNonNullElse(wish.approver(), actor.name());
    check(wish, approver, actor);
    Deputy deputy =
        new Deputy(
            new DeputyId(ids.next()),
            approver,
            Objects.requireNonNull(wish.deputy()),
            Objects.requireNonNull(wish.firstDay()),
            Objects.requireNonNull(wish.lastDay()));
    deputies.add(deputy);
    log.add(
        actor,
        LogAction.DEPUTY_NAMED,
        approver,
        null,
        Map.of(
            "deputy", deputy.deputy(),
            "firstDay", deputy.firstDay().toString(),
            "lastDay", deputy.lastDay().toString()));
    return deputy;
  }

  private void check(Appointment wish, String approver, Actor actor) {
    Issues issues = Issues.ofRequest();
    issues.required("$.deputy", wish.deputy());
    issues.required("$.firstDay", wish.firstDay());
    issues.required("$.lastDay", wish.lastDay());
    approver(approver, actor, issues);
    deputy(wish.deputy(), approver, issues);
    period(wish.firstDay(), wish.lastDay(), issues);
    if (!issues.all().isEmpty()) {
      throw new DeputyRefused(issues.all());
    }
  }

  private void approver(String approver, Actor actor, Issues issues) {
    if (!approver.equals(actor.name()) && !isOf(actor.name(), Role.ADMIN)) {
      issues.invalid(
          IssueCode.NOT_YOURS,
          "$.approver",
          approver,
          new Text("ほかの承認者の代理は管理者だけが決められます。", "Only an administrator names another's deputy."));
    }
    if (!isOf(approver, Role.APPROVER)) {
      issues.invalid(
          IssueCode.NO_APPROVER,
          "$.approver",
          approver,
          new Text("承認者ではありません。", "This is not an approver."));
    }
  }

  private boolean isOf(String name, Role role) {
    return users.find(name).filter(user -> user.is(role)).isPresent();
  }

  private void deputy(@Nullable String deputy, String approver, Issues issues) {
    if (deputy == null || deputy.isBlank()) {
      return; // told as missing
    }
    if (deputy.equals(approver) || users.find(deputy).isEmpty()) {
      issues.invalid(
          IssueCode.NO_DEPUTY,
          "$.deputy",
          deputy,
          new Text("本人以外の登録済みのユーザーを指定してください。", "A deputy is another known user."));
    }
  }

  private static void period(@Nullable LocalDate first, @Nullable LocalDate last, Issues issues) {
    if (first != null && last != null && last.isBefore(first)) {
      issues.invalid(
          IssueCode.INVALID_PERIOD,
          "$.lastDay",
          last.toString(),
          new Text("終了日は開始日以降にしてください。", "The last day may not come before the first."));
    }
  }
}
