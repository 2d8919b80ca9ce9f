package io.kijun.portfolio.run;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.ChosenSuppliers;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes schedules, and ends them. */
@Component
public class MakingSchedule {

  /** So many a user may have. */
  static final int MOST_OF_USER = 20;

  private final Schedules schedules;
  private final Runs runs;
  private final ChosenSuppliers chosen;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  MakingSchedule(
      Schedules schedules,
      Runs runs,
      ChosenSuppliers chosen,
      ActivityLog log,
      RecordIds ids,
      Today today) {
    this.schedules = schedules;
    this.runs = runs;
    this.chosen = chosen;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /**
   * What a schedule is to be.
   *
   * @param group null: all suppliers that the one who asks sees
   * @param dayOfMonth of MONTHLY, null otherwise
   */
  public record SchedulePlan(
      String title, @Nullable String group, Schedule.Kind kind, @Nullable Integer dayOfMonth) {}

  /**
   * Makes a schedule.
   *
   * @throws io.kijun.supplier.SuppliersNotFound if nobody in sight is in the group
   * @throws SchedulesCrowded if the actor has as many as one may have
   */
  @Transactional
  public Schedule make(SchedulePlan plan, Sight sight, Actor actor) {
    String group = ChosenSuppliers.group(plan.group());
    if (group != null) {
      chosen.of(group, null, sight);
    }
    runs.lock();
    if (schedules.open(actor.name()) >= MOST_OF_USER) {
      throw new SchedulesCrowded(MOST_OF_USER);
    }
    Schedule made =
        new Schedule(
            ids.next(),
            plan.title(),
            group,
            plan.kind(),
            plan.dayOfMonth(),
            actor.name(),
            today.now());
    schedules.add(made);
    log.add(
        actor,
        LogAction.SCHEDULE_MADE,
        made.id().toString(),
        null,
        Map.of("kind", plan.kind().name(), "day", String.valueOf(plan.dayOfMonth())));
    return made;
  }

  /**
   * Ends a schedule, whoever made it.
   *
   * @throws RunUnknown if there is none of that id in sight
   */
  @Transactional
  public void end(UUID id, Sight sight, Actor actor) {
    Schedule schedule =
        schedules
            .find(id)
            .filter(one -> one.isSeenBy(actor.name(), sight))
            .orElseThrow(RunUnknown::new);
    schedules.end(id, actor.name(), today.now());
    log.add(
        actor, LogAction.SCHEDULE_ENDED, id.toString(), null, Map.of("madeBy", schedule.actor()));
  }
}
