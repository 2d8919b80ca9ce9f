package io.kijun.portfolio.run;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.Today;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a run before all of its suppliers have a result; those there are stay. */
@Component
public class CancellingRun {

  private final Runs runs;
  private final ActivityLog log;
  private final Today today;

  CancellingRun(Runs runs, ActivityLog log, Today today) {
    this.runs = runs;
    this.log = log;
    this.today = today;
  }

  /**
   * Ends a run, whoever started it; one that is over stays as it is.
   *
   * @throws RunUnknown if none of its suppliers is in sight
   * @throws RunNotWhollySeen if only some of them are
   */
  @Transactional
  public void cancel(UUID id, Sight sight, Actor actor) {
    RunProgress seen = runs.find(id, sight).orElseThrow(RunUnknown::new);
    if (seen.total() < runs.find(id, Sight.ALL).map(RunProgress::total).orElse(0)) {
      throw new RunNotWhollySeen();
    }
    Run run = seen.run();
    if (runs.end(id, RunState.CANCELLED, actor.name(), today.now())) {
      log.add(
          actor,
          LogAction.RUN_CANCELLED,
          id.toString(),
          run.ruleset().value(),
          Map.of("startedBy", run.actor()));
    }
  }
}
