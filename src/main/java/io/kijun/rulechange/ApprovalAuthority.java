package io.kijun.rulechange;

import io.kijun.access.Deputies;
import io.kijun.access.Role;
import io.kijun.access.Users;
import io.kijun.audit.Actor;
import io.kijun.core.issue.IssueCode;
import io.kijun.runtime.Today;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** As whom somebody approves: as an approver, or in the place of one. */
@Component
final class ApprovalAuthority {

  private static final Set<Role> APPROVERS = Set.of(Role.APPROVER, Role.ADMIN);

  private final Users users;
  private final Deputies deputies;
  private final Today today;

  ApprovalAuthority(Users users, Deputies deputies, Today today) {
    this.users = users;
    this.deputies = deputies;
    this.today = today;
  }

  /**
   * In whose place somebody approves what authors wrote; empty: in one's own. Nobody does in the
   * place of an author.
   */
  List<String> inPlaceOf(Actor actor, Collection<String> authors, ApprovalConditions conditions) {
    boolean isApprover =
        users
            .find(actor.name())
            .filter(user -> user.roles().stream().anyMatch(APPROVERS::contains))
            .isPresent();
    if (isApprover) {
      return List.of();
    }
    List<String> others =
        deputies.approversFor(actor.name(), today.day()).stream()
            .filter(approver -> !authors.contains(approver))
            .toList();
    if (others.isEmpty()) {
      conditions.fails(
          IssueCode.DEPUTY_OF_AUTHOR,
          actor.name(),
          "起案者・申請者の代理としては承認できません。",
          "Nobody may approve in the place of an author.");
    }
    return others;
  }
}
