package io.kijun.supplier.followup;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.StrictJson;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Plans who does what by when about a finding that is open. */
@Component
public final class PlanningFinding {

  private final ReadingFindings reading;
  private final FollowUpPlans plans;
  private final ActivityLog log;
  private final TransactionOperations transactions;
  private final RecordIds ids;
  private final Today today;

  PlanningFinding(
      ReadingFindings reading,
      FollowUpPlans plans,
      ActivityLog log,
      TransactionOperations transactions,
      RecordIds ids,
      Today today) {
    this.reading = reading;
    this.plans = plans;
    this.log = log;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  /**
   * Plans, in place of what was planned before.
   *
   * @throws FollowUpRefused if there is no such finding in sight, it is done or tolerated, or
   *     anything is wrong with what was sent
   */
  public FollowedFinding plan(String id, StrictJson.Parsed sent, Sight sight, Actor actor) {
    FollowedFinding finding = reading.find(id, sight);
    PlanWish wish = PlanWish.read(sent, today.day());
    switch (finding.state()) {
      case DONE, EXCEPTION -> throw FollowUpRefused.notOpen(finding.state());
      case OPEN, REAPPEARED, PLANNED, CLAIMED ->
          transactions.executeWithoutResult(status -> add(finding.id(), wish, actor));
    }
    return reading.find(id, sight);
  }

  private void add(FollowUpId id, PlanWish wish, Actor actor) {
    plans.add(
        ids.next(),
        id.supplier(),
        new FollowUpPlan(
            id.finding(),
            FollowUpPlan.PlannedBy.REVIEWER,
            wish.date(),
            wish.owner(),
            wish.text(),
            actor.name(),
            today.now()));
    log.addAbout(
        id.supplier(),
        actor,
        LogAction.FINDING_PLANNED,
        id.text(),
        null,
        Map.of("date", wish.date().toString()));
  }
}
