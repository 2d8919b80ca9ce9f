package io.kijun.portfolio.run;

import io.kijun.access.Users;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.Today;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a run before all of its suppliers have a result; those there are stay. */
@Component
public class CancellingRun {

  private final Runs runs;
  private final Users users;
  private final ActivityLog log;
  private final Today today;

  CancellingRun(Runs runs, Users users, ActivityLog log, Today today) {
    this.runs = runs;
    this.users = users;
    this.log = log;
    this.today = today;
  }

  /**
   * Ends a run; one that is over stays as it is.
   *
   * @throws NotYourRun if it is neither the actor's nor the actor an administrator
   */
  @Transactional
  public void cancel(Run run, Actor actor) {
    if (!run.actor().equals(actor.name()) && !users.isAdministrator(actor.name())) {
      throw new NotYourRun();
    }
    if (runs.end(run.id(), RunState.CANCELLED, actor.name(), today.now())) {
      log.add(
          actor,
          LogAction.RUN_CANCELLED,
          run.id().toString(),
          run.ruleset().value(),
          Map.of("startedBy", run.actor()));
    }
  }
}
