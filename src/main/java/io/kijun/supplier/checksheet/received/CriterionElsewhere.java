package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import java.util.List;

/** A criterion was named together with an item that it is none of. */
public final class CriterionElsewhere extends Refused {

  private static final long serialVersionUID = 1L;

  CriterionElsewhere(List<Issue> issues) {
    super(Kind.INVALID, issues);
  }
}
