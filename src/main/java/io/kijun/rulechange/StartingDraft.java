package io.kijun.rulechange;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.Rulesets;
import io.kijun.inforce.ShippedWorkbooks;
import io.kijun.inforce.WorkbookFiles;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.spreadsheet.WorkbookFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts drafts. */
@Component
public class StartingDraft {

  private final ChoosingRuleset choosing;
  private final Rulesets rulesets;
  private final WorkbookFiles files;
  private final Drafts drafts;
  private final ChangingDraft changes;
  private final DraftRoom room;
  private final ShippedWorkbooks shipped;
  private final ShippedDrafts ofShipped;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  StartingDraft(
      ChoosingRuleset choosing,
      Rulesets rulesets,
      WorkbookFiles files,
      Drafts drafts,
      ChangingDraft changes,
      DraftRoom room,
      ShippedWorkbooks shipped,
      ShippedDrafts ofShipped,
      ActivityLog log,
      RecordIds ids,
      Today today) {
    this.choosing = choosing;
    this.rulesets = rulesets;
    this.files = files;
    this.drafts = drafts;
    this.changes = changes;
    this.room = room;
    this.shipped = shipped;
    this.ofShipped = ofShipped;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /**
   * Starts a draft on top of a ruleset.
   *
   * @param base its id or hash; null: the one in force today
   * @throws WorkbookCopied if a workbook looks like a copy of another
   * @throws TooLargeTogether if there are too many workbooks, with those of the base
   * @throws TooManyDrafts if there are too many open drafts
   * @throws DraftStoreFull if their files would take too much room
   */
  @Transactional
  public Draft start(String title, @Nullable String base, List<WorkbookFile> changed, Actor actor) {
    return start(title, base, changed, Map.of(), actor);
  }

  /**
   * Starts a draft on top of a ruleset with the shipped workbooks, without collecting them.
   *
   * @param changed takes the place of shipped ones, or stands beside them
   * @throws NothingShipped if there are none
   */
  @Transactional
  public Draft startFromShipped(
      String title, @Nullable String base, List<WorkbookFile> changed, Actor actor) {
    Map<String, WorkbookFile> together = new TreeMap<>();
    List<WorkbookFile> files = shipped.files();
    if (files.isEmpty()) {
      throw new NothingShipped();
    }
    files.forEach(file -> together.put(file.name(), file));
    changed.forEach(file -> together.put(file.name(), file));
    Hash hash = ShippedWorkbooks.hash(ShippedWorkbooks.hashes(files));
    Map<String, String> detail = Map.of("shipped", hash.value());
    Draft draft = start(title, base, List.copyOf(together.values()), detail, actor);
    ofShipped.add(draft.id(), hash);
    return draft;
  }

  private Draft start(
      String title,
      @Nullable String base,
      List<WorkbookFile> changed,
      Map<String, String> more,
      Actor actor) {
    RulesetHash hash = choosing.choose(base, today.day()).ruleset().hash();
    room.lock();
    room.checkOneMore(actor.name());
    Map<String, Hash> workbooks = new TreeMap<>(rulesets.workbooks(hash));
    WorkbookCopied.check(changed.stream().map(WorkbookFile::name).toList(), workbooks.keySet());
    changed.forEach(file -> workbooks.put(file.name(), files.add(file.content())));
    changes.checkSize(workbooks);
    Draft draft =
        new Draft(ids.next(), title, hash, DraftState.OPEN, Set.of(actor.name()), 1, workbooks);
    drafts.add(draft, actor.name(), today.now());
    room.checkBytes(actor.name());
    Map<String, String> detail = new TreeMap<>(more);
    detail.put("title", title);
    detail.put("workbooks", names(changed));
    log.add(actor, LogAction.DRAFT_STARTED, draft.id().toString(), hash.value(), detail);
    return draft;
  }

  private static String names(List<WorkbookFile> files) {
    return files.stream().map(WorkbookFile::name).collect(Collectors.joining(" "));
  }
}
