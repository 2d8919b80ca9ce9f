package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** There is no such deputyship, or it was ended. */
public final class DeputyUnknown extends Refused {

  private static final long serialVersionUID = 1L;

  /** The refusal. */
  public DeputyUnknown() {
    super(
        Kind.NOT_FOUND,
        List.of(
            Issue.of(
                IssueCode.NOT_FOUND,
                FieldPlace.ALL,
                new Text(
                    "この代理はないか、すでに終了しています。", "There is no such deputyship, or it has ended."))));
  }
}
