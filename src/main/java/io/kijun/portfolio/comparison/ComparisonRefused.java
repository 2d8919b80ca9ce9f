package io.kijun.portfolio.comparison;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two evaluations cannot be compared. */
public final class ComparisonRefused extends Refused {

  private static final long serialVersionUID = 1L;

  /** The name of the parameter for the one that is before. */
  static final String BEFORE = "?before";

  /** The name of the parameter for the one that is after. */
  static final String AFTER = "?after";

  private ComparisonRefused(Kind kind, List<Issue> issues) {
    super(kind, issues);
  }

  /** Each of the two has to be named. */
  static ComparisonRefused unnamed(@Nullable UUID before, @Nullable UUID after) {
    return new ComparisonRefused(
        Kind.INVALID,
        issues(
            before == null,
            after == null,
            IssueCode.MISSING,
            new Text("比べる評価のIDを指定してください。", "The id of an evaluation to be compared is needed.")));
  }

  /** There are no such evaluations, or none that the one who asks may see. */
  static ComparisonRefused unknown(boolean before, boolean after) {
    return new ComparisonRefused(
        Kind.NOT_FOUND,
        issues(
            before,
            after,
            IssueCode.NOT_FOUND,
            new Text("この評価はありません。", "There is no such evaluation.")));
  }

  /** One of the two is a run, and the other one is none that may be seen. */
  static ComparisonRefused ofTwoKinds(boolean before, boolean after) {
    return new ComparisonRefused(
        Kind.NOT_FOUND,
        issues(
            before,
            after,
            IssueCode.NOT_FOUND,
            new Text(
                "この一括評価はありません。一括評価は一括評価と、評価は評価と比べてください。",
                "There is no such run. A run is compared with a run, an evaluation with an"
                    + " evaluation.")));
  }

  /** They are of two suppliers. */
  static ComparisonRefused ofTwoSuppliers() {
    return new ComparisonRefused(
        Kind.UNPROCESSABLE,
        issues(
            true,
            true,
            IssueCode.OF_TWO_SUPPLIERS,
            new Text("同じ取引先の評価を2つ指定してください。", "The two evaluations have to be of one supplier.")));
  }

  private static List<Issue> issues(boolean before, boolean after, IssueCode code, Text text) {
    List<Issue> issues = new ArrayList<>();
    if (before) {
      issues.add(Issue.of(code, new FieldPlace(BEFORE), text));
    }
    if (after) {
      issues.add(Issue.of(code, new FieldPlace(AFTER), text));
    }
    return issues;
  }
}
