package io.kijun.portfolio.run;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.inforce.ChoosingRuleset;
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
   * @throws io.kijun.inforce.NoRulesetInForce if none is named and none is in force on the day
   * @throws RunsCrowded if too many are not over, of the one who asks or of all
   */
  public RunProgress start(RunWish wish, Sight sight, Actor actor) {
    checkRoom(actor);
    return start(wish, null, sight, actor);
  }

  private void checkRoom(Actor actor) {
    if (runs.open(actor.name()) >= MOST_OF_USER) {
      throw RunsCrowded.ofUser(MOST_OF_USER);
    }
    if (runs.open(null) >= MOST) {
      throw RunsCrowded.ofAll();
    }
  }

  /** The same for a schedule, however many there are. */
  RunProgress start(RunWish wish, @Nullable UUID schedule, Sight sight, Actor actor) {
    LocalDate day = wish.asOf() == null ? today.day() : wish.asOf();
    RulesetHash ruleset =
        wish.ruleset() == null
            ? choosing.hashInForce(day)
            : choosing.choose(wish.ruleset(), day).ruleset().hash();
    List<String> suppliers =
        chosen.of(wish.group(), wish.suppliers(), sight).stream()
            .filter(one -> !one.isEndedOn(today.day()))
            .map(Supplier::code)
            .map(code -> code.value())
            .sorted()
            .toList();
    List<UUID> counting = events.counting(day).stream().map(WorldEvent::id).toList();
    UUID id = ids.next();
    transactions.executeWithoutResult(
        status -> {
          Run run =
              new Run(
                  id,
                  title(wish, day),
                  wish.group(),
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
    workers.wake();
    return runs.find(id, Sight.ALL).orElseThrow();
  }

  private static String title(RunWish wish, LocalDate day) {
    String title = wish.title();
    if (title != null && !title.isBlank()) {
      return title;
    }
    return wish.group() == null ? day.toString() : day + " " + wish.group();
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
