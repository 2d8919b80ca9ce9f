package io.kijun.portfolio.run;

import io.kijun.access.Users;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes schedules, and ends them. */
@Component
public class MakingSchedule {

  private final Schedules schedules;
  private final Users users;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  MakingSchedule(Schedules schedules, Users users, ActivityLog log, RecordIds ids, Today today) {
    this.schedules = schedules;
    this.users = users;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /**
   * Makes a schedule.
   *
   * @param group null: all suppliers that the actor sees
   * @param dayOfMonth of MONTHLY, null otherwise
   */
  @Transactional
  public Schedule make(
      String title,
      @Nullable String group,
      Schedule.Kind kind,
      @Nullable Integer dayOfMonth,
      Actor actor) {
    Schedule made =
        new Schedule(ids.next(), title, group, kind, dayOfMonth, actor.name(), today.now());
    schedules.add(made);
    log.add(
        actor,
        LogAction.SCHEDULE_MADE,
        made.id().toString(),
        null,
        Map.of("kind", kind.name(), "day", String.valueOf(dayOfMonth)));
    return made;
  }

  /**
   * Ends a schedule.
   *
   * @throws RunUnknown if there is none of that id
   * @throws NotYourRun if it is neither the actor's nor the actor an administrator
   */
  @Transactional
  public void end(UUID id, Actor actor) {
    Schedule schedule = schedules.find(id).orElseThrow(RunUnknown::new);
    if (!schedule.actor().equals(actor.name()) && !users.isAdministrator(actor.name())) {
      throw new NotYourRun();
    }
    schedules.end(id, actor.name(), today.now());
    log.add(actor, LogAction.SCHEDULE_ENDED, id.toString(), null, Map.of());
  }
}
