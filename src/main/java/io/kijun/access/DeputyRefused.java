package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import java.util.List;

/** Nobody may be a deputy as it was asked for: with all that is wrong. */
public final class DeputyRefused extends Refused {

  private static final long serialVersionUID = 1L;

  DeputyRefused(List<Issue> issues) {
    super(Kind.INVALID, issues);
  }
}
