package io.kijun.access;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import java.util.List;

/** What was asked for is no token that may be issued: with all that is wrong. */
public final class TokenRefused extends Refused {

  private static final long serialVersionUID = 1L;

  TokenRefused(List<Issue> issues) {
    super(Kind.INVALID, issues);
  }
}
