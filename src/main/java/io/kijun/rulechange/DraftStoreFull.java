package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** The files of open drafts would take more room than they may. */
public final class DraftStoreFull extends Refused {

  private static final long serialVersionUID = 1L;

  DraftStoreFull(DataSize most, boolean ofUser) {
    super(
        Kind.TOO_LARGE,
        List.of(
            Issue.of(
                IssueCode.DRAFT_STORE_FULL,
                new FieldPlace("workbook"),
                ofUser
                    ? new Text(
                        "承認待ちの草案のブックは1人合計" + shown(most) + "までです。不要な草案を取りやめてください。",
                        "The workbooks of a user's open drafts may have "
                            + shown(most)
                            + " together; discard one first.")
                    : new Text(
                        "承認待ちの草案のブックは全体で" + shown(most) + "までです。不要な草案を取りやめてください。",
                        "The workbooks of all open drafts may have "
                            + shown(most)
                            + " together; one has to be discarded first."))));
  }

  private static String shown(DataSize size) {
    return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toBytes() + " B";
  }
}
