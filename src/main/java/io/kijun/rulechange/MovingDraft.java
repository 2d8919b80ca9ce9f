package io.kijun.rulechange;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.Rulesets;
import io.kijun.runtime.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves drafts onto another ruleset, such as what came in force since. */
@Component
public class MovingDraft {

  private final ChoosingRuleset choosing;
  private final Rulesets rulesets;
  private final ChangingDraft changes;
  private final DraftRoom room;
  private final ActivityLog log;
  private final Today today;

  MovingDraft(
      ChoosingRuleset choosing,
      Rulesets rulesets,
      ChangingDraft changes,
      DraftRoom room,
      ActivityLog log,
      Today today) {
    this.choosing = choosing;
    this.rulesets = rulesets;
    this.changes = changes;
    this.room = room;
    this.log = log;
    this.today = today;
  }

  /**
   * Moves a draft onto another ruleset: what it changed stays changed, all else is as in the other.
   *
   * @param base the other's id or hash; null: the one in force today
   * @throws ChangeRefused naming each workbook that both have changed
   */
  @Transactional
  public Draft move(Draft draft, int version, @Nullable String base, Actor actor) {
    room.lock();
    RulesetHash hash = choosing.choose(base, today.day()).ruleset().hash();
    MovedWorkbooks merged = merged(draft, hash);
    ApprovalConditions conditions = new ApprovalConditions();
    merged
        .changedInBoth()
        .forEach(
            name ->
                conditions.fails(
                    IssueCode.CHANGED_IN_BOTH,
                    name,
                    "このブックは移す先でも変更されています。取り下げてから移し、移した先のブックに変更を加え直してください。",
                    "The other ruleset changed this workbook too; withdraw it, move the draft, and"
                        + " make the change to the workbook as it is there."));
    conditions.check();
    changes.checkSize(merged.workbooks());
    Draft moved = changes.save(draft, version, hash, merged.workbooks(), DraftState.OPEN, actor);
    room.free(draft.workbooks().values());
    log.add(actor, LogAction.DRAFT_MOVED, draft.id().toString(), hash.value(), Map.of());
    return moved;
  }

  /** The workbooks of a draft on another ruleset, and those that both have changed. */
  private record MovedWorkbooks(Map<String, Hash> workbooks, List<String> changedInBoth) {}

  private MovedWorkbooks merged(Draft draft, RulesetHash onto) {
    Map<String, Hash> before = rulesets.workbooks(draft.base());
    Map<String, Hash> workbooks = new TreeMap<>(rulesets.workbooks(onto));
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(draft.workbooks().keySet());
    List<String> changedInBoth = new ArrayList<>();
    for (String name : names) {
      Hash mine = draft.workbooks().get(name);
      Hash theirs = workbooks.get(name);
      if (Objects.equals(mine, before.get(name)) || Objects.equals(mine, theirs)) {
        continue;
      }
      if (!Objects.equals(theirs, before.get(name))) {
        changedInBoth.add(name);
      } else if (mine == null) {
        workbooks.remove(name);
      } else {
        workbooks.put(name, mine);
      }
    }
    return new MovedWorkbooks(workbooks, changedInBoth);
  }

  /** The names of the workbooks for which a draft cannot be moved onto a ruleset, in order. */
  public List<String> changedInBoth(Draft draft, RulesetHash onto) {
    return merged(draft, onto).changedInBoth();
  }
}
