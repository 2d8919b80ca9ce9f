package io.kijun.rulechange;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.Rulesets;
import io.kijun.inforce.WorkbookFiles;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.spreadsheet.WorkbookFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts drafts and changes them. */
@Component
public class Drafting {

  private final ChoosingRuleset choosing;
  private final Rulesets rulesets;
  private final WorkbookFiles files;
  private final Drafts drafts;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  Drafting(
      ChoosingRuleset choosing,
      Rulesets rulesets,
      WorkbookFiles files,
      Drafts drafts,
      ActivityLog log,
      RecordIds ids,
      Today today) {
    this.choosing = choosing;
    this.rulesets = rulesets;
    this.files = files;
    this.drafts = drafts;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /**
   * Starts a draft on top of a ruleset.
   *
   * @param base its id or hash; null: the one in force today
   * @throws TooLargeTogether if there are too many workbooks, with those of the base
   */
  @Transactional
  public Draft start(String title, @Nullable String base, List<WorkbookFile> changed, Actor actor) {
    RulesetHash hash = choosing.choose(base, today.day()).ruleset().hash();
    Map<String, Hash> workbooks = new TreeMap<>(rulesets.workbooks(hash));
    changed.forEach(file -> workbooks.put(file.name(), files.add(file.content())));
    checkSize(workbooks);
    Draft draft =
        new Draft(ids.next(), title, hash, DraftState.OPEN, Set.of(actor.name()), 1, workbooks);
    drafts.add(draft, today.now());
    log.add(
        actor,
        LogAction.DRAFT_STARTED,
        draft.id().toString(),
        hash.value(),
        Map.of("title", title, "workbooks", names(changed)));
    return draft;
  }

  private void checkSize(Map<String, Hash> workbooks) {
    long bytes = files.size(workbooks.values());
    if (workbooks.size() > TooLargeTogether.MOST_WORKBOOKS || bytes > TooLargeTogether.MOST_BYTES) {
      throw new TooLargeTogether(workbooks.size(), bytes);
    }
  }

  private static String names(List<WorkbookFile> files) {
    return files.stream().map(WorkbookFile::name).collect(Collectors.joining(" "));
  }

  /**
   * Adds or replaces a workbook.
   *
   * @param version the version that the change is made to
   * @throws ChangedMeanwhile if that is no longer the latest
   * @throws ChangeRefused if the draft is no longer open
   * @throws TooLargeTogether if there are too many workbooks then
   */
  @Transactional
  public Draft put(Draft draft, int version, WorkbookFile file, Actor actor) {
    Map<String, Hash> workbooks = new TreeMap<>(draft.workbooks());
    Hash hash = files.add(file.content());
    workbooks.put(file.name(), hash);
    checkSize(workbooks);
    Draft changed = change(draft, version, draft.base(), workbooks, DraftState.OPEN, actor);
    log.add(
        actor,
        LogAction.DRAFT_WORKBOOK_PUT,
        draft.id().toString(),
        hash.value(),
        Map.of("name", file.name()));
    return changed;
  }

  /** Withdraws a workbook: what the base has of that name counts again; else it is gone. */
  @Transactional
  public Draft withdraw(Draft draft, int version, String name, Actor actor) {
    Map<String, Hash> workbooks = new TreeMap<>(draft.workbooks());
    Hash before = rulesets.workbooks(draft.base()).get(name);
    if (before == null || before.equals(workbooks.get(name))) {
      workbooks.remove(name);
    } else {
      workbooks.put(name, before);
    }
    Draft changed = change(draft, version, draft.base(), workbooks, DraftState.OPEN, actor);
    log.add(
        actor,
        LogAction.DRAFT_WORKBOOK_WITHDRAWN,
        draft.id().toString(),
        null,
        Map.of("name", name));
    return changed;
  }

  /**
   * Moves a draft onto another ruleset: what it changed stays changed, all else is as in the other.
   *
   * @param base the other's id or hash; null: the one in force today
   * @throws ChangeRefused naming each workbook that both have changed
   */
  @Transactional
  public Draft move(Draft draft, int version, @Nullable String base, Actor actor) {
    RulesetHash hash = choosing.choose(base, today.day()).ruleset().hash();
    Map<String, Hash> before = rulesets.workbooks(draft.base());
    Map<String, Hash> workbooks = new TreeMap<>(rulesets.workbooks(hash));
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(draft.workbooks().keySet());
    ApprovalConditions conditions = new ApprovalConditions();
    for (String name : names) {
      Hash mine = draft.workbooks().get(name);
      Hash theirs = workbooks.get(name);
      if (Objects.equals(mine, before.get(name)) || Objects.equals(mine, theirs)) {
        continue;
      }
      if (!Objects.equals(theirs, before.get(name))) {
        conditions.fails(
            IssueCode.CHANGED_IN_BOTH,
            name,
            "このブックは移す先でも変更されています。取り下げてから移し、移した先のブックに変更を加え直してください。",
            "The other ruleset changed this workbook too; withdraw it, move the draft, and make the"
                + " change to the workbook as it is there.");
      } else if (mine == null) {
        workbooks.remove(name);
      } else {
        workbooks.put(name, mine);
      }
    }
    conditions.check();
    checkSize(workbooks);
    Draft moved = change(draft, version, hash, workbooks, DraftState.OPEN, actor);
    log.add(actor, LogAction.DRAFT_MOVED, draft.id().toString(), hash.value(), Map.of());
    return moved;
  }

  /** Discards a draft; it stays on record. */
  @Transactional
  public void discard(Draft draft, int version, Actor actor) {
    change(draft, version, draft.base(), draft.workbooks(), DraftState.DISCARDED, actor);
    log.add(actor, LogAction.DRAFT_DISCARDED, draft.id().toString(), null, Map.of());
  }

  /** Keeps the reason why something may become easier. */
  @Transactional
  public void reason(Draft draft, String subject, String reason, Actor actor) {
    checkOpen(draft);
    drafts.reason(ids.next(), draft.id(), subject, reason, actor.name(), today.now());
    log.add(
        actor,
        LogAction.LOOSENING_EXPLAINED,
        draft.id().toString(),
        null,
        Map.of("subject", subject, "reason", reason));
  }

  private Draft change(
      Draft draft,
      int version,
      RulesetHash base,
      Map<String, Hash> workbooks,
      DraftState state,
      Actor actor) {
    checkOpen(draft);
    Set<String> authors = new TreeSet<>(draft.authors());
    authors.add(actor.name());
    Draft changed =
        new Draft(draft.id(), draft.title(), base, state, authors, version + 1, workbooks);
    if (version != draft.version() || !drafts.save(changed)) {
      throw new ChangedMeanwhile(
          drafts.find(draft.id()).map(Draft::version).orElse(draft.version()));
    }
    return changed;
  }

  private static void checkOpen(Draft draft) {
    if (draft.state() != DraftState.OPEN) {
      ApprovalConditions conditions = new ApprovalConditions();
      conditions.fails(
          IssueCode.DRAFT_NOT_OPEN,
          draft.id().toString(),
          "この起案は変更できません。",
          "This draft can no longer be changed.");
      conditions.check();
    }
  }
}
