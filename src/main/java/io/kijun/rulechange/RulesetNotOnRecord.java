package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A ruleset was asked for by an id or hash that none has. */
public final class RulesetNotOnRecord extends Refused {

  private static final long serialVersionUID = 1L;

  RulesetNotOnRecord() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.NOT_FOUND,
                new FieldPlace("$"),
                new Text("このルールセットはありません。", "There is no such ruleset."))));
  }
}
