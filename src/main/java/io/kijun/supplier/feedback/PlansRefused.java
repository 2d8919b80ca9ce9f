package io.kijun.supplier.feedback;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import java.util.List;

/** A sheet with plans is not taken, with all that is wrong in it. */
public final class PlansRefused extends Refused {

  private static final long serialVersionUID = 1L;

  PlansRefused(List<Issue> issues) {
    super(Kind.UNPROCESSABLE, issues);
  }
}
