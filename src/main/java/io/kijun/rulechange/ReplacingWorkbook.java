package io.kijun.rulechange;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.standard.Hash;
import io.kijun.inforce.Rulesets;
import io.kijun.inforce.WorkbookFiles;
import io.kijun.spreadsheet.WorkbookFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts workbooks into drafts, and takes them out again. */
@Component
public class ReplacingWorkbook {

  private final Rulesets rulesets;
  private final WorkbookFiles files;
  private final ChangingDraft changes;
  private final DraftRoom room;
  private final ActivityLog log;

  ReplacingWorkbook(
      Rulesets rulesets,
      WorkbookFiles files,
      ChangingDraft changes,
      DraftRoom room,
      ActivityLog log) {
    this.rulesets = rulesets;
    this.files = files;
    this.changes = changes;
    this.room = room;
    this.log = log;
  }

  /**
   * A workbook may be put into a draft, as far as can be said before there is one.
   *
   * @throws ChangedMeanwhile if the version is no longer the latest
   * @throws ChangeRefused if the draft is no longer open
   */
  public void check(Draft draft, int version) {
    ChangingDraft.checkOpen(draft);
    if (version != draft.version()) {
      throw new ChangedMeanwhile(draft.version());
    }
  }

  /**
   * Adds or replaces a workbook.
   *
   * @param version the version that the change is made to
   * @throws ChangedMeanwhile if that is no longer the latest
   * @throws ChangeRefused if the draft is no longer open
   * @throws WorkbookCopied if it looks like a copy of another
   * @throws TooLargeTogether if there are too many workbooks then
   * @throws DraftStoreFull if the files of open drafts would take too much room
   */
  @Transactional
  public Draft put(Draft draft, int version, WorkbookFile file, Actor actor) {
    room.lock();
    Map<String, Hash> workbooks = new TreeMap<>(draft.workbooks());
    WorkbookCopied.check(List.of(file.name()), workbooks.keySet());
    Hash hash = files.add(file.content());
    workbooks.put(file.name(), hash);
    changes.checkSize(workbooks);
    Draft changed = changes.save(draft, version, draft.base(), workbooks, DraftState.OPEN, actor);
    room.free(draft.workbooks().values());
    room.checkBytes(room.startedBy(draft.id()));
    log.add(
        actor,
        LogAction.DRAFT_WORKBOOK_PUT,
        draft.id().toString(),
        hash.value(),
        Map.of("name", file.name()));
    return changed;
  }

  /**
   * Withdraws a workbook: what the base has of that name counts again; else it is gone.
   *
   * @throws WorkbookUnknown if the draft has none of that name
   * @throws ChangedMeanwhile if the version is no longer the latest
   * @throws ChangeRefused if the draft is no longer open
   */
  @Transactional
  public Draft withdraw(Draft draft, int version, String name, Actor actor) {
    room.lock();
    Map<String, Hash> workbooks = new TreeMap<>(draft.workbooks());
    if (!workbooks.containsKey(name)) {
      throw new WorkbookUnknown();
    }
    Hash before = rulesets.workbooks(draft.base()).get(name);
    if (before == null || before.equals(workbooks.get(name))) {
      workbooks.remove(name);
    } else {
      workbooks.put(name, before);
    }
    Draft changed = changes.save(draft, version, draft.base(), workbooks, DraftState.OPEN, actor);
    room.free(draft.workbooks().values());
    log.add(
        actor,
        LogAction.DRAFT_WORKBOOK_WITHDRAWN,
        draft.id().toString(),
        null,
        Map.of("name", name));
    return changed;
  }
}
