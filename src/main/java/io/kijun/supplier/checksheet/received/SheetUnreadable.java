package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.Refused;
import io.kijun.spreadsheet.UploadCheck;
import java.util.List;

/** A file is no workbook that is taken, or no check sheet. */
public final class SheetUnreadable extends Refused {

  private static final long serialVersionUID = 1L;

  SheetUnreadable(UploadCheck.Kind why, List<Issue> issues) {
    super(kind(why), issues);
  }

  private static Kind kind(UploadCheck.Kind why) {
    return switch (why) {
      case NAME -> Kind.INVALID;
      case TOO_LARGE -> Kind.TOO_LARGE;
      case OTHER_TYPE, DAMAGED, ACTIVE -> Kind.UNPROCESSABLE;
    };
  }
}
