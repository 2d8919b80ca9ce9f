package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import io.kijun.sheets.NameChecks;
import java.util.Collection;
import java.util.List;

/** Workbooks look like copies of others: whether they are to take their place is asked. */
public final class WorkbookCopied extends Refused {

  private static final long serialVersionUID = 1L;

  private WorkbookCopied(List<Issue> copies) {
    super(Kind.UNPROCESSABLE, copies);
  }

  /**
   * Checks the names of workbooks before they are added to others.
   *
   * @throws WorkbookCopied if any looks like a copy
   */
  static void check(Collection<String> added, Collection<String> there) {
    List<Issue> copies = NameChecks.copies(added, there);
    if (!copies.isEmpty()) {
      throw new WorkbookCopied(copies);
    }
  }
}
