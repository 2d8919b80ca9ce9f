package io.kijun.rulechange;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Says why something may become easier. */
@Component
public class ExplainingLoosening {

  private final Drafts drafts;
  private final ReplacedChanges replacing;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;
  private final TransactionOperations transactions;

  ExplainingLoosening(
      Drafts drafts,
      ReplacedChanges replacing,
      ActivityLog log,
      RecordIds ids,
      Today today,
      TransactionOperations transactions) {
    this.drafts = drafts;
    this.replacing = replacing;
    this.log = log;
    this.ids = ids;
    this.today = today;
    this.transactions = transactions;
  }

  /**
   * Keeps the reason why something may become easier.
   *
   * @param subject what becomes easier
   * @throws NotLoosened if the draft makes nothing of that name easier
   * @throws ChangeRefused if the draft is no longer open
   */
  public void explain(Draft draft, String subject, String reason, Actor actor) {
    if (!replacing.loosened(draft).contains(subject)) {
      throw new NotLoosened();
    }
    ChangingDraft.checkOpen(draft);
    transactions.executeWithoutResult(status -> keep(draft, subject, reason, actor));
  }

  private void keep(Draft draft, String subject, String reason, Actor actor) {
    drafts.reason(ids.next(), draft.id(), subject, reason, actor.name(), today.now());
    log.add(
        actor,
        LogAction.LOOSENING_EXPLAINED,
        draft.id().toString(),
        null,
        Map.of("subject", subject, "reason", reason));
  }
}
