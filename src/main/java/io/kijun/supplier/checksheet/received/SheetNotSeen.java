package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;
import java.util.UUID;

/** Whoever accepts a sheet has not seen what is looked at with it, or that more is known by now. */
public final class SheetNotSeen extends Refused {

  private static final long serialVersionUID = 1L;

  SheetNotSeen(ReceivedSheet sheet, SeenState now) {
    super(
        Kind.CONFLICT,
        List.of(
            Issue.of(
                IssueCode.NOT_SEEN,
                FieldPlace.ALL,
                new Text(
                    "受け取った後に、いっしょに見るシートか取引先の事実が加わっています。先にこのシート"
                        + "（GET …/check-sheets/{id}）を見てください。",
                    "Sheets that are looked at with it, or facts of the supplier, came since it was"
                        + " received. Read the sheet first (GET …/check-sheets/{id})."),
                others(sheet, now))));
  }

  private static String others(ReceivedSheet sheet, SeenState now) {
    List<String> others =
        now.sheets().stream().filter(id -> !id.equals(sheet.id())).map(UUID::toString).toList();
    return others.isEmpty() ? "basedOn " + now.factsVersion() : String.join(", ", others);
  }
}
