package io.kijun.portfolio.run;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.Refused;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.Engines;
import io.kijun.inforce.RulesetUnreadable;
import io.kijun.record.WorldEventsSeen;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.ChosenSuppliers;
import io.kijun.supplier.ReadingStanding;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.WorldEvent;
import io.kijun.supplier.WorldEvents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Starts a run: fixes its suppliers, its day, its ruleset and the events of the world. */
@Component
public final class StartingRun {

  /** The most runs of a user that are not over. */
  static final int MOST_OF_USER = 5;

  /** The most runs that are not over. */
  static final int MOST = 30;

  private final ChosenSuppliers chosen;
  private final ChoosingRuleset choosing;
  private final Engines engines;
  private final ReadingStanding standing;
  private final WorldEvents events;
  private final WorldEventsSeen seen;
  private final Runs runs;
  private final RunWorkers workers;
  private final ActivityLog log;
  private final TransactionOperations transactions;
  private final RecordIds ids;
  private final Today today;

  StartingRun(
      ChosenSuppliers chosen,
      ChoosingRuleset choosing,
      Engines engines,
      ReadingStanding standing,
      WorldEvents events,
      WorldEventsSeen seen,
      Runs runs,
      RunWorkers workers,
      ActivityLog log,
      TransactionOperations transactions,
      RecordIds ids,
      Today today) {
    this.chosen = chosen;
    this.choosing = choosing;
    this.engines = engines;
    this.standing = standing;
    this.events = events;
    this.seen = seen;
    this.runs = runs;
    this.workers = workers;
    this.log = log;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  /**
   * Starts a run over suppliers in sight.
   *
   * @throws io.kijun.supplier.SuppliersNotFound if a supplier is not there, or nobody is meant
   * @throws io.kijun.inforce.RulesetUnknown if the ruleset is not on record
   * @throws RulesetUnreadable if it cannot be set to work here
   * @throws io.kijun.inforce.NoRulesetInForce if none is named and none is in force on the day
   * @throws RunsCrowded if too many are not over, of the one who asks or of all
   */
  public RunProgress start(RunWish wish, Sight sight, Actor actor) {
    UUID id = add(wish, null, sight, actor);
    workers.wake();
    return runs.find(id, sight).orElseThrow();
  }

  private void checkRoom(Actor actor) {
    if (runs.open(actor.name()) >= MOST_OF_USER) {
      throw RunsCrowded.ofUser(MOST_OF_USER);
    }
    if (runs.open(null) >= MOST) {
      throw RunsCrowded.ofAll();
    }
  }

  /** The same, for a schedule or not; who asks for it wakes the workers when it is on record. */
  UUID add(RunWish wish, @Nullable UUID schedule, Sight sight, Actor actor) {
    LocalDate day = wish.asOf() == null ? today.day() : wish.asOf();
    RulesetHash ruleset = atWork(wish.ruleset(), day);
    List<String> suppliers = suppliers(wish, sight);
    List<UUID> counting = events.counting(day).stream().map(WorldEvent::id).toList();
    UUID id = ids.next();
    transactions.executeWithoutResult(
        status -> {
          runs.lock();
          checkRoom(actor);
          Run run =
              new Run(
                  id,
                  title(wish, day),
                  ChosenSuppliers.group(wish.group()),
                  day,
                  ruleset,
                  standing.isSaid(ruleset, day),
                  counting.isEmpty() ? null : seen.keep(counting),
                  schedule,
                  actor.name(),
                  today.now());
          runs.add(run, suppliers);
          note(run, suppliers.size(), actor);
        });
    return id;
  }

  /** The ruleset, which is built: what cannot be is told here, not by a run that never ends. */
  private RulesetHash atWork(@Nullable String name, LocalDate day) {
    Ruleset ruleset = choosing.choose(name, day).ruleset();
    try {
      return engines.of(ruleset).ruleset();
    } catch (Refused | DataAccessException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new RulesetUnreadable(ruleset.hash(), "it cannot be built", e);
    }
  }

  /** Those that have ended are left out; where nobody is left of a list, that is told. */
  private List<String> suppliers(RunWish wish, Sight sight) {
    List<String> going = going(chosen.of(wish.group(), wish.suppliers(), sight));
    return going.isEmpty() ? going(chosen.notEnded(null, wish.suppliers(), sight)) : going;
  }

  private List<String> going(List<Supplier> named) {
    return named.stream()
        .filter(one -> !one.isEndedOn(today.day()))
        .map(one -> one.code().value())
        .sorted()
        .toList();
  }

  /** Without the group: whoever sees one supplier of the run reads it. */
  private static String title(RunWish wish, LocalDate day) {
    String title = wish.title();
    if (title != null && !title.isBlank()) {
      return title;
    }
    return day.toString();
  }

  private void note(Run run, int suppliers, Actor actor) {
    log.add(
        actor,
        LogAction.RUN_STARTED,
        run.id().toString(),
        run.ruleset().value(),
        Map.of("asOf", run.asOf().toString(), "suppliers", Integer.toString(suppliers)));
  }
}
