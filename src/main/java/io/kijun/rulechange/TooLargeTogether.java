package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** The workbooks of a draft are too many, or too large, to be read together. */
public final class TooLargeTogether extends Refused {

  private static final long serialVersionUID = 1L;

  /** The most workbooks of a draft. */
  public static final int MOST_WORKBOOKS = 100;

  /** The most bytes of all workbooks of a draft: 64 MB. */
  public static final long MOST_BYTES = 64L << 20;

  TooLargeTogether(int workbooks, long bytes) {
    super(
        Kind.TOO_LARGE,
        List.of(
            Issue.of(
                IssueCode.DRAFT_TOO_LARGE,
                new FieldPlace("workbook"),
                new Text(
                    "草案のブックは、もとのブックも合わせて100個以内、64 MB以内にしてください。",
                    "A draft has at most 100 workbooks of 64 MB together, those of its base"
                        + " included."),
                workbooks + " workbooks, " + (bytes >> 20) + " MB")));
  }
}
