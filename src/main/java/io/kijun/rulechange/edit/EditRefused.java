package io.kijun.rulechange.edit;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import java.util.List;

/** Changes of cells or rows cannot be made, for each of these reasons; none was made. */
public final class EditRefused extends Refused {

  private static final long serialVersionUID = 1L;

  EditRefused(List<Issue> reasons) {
    super(Kind.UNPROCESSABLE, reasons);
  }
}
