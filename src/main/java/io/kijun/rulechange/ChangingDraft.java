package io.kijun.rulechange;

import io.kijun.audit.Actor;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import io.kijun.inforce.WorkbookFiles;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What every change of a draft has in common. */
@Component
class ChangingDraft {

  private final WorkbookFiles files;
  private final Drafts drafts;

  ChangingDraft(WorkbookFiles files, Drafts drafts) {
    this.files = files;
    this.drafts = drafts;
  }

  /** Puts a changed draft in place of the one before it. */
  Draft save(
      Draft draft,
      int version,
      RulesetHash base,
      Map<String, Hash> workbooks,
      DraftState state,
      Actor actor) {
    checkOpen(draft);
    Set<String> authors = new TreeSet<>(draft.authors());
    authors.add(actor.name());
    Draft changed = draft.changed(base, workbooks, state, authors);
    if (version != draft.version() || !drafts.save(changed)) {
      throw new ChangedMeanwhile(
          drafts.find(draft.id()).map(Draft::version).orElse(draft.version()));
    }
    return changed;
  }

  static void checkOpen(Draft draft) {
    if (draft.state() != DraftState.OPEN) {
      ApprovalConditions conditions = new ApprovalConditions();
      conditions.fails(
          IssueCode.DRAFT_NOT_OPEN,
          draft.id().toString(),
          "この草案は変更できません。",
          "This draft can no longer be changed.");
      conditions.check();
    }
  }

  void checkSize(Map<String, Hash> workbooks) {
    long bytes = files.size(workbooks.values());
    if (workbooks.size() > TooLargeTogether.MOST_WORKBOOKS || bytes > TooLargeTogether.MOST_BYTES) {
      throw new TooLargeTogether(workbooks.size(), bytes);
    }
  }
}
