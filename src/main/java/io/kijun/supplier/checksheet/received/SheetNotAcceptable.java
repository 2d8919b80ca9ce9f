package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.Text;
import java.util.List;

/** Errors or conflicts stand in a check sheet that nobody has decided about. */
public final class SheetNotAcceptable extends Refused {

  private static final long serialVersionUID = 1L;

  SheetNotAcceptable(List<Issue> open) {
    super(Kind.CONFLICT, open.stream().map(SheetNotAcceptable::withWayOut).toList());
  }

  /** Whoever meets the refusal alone knows what to do about each. */
  private static Issue withWayOut(Issue issue) {
    if (SheetKeys.mayBeConfirmed(issue)) {
      String key = SheetKeys.of(issue);
      return saying(
          issue,
          "（それでも受け入れるには、confirmedに「%s」を加えます。）".formatted(key),
          " (To accept the sheet in spite of this, add “%s” to confirmed.)".formatted(key));
    }
    return issue.code() == IssueCode.SHEET_CONFLICT
        ? saying(issue, "（PUT …/conflictsで選びます。）", " (Choose with PUT …/conflicts.)")
        : saying(
            issue,
            "（confirmedでは受け入れられません。差し戻してください。）",
            " (Nothing in confirmed lets it through; send the sheet back.)");
  }

  private static Issue saying(Issue issue, String ja, String en) {
    Text message = issue.message();
    return issue.saying(new Text(message.ja() + ja, message.en() + en));
  }
}
