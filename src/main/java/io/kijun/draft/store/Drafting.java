package io.kijun.draft.store;

import io.kijun.audit.Actor;
import io.kijun.audit.store.ActivityLog;
import io.kijun.draft.Draft;
import io.kijun.draft.DraftState;
import io.kijun.ruleset.store.ChoosingRuleset;
import io.kijun.ruleset.store.Rulesets;
import io.kijun.ruleset.store.WorkbookFiles;
import io.kijun.ruleset.workbook.WorkbookFile;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.standard.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
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
    String hash = choosing.choose(base, today.day()).ruleset().hash();
    Map<String, String> workbooks = new TreeMap<>(rulesets.workbooks(hash));
    changed.forEach(file -> workbooks.put(file.name(), files.add(file.content())));
    checkSize(workbooks);
    Draft draft =
        new Draft(ids.next(), title, hash, DraftState.OPEN, Set.of(actor.name()), 1, workbooks);
    drafts.add(draft, today.now());
    log.add(
        actor,
        "DRAFT_STARTED",
        draft.id().toString(),
        hash,
        Map.of("title", title, "workbooks", names(changed)));
    return draft;
  }

  private void checkSize(Map<String, String> workbooks) {
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
   * @throws Refusal if the draft is no longer open
   * @throws TooLargeTogether if there are too many workbooks then
   */
  @Transactional
  public Draft put(Draft draft, int version, WorkbookFile file, Actor actor) {
    Map<String, String> workbooks = new TreeMap<>(draft.workbooks());
    String hash = files.add(file.content());
    workbooks.put(file.name(), hash);
    checkSize(workbooks);
    Draft changed = change(draft, version, workbooks, DraftState.OPEN, actor);
    log.add(actor, "DRAFT_WORKBOOK_PUT", draft.id().toString(), hash, Map.of("name", file.name()));
    return changed;
  }

  /** Withdraws a workbook: what the base has of that name counts again; else it is gone. */
  @Transactional
  public Draft withdraw(Draft draft, int version, String name, Actor actor) {
    Map<String, String> workbooks = new TreeMap<>(draft.workbooks());
    String before = rulesets.workbooks(draft.base()).get(name);
    if (before == null || before.equals(workbooks.get(name))) {
      workbooks.remove(name);
    } else {
      workbooks.put(name, before);
    }
    Draft changed = change(draft, version, workbooks, DraftState.OPEN, actor);
    log.add(actor, "DRAFT_WORKBOOK_WITHDRAWN", draft.id().toString(), null, Map.of("name", name));
    return changed;
  }

  /** Discards a draft; it stays on record. */
  @Transactional
  public void discard(Draft draft, int version, Actor actor) {
    change(draft, version, draft.workbooks(), DraftState.DISCARDED, actor);
    log.add(actor, "DRAFT_DISCARDED", draft.id().toString(), null, Map.of());
  }

  /** Keeps the reason why something may become easier. */
  @Transactional
  public void reason(Draft draft, String subject, String reason, Actor actor) {
    checkOpen(draft);
    drafts.reason(ids.next(), draft.id(), subject, reason, actor.name(), today.now());
    log.add(
        actor,
        "LOOSENING_EXPLAINED",
        draft.id().toString(),
        null,
        Map.of("subject", subject, "reason", reason));
  }

  private Draft change(
      Draft draft, int version, Map<String, String> workbooks, DraftState state, Actor actor) {
    checkOpen(draft);
    Set<String> authors = new TreeSet<>(draft.authors());
    authors.add(actor.name());
    Draft changed =
        new Draft(draft.id(), draft.title(), draft.base(), state, authors, version + 1, workbooks);
    if (version != draft.version() || !drafts.save(changed)) {
      throw new ChangedMeanwhile(
          drafts.find(draft.id()).map(Draft::version).orElse(draft.version()));
    }
    return changed;
  }

  private static void checkOpen(Draft draft) {
    if (draft.state() != DraftState.OPEN) {
      throw new Refusal(
          List.of(
              new Refusal.Reason(
                  "DRAFT_NOT_OPEN",
                  draft.id().toString(),
                  new Text("この起案は変更できません。", "This draft can no longer be changed."))));
    }
  }

  /** A draft by its id. */
  public @Nullable Draft find(UUID id) {
    return drafts.find(id).orElse(null);
  }
}
