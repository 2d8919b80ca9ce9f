package io.kijun.rulechange;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Says why something may become easier. */
@Component
public class ExplainingLoosening {

  private final Drafts drafts;
  private final ChangingDraft changes;
  private final ReplacedChanges replacing;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;
  private final TransactionOperations transactions;

  ExplainingLoosening(
      Drafts drafts,
      ChangingDraft changes,
      ReplacedChanges replacing,
      ActivityLog log,
      RecordIds ids,
      Today today,
      TransactionOperations transactions) {
    this.drafts = drafts;
    this.changes = changes;
    this.replacing = replacing;
    this.log = log;
    this.ids = ids;
    this.today = today;
    this.transactions = transactions;
  }

  /**
   * Keeps the reason why something may become easier, from what it is in force to what it is in the
   * draft; for another change it will not count. Whoever gives reasons is an author.
   *
   * @param version the version that the reason is given for
   * @param subject what becomes easier
   * @return the draft at its next version
   * @throws NotLoosened if the draft makes nothing of that name easier
   * @throws ChangedMeanwhile if the version is no longer the latest
   * @throws ChangeRefused if the draft is no longer open
   */
  public Draft explain(Draft draft, int version, String subject, String reason, Actor actor) {
    Set<LoosenedChange> changed = new LinkedHashSet<>();
    replacing.loosened(draft).stream()
        .map(LoosenedChange::of)
        .filter(one -> one.subject().equals(subject))
        .forEach(changed::add);
    if (changed.isEmpty()) {
      throw new NotLoosened();
    }
    ChangingDraft.checkOpen(draft);
    return Objects.requireNonNull(
        transactions.execute(status -> keep(draft, version, changed, reason, actor)));
  }

  private Draft keep(
      Draft draft, int version, Set<LoosenedChange> changed, String reason, Actor actor) {
    Draft explained =
        changes.save(draft, version, draft.base(), draft.workbooks(), DraftState.OPEN, actor);
    for (LoosenedChange one : changed) {
      drafts.reason(ids.next(), draft.id(), one, reason, actor.name(), today.now());
    }
    String subject = changed.iterator().next().subject();
    log.add(
        actor,
        LogAction.LOOSENING_EXPLAINED,
        draft.id().toString(),
        null,
        Map.of("subject", subject, "reason", reason));
    return explained;
  }
}
