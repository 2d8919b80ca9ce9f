package io.kijun.rulechange;

import io.kijun.access.Deputies;
import io.kijun.access.Role;
import io.kijun.access.TwoPeople;
import io.kijun.access.TwoPeople.Tie;
import io.kijun.access.TwoPeople.Written;
import io.kijun.access.Users;
import io.kijun.audit.Actor;
import io.kijun.core.issue.IssueCode;
import io.kijun.runtime.Today;
import java.util.List;
import org.springframework.stereotype.Component;

/** As whom somebody approves: as an approver, or in the place of one. */
@Component
final class ApprovalAuthority {

  private final Users users;
  private final Deputies deputies;
  private final TwoPeople people;
  private final Today today;

  ApprovalAuthority(Users users, Deputies deputies, TwoPeople people, Today today) {
    this.users = users;
    this.deputies = deputies;
    this.people = people;
    this.today = today;
  }

  /**
   * In whose place somebody approves what authors wrote; empty: in one's own. Nobody does in the
   * place of an author, nor owes it to an author.
   */
  List<String> inPlaceOf(Actor actor, Written what, ApprovalConditions conditions) {
    if (isLetIn(actor.name(), what)) {
      conditions.fails(
          IssueCode.LET_IN_BY_AUTHOR,
          actor.name(),
          "起案者・申請者に役割、パスワード、グループを与えた人と、起案者・申請者からそれらや代理を与えられた人は、承認できません。",
          "Whoever gave an author a role, a password or groups, or was given any or a deputyship by"
              + " one, may not approve.");
    }
    if (users.find(actor.name()).filter(user -> user.is(Role.APPROVER)).isPresent()) {
      return List.of();
    }
    List<String> others =
        deputies.approversFor(actor.name(), today.day()).stream()
            .filter(approver -> !what.authors().contains(approver))
            .filter(approver -> !isLetIn(approver, what))
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

  private boolean isLetIn(String name, Written what) {
    return people.tie(name, what).filter(tie -> tie == Tie.LET_IN).isPresent();
  }
}
