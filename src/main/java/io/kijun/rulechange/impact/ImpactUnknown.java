package io.kijun.rulechange.impact;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** Nobody asked for the impact of a draft, or so long ago that it is forgotten. */
public final class ImpactUnknown extends Refused {

  private static final long serialVersionUID = 1L;

  ImpactUnknown() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.NOT_FOUND,
                new FieldPlace("$"),
                new Text("影響の調査は始められていません。", "No impact was asked for."))));
  }
}
