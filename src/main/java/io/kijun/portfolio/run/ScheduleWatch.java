package io.kijun.portfolio.run;

import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.Text;
import io.kijun.inforce.PeriodInForce;
import io.kijun.inforce.PeriodsInForce;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Starts what is due. Each day is taken by one instance, together with the run that it starts. */
@Component
final class ScheduleWatch {

  private static final Logger LOG = LoggerFactory.getLogger(ScheduleWatch.class);

  /** Then it is tried again. */
  private static final Set<Refused.Kind> LATER =
      Set.of(Refused.Kind.TOO_MANY, Refused.Kind.UNAVAILABLE);

  private final Schedules schedules;
  private final StartingRun starting;
  private final PeriodsInForce periods;
  private final Users users;
  private final RunWorkers workers;
  private final RecordIds ids;
  private final TransactionOperations transactions;
  private final Today today;

  ScheduleWatch(
      Schedules schedules,
      StartingRun starting,
      PeriodsInForce periods,
      Users users,
      RunWorkers workers,
      RecordIds ids,
      TransactionOperations transactions,
      Today today) {
    this.schedules = schedules;
    this.starting = starting;
    this.periods = periods;
    this.users = users;
    this.workers = workers;
    this.ids = ids;
    this.transactions = transactions;
    this.today = today;
  }

  @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
  void look() {
    List<Schedule> all = schedules.all();
    if (all.isEmpty()) {
      return;
    }
    List<LocalDate> firstDays =
        periods.all().stream().map(PeriodInForce::effectiveFrom).distinct().toList();
    int started = 0;
    for (Schedule one : all) {
      Optional<LocalDate> day =
          ScheduleDays.last(one, today.of(one.recordedAt()), today.day(), firstDays);
      started += day.isPresent() && isStarted(one, day.get()) ? 1 : 0;
    }
    if (started > 0) {
      workers.wake();
    }
  }

  /** What goes wrong with one keeps no other from starting. */
  private boolean isStarted(Schedule schedule, LocalDate day) {
    try {
      return Boolean.TRUE.equals(transactions.execute(status -> start(schedule, day)));
    } catch (Refused e) {
      Issue why = e.issues().get(0);
      boolean again = LATER.contains(e.kind());
      return refused(schedule, day, why.code(), why.message(), again);
    } catch (RuntimeException e) {
      LOG.error("event=schedule-failed schedule={} day={}", schedule.id(), day, e);
      return false;
    }
  }

  /** The day is taken with the run. */
  private boolean start(Schedule schedule, LocalDate day) {
    if (!schedules.take(schedule.id(), day, today.now())) {
      return false;
    }
    User user = users.find(schedule.actor()).filter(ScheduleWatch::mayStart).orElse(null);
    if (user == null) {
      throw new ScheduleWithoutUser();
    }
    RunWish wish = new RunWish(schedule.group(), null, null, null, schedule.title());
    Actor actor = new Actor(user.name(), "schedule", false);
    starting.add(wish, schedule.id(), user.sight(), actor);
    return true;
  }

  /** Nobody but the user knows the password. */
  private static boolean mayStart(User user) {
    return !user.disabled()
        && !user.mustChange()
        && (user.is(Role.REVIEWER) || user.is(Role.ADMIN));
  }

  /** The day is taken too, unless it may go better in a while. */
  private boolean refused(
      Schedule schedule, LocalDate day, IssueCode code, Text message, boolean again) {
    try {
      transactions.executeWithoutResult(
          status -> {
            if (again || schedules.take(schedule.id(), day, today.now())) {
              schedules.refuse(
                  new ScheduleRefusal(
                      ids.next(), schedule.id(), day, code.name(), message, today.now()));
              LOG.warn("event=schedule-refused schedule={} reason={}", schedule.id(), code);
            }
          });
    } catch (RuntimeException e) {
      LOG.error("event=schedule-failed schedule={} day={}", schedule.id(), day, e);
    }
    return false;
  }
}
