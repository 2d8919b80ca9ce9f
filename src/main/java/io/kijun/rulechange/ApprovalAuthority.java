package io.kijun.rulechange;

import io.kijun.access.Deputies;
import io.kijun.access.Gifts;
import io.kijun.access.Role;
import io.kijun.access.Users;
import io.kijun.audit.Actor;
import io.kijun.core.issue.IssueCode;
import io.kijun.runtime.Today;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** As whom somebody approves: as an approver, or in the place of one. */
@Component
final class ApprovalAuthority {

  private final Users users;
  private final Deputies deputies;
  private final Gifts gifts;
  private final Today today;

  ApprovalAuthority(Users users, Deputies deputies, Gifts gifts, Today today) {
    this.users = users;
    this.deputies = deputies;
    this.gifts = gifts;
    this.today = today;
  }

  /**
   * What is to be approved.
   *
   * @param authors who drafted it or asked for it
   * @param id of its record: whom an author let in after it was made does not approve it
   */
  record Written(Collection<String> authors, UUID id) {}

  /**
   * In whose place somebody approves what authors wrote; empty: in one's own. Nobody does in the
   * place of an author, nor owes it to an author.
   */
  List<String> inPlaceOf(Actor actor, Written what, ApprovalConditions conditions) {
    if (wasLetIn(actor.name(), what)) {
      conditions.fails(
          IssueCode.LET_IN_BY_AUTHOR,
          actor.name(),
          "起案・申請のあとに起案者・申請者から役割、パスワード、代理を与えられた人は承認できません。",
          "Whoever was given a role, a password or a deputyship by an author meanwhile may not approve.");
    }
    if (users.find(actor.name()).filter(user -> user.is(Role.APPROVER)).isPresent()) {
      return List.of();
    }
    List<String> others =
        deputies.approversFor(actor.name(), today.day()).stream()
            .filter(approver -> !what.authors().contains(approver))
            .filter(approver -> !wasLetIn(approver, what))
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

  private boolean wasLetIn(String name, Written what) {
    return gifts.anyAfter(what.id(), name, what.authors());
  }
}
