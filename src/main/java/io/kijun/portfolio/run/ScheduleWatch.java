package io.kijun.portfolio.run;

import io.kijun.access.Role;
import io.kijun.access.Sight;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Refused;
import io.kijun.inforce.PeriodInForce;
import io.kijun.inforce.PeriodsInForce;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.List;
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

  private final Schedules schedules;
  private final StartingRun starting;
  private final PeriodsInForce periods;
  private final Users users;
  private final TransactionOperations transactions;
  private final Today today;

  ScheduleWatch(
      Schedules schedules,
      StartingRun starting,
      PeriodsInForce periods,
      Users users,
      TransactionOperations transactions,
      Today today) {
    this.schedules = schedules;
    this.starting = starting;
    this.periods = periods;
    this.users = users;
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
    for (Schedule one : all) {
      ScheduleDays.last(one, today.of(one.recordedAt()), today.day(), firstDays)
          .ifPresent(day -> start(one, day));
    }
  }

  private void start(Schedule schedule, LocalDate day) {
    transactions.executeWithoutResult(
        status -> {
          if (schedules.take(schedule.id(), day, today.now())) {
            users
                .find(schedule.actor())
                .filter(ScheduleWatch::mayStart)
                .ifPresentOrElse(
                    user -> start(schedule, user),
                    () -> LOG.warn("event=schedule-without-user schedule={}", schedule.id()));
          }
        });
  }

  private static boolean mayStart(User user) {
    return !user.disabled()
        && user.roles().stream().anyMatch(Set.of(Role.REVIEWER, Role.ADMIN)::contains);
  }

  private void start(Schedule schedule, User user) {
    RunWish wish = new RunWish(schedule.group(), null, null, null, schedule.title());
    Actor actor = new Actor(user.name(), "schedule", false);
    try {
      starting.start(wish, schedule.id(), Sight.of(user.groups()), actor);
    } catch (Refused e) {
      LOG.warn("event=schedule-refused schedule={} reason={}", schedule.id(), e.issues());
    }
  }
}
