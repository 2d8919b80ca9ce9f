package io.kijun.supplier;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import java.util.List;

/** Something is asked for suppliers that are not there. */
public final class SuppliersNotFound extends Refused {

  private static final long serialVersionUID = 1L;

  SuppliersNotFound(List<Issue> unknown) {
    super(Kind.UNPROCESSABLE, unknown);
  }
}
