package io.kijun.inforce;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of a ruleset does not read as what its hash was taken of. */
public final class RulesetUnreadable extends Refused {

  private static final long serialVersionUID = 1L;

  private final String why;

  /**
   * A ruleset is not what it was.
   *
   * @param hash on record
   * @param why for an operator
   */
  public RulesetUnreadable(RulesetHash hash, String why, @Nullable Throwable cause) {
    super(
        Kind.UNAVAILABLE,
        List.of(
            Issue.of(
                IssueCode.RULESET_UNREADABLE,
                new FieldPlace("$.ruleset"),
                new Text(
                    "このルールセットは、記録された内容のままでは読み取れません。",
                    "This ruleset does not read as it was put on record."),
                hash.id().value())),
        cause);
    this.why = hash + ": " + why;
  }

  @Override
  public String getMessage() {
    return why;
  }
}
