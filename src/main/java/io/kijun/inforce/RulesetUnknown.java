package io.kijun.inforce;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Nearest;
import io.kijun.core.issue.Refused;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A ruleset was asked for that is not on record. */
public final class RulesetUnknown extends Refused {

  private static final long serialVersionUID = 1L;

  /**
   * There is none of this name.
   *
   * @param available the ids of those on record, the latest first
   */
  RulesetUnknown(String name, List<RulesetId> available) {
    super(Kind.UNPROCESSABLE, List.of(issue(name, texts(available))));
  }

  private static List<String> texts(List<RulesetId> ids) {
    return ids.stream().map(RulesetId::value).toList();
  }

  private static Issue issue(String name, List<String> available) {
    return Issue.of(
        IssueCode.UNKNOWN_RULESET,
        new FieldPlace("$.ruleset"),
        new Text("このルールセットはありません。", "There is no such ruleset."),
        name,
        available,
        Nearest.to(name, available).orElse(null));
  }
}
