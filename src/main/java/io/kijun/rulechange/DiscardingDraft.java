package io.kijun.rulechange;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Discards drafts. */
@Component
public class DiscardingDraft {

  private final ChangingDraft changes;
  private final DraftRoom room;
  private final ActivityLog log;

  DiscardingDraft(ChangingDraft changes, DraftRoom room, ActivityLog log) {
    this.changes = changes;
    this.room = room;
    this.log = log;
  }

  /**
   * Discards a draft; it stays on record, without its files: those that nothing else has are freed.
   *
   * @param version the version that is meant; null: whichever it is at
   * @throws ChangedMeanwhile if that is no longer the latest
   * @throws ChangeRefused if the draft is no longer open
   */
  @Transactional
  public void discard(Draft draft, @Nullable Integer version, Actor actor) {
    room.lock();
    changes.save(
        draft,
        version == null ? draft.version() : version,
        draft.base(),
        Map.of(),
        DraftState.DISCARDED,
        actor);
    room.free(draft.workbooks().values());
    log.add(
        actor,
        LogAction.DRAFT_DISCARDED,
        draft.id().toString(),
        null,
        Map.of("version", Integer.toString(draft.version())));
  }
}
