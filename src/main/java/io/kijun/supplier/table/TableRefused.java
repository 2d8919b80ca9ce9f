package io.kijun.supplier.table;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import java.util.List;

/** A table of suppliers is not taken, nothing of it, with all that is wrong. */
public final class TableRefused extends Refused {

  private static final long serialVersionUID = 1L;

  /** With all that is wrong. */
  TableRefused(List<Issue> issues) {
    super(Kind.UNPROCESSABLE, issues);
  }
}
