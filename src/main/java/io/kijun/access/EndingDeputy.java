package io.kijun.access;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.LogAction;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a deputyship before its last day: the approver does, or an administrator. */
@Component
public class EndingDeputy {

  private final Deputies deputies;
  private final PendingGifts pending;
  private final Users users;
  private final ActivityLog log;

  EndingDeputy(Deputies deputies, PendingGifts pending, Users users, ActivityLog log) {
    this.deputies = deputies;
    this.pending = pending;
    this.users = users;
    this.log = log;
  }

  /**
   * Ends a deputyship at once; one that waits for a second person waits no more.
   *
   * @throws DeputyUnknown if there is none of that id that had not been ended
   * @throws NotYourDeputy if it is another approver's, and the one who asks is no administrator
   */
  @Transactional
  public void end(DeputyId id, PasswordSignIn by) {
    users.lock();
    String name = by.actor().name();
    Deputy deputy = deputies.find(id).filter(one -> !one.ended()).orElseThrow(DeputyUnknown::new);
    boolean may =
        deputy.approver().equals(name) || users.find(name).filter(User::administers).isPresent();
    if (!may) {
      throw new NotYourDeputy();
    }
    if (!deputies.end(id, name)) {
      throw new DeputyUnknown();
    }
    pending.of(deputy.deputy()).stream()
        .filter(gift -> id.equals(gift.deputy()))
        .forEach(pending::remove);
    log.add(
        by.actor(),
        LogAction.DEPUTY_ENDED,
        deputy.approver(),
        null,
        Map.of("deputy", deputy.deputy(), "lastDay", deputy.lastDay().toString()));
  }
}
