package io.kijun.inforce;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Hash;
import io.kijun.runtime.Ahead;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.sheets.WrittenRuleset;
import io.kijun.spreadsheet.WorkbookFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the shipped workbooks in force on an empty store, before the service answers anything. A
 * store with rulesets is left alone: what is in force is for officers to change. Of instances that
 * start at once on one empty store the first to write decides for all.
 */
@Component
final class FirstStart implements InitializingBean, SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  private final Rulesets rulesets;
  private final WorkbookFiles files;
  private final PeriodsInForce periods;
  private final ActivityLog log;
  private final TransactionTemplate alone;
  private final RecordIds ids;
  private final Today today;
  private final ShippedWorkbooks shipped;
  private @Nullable Ahead<Shipped> ahead;

  FirstStart(
      Rulesets rulesets,
      WorkbookFiles files,
      PeriodsInForce periods,
      ActivityLog log,
      PlatformTransactionManager transactions,
      RecordIds ids,
      Today today,
      ShippedWorkbooks shipped) {
    this.rulesets = rulesets;
    this.files = files;
    this.periods = periods;
    this.log = log;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
    this.ids = ids;
    this.today = today;
    this.shipped = shipped;
  }

  /** What goes in force. */
  private record Shipped(List<WorkbookFile> workbooks, Ruleset ruleset) {}

  @Override
  public void afterPropertiesSet() {
    if (rulesets.isEmpty()) {
      ahead = Ahead.begin("first-start", this::read);
    }
  }

  private Shipped read() {
    List<WorkbookFile> workbooks = shipped.required();
    Optional<Ruleset> written = WrittenRuleset.of(shipped.folder(), workbooks);
    return new Shipped(workbooks, written.orElseGet(() -> shipped.read(workbooks)));
  }

  @Override
  public void afterSingletonsInstantiated() {
    Ahead<Shipped> reading = ahead;
    if (reading != null && rulesets.isEmpty()) {
      Shipped read = reading.get();
      try {
        putInForce(read.ruleset(), read.workbooks());
      } catch (ConcurrencyFailureException | DuplicateKeyException e) {
        checkAnotherDid(e);
      }
    }
  }

  private void checkAnotherDid(DataAccessException failure) {
    if (rulesets.isEmpty()) {
      throw failure;
    }
    LOG.info("event=first-start-elsewhere");
  }

  private void putInForce(Ruleset ruleset, List<WorkbookFile> workbooks) {
    LocalDate from = LocalDate.parse(ruleset.standard().effectiveFrom());
    Instant now = today.now();
    alone.executeWithoutResult(
        status -> {
          if (!rulesets.isEmpty()) {
            throw new ConcurrencyFailureException("another instance was first");
          }
          Map<String, Hash> hashes = new TreeMap<>();
          workbooks.forEach(file -> hashes.put(file.name(), files.add(file.content())));
          rulesets.add(ruleset, hashes, now);
          periods.add(new PeriodInForce(ids.next(), ruleset.hash(), from, now));
          log.add(
              Actor.SERVICE,
              LogAction.FIRST_RULESET_IN_FORCE,
              ruleset.id().value(),
              ruleset.hash().value(),
              Map.of("effectiveFrom", from.toString()));
        });
    LOG.info(
        "event=first-start ruleset={} effectiveFrom={} folder={}",
        ruleset.id(),
        from,
        shipped.folder());
  }
}
