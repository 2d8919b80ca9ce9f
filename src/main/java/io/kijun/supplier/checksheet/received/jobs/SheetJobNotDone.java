package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** A job has no file to give: it is not done, or it makes none. */
public final class SheetJobNotDone extends Refused {

  private static final long serialVersionUID = 1L;

  SheetJobNotDone(JobState state) {
    super(
        Kind.CONFLICT,
        List.of(
            Issue.of(
                IssueCode.JOB_WITHOUT_FILE,
                FieldPlace.ALL,
                new Text(
                    "この処理には受け取れるファイルがありません（まだ終わっていない、ファイルを作らない、または中の取引先の記入が消去された処理です）。",
                    "This job has no file to give: it is not done, makes none, or a supplier in"
                        + " it was erased."),
                state.name())));
  }
}
