package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import java.util.List;

/** What is to be accepted with a sheet is not named as it should be, or for too long. */
public final class AcceptedWrongly extends Refused {

  private static final long serialVersionUID = 1L;

  AcceptedWrongly(List<Issue> issues) {
    super(Kind.INVALID, issues);
  }
}
