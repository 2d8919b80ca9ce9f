package io.kijun.access;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Text;
import io.kijun.runtime.RecordIds;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who approves in whose place. An approver names the own deputy, an administrator anyone's:
 * then a second person confirms it, such as the approver.
 */
@Component
public class AppointingDeputy {

  private final Deputies deputies;
  private final Users users;
  private final SecondPerson second;
  private final Giving giving;
  private final ActivityLog log;
  private final RecordIds ids;

  AppointingDeputy(
      Deputies deputies,
      Users users,
      SecondPerson second,
      Giving giving,
      ActivityLog log,
      RecordIds ids) {
    this.deputies = deputies;
    this.users = users;
    this.second = second;
    this.giving = giving;
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
  public Deputy appoint(Appointment wish, PasswordSignIn by) {
    users.lock();
    String giver = by.actor().name();
    String approver = Objects.requireNonNullElse(wish.approver(), giver);
    check(wish, approver, by.actor());
    Deputy deputy =
        new Deputy(
            new DeputyId(ids.next()),
            approver,
            Objects.requireNonNull(wish.deputy()),
            Objects.requireNonNull(wish.firstDay()),
            Objects.requireNonNull(wish.lastDay()),
            false);
    deputies.add(deputy);
    Map<String, String> details = new TreeMap<>(give(deputy, giver));
    details.put("deputy", deputy.deputy());
    details.put("firstDay", deputy.firstDay().toString());
    details.put("lastDay", deputy.lastDay().toString());
    log.add(by.actor(), LogAction.DEPUTY_NAMED, approver, null, details);
    return deputy;
  }

  private Map<String, String> give(Deputy deputy, String giver) {
    if (deputy.approver().equals(giver)) {
      giving.atOnce(Gift.Kind.DEPUTYSHIP, deputy.deputy(), giver);
      return Map.of();
    }
    boolean wait = second.isThereBeside(giver, deputy.deputy());
    if (wait) {
      giving.later(deputy, giver);
    } else {
      giving.atOnce(Gift.Kind.DEPUTYSHIP, deputy.deputy(), giver);
    }
    return Giving.told(EnumSet.of(Gift.Kind.DEPUTYSHIP), wait);
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
    boolean possible =
        !deputy.equals(approver)
            && users
                .find(deputy)
                .filter(user -> !user.disabled() && !user.is(Role.ADMIN))
                .isPresent();
    if (!possible) {
      issues.invalid(
          IssueCode.NO_DEPUTY,
          "$.deputy",
          deputy,
          new Text(
              "本人・管理者以外の、有効なユーザーを指定してください。",
              "A deputy is another user who may sign in, and no administrator."));
    }
  }

  private static void period(@Nullable LocalDate first, @Nullable LocalDate last, Issues issues) {
    if (first == null || last == null) {
      return; // told as missing
    }
    if (last.isBefore(first) || last.isAfter(first.plusYears(1))) {
      issues.invalid(
          IssueCode.INVALID_PERIOD,
          "$.lastDay",
          last.toString(),
          new Text(
              "終了日は開始日以降、1年以内にしてください。",
              "The last day comes not before the first, and at most a year after it."));
    }
  }
}
