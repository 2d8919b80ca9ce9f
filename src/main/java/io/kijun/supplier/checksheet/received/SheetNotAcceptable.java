package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import java.util.List;

/** Errors or conflicts stand in a check sheet that nobody has decided about. */
public final class SheetNotAcceptable extends Refused {

  private static final long serialVersionUID = 1L;

  SheetNotAcceptable(List<Issue> open) {
    super(Kind.CONFLICT, open);
  }
}
