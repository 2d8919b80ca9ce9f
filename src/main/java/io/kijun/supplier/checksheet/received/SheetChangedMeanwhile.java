package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Since a check sheet was looked at another of the same asking, a choice, other facts or other
 * rules came in: what was decided was not about what is there now.
 */
public final class SheetChangedMeanwhile extends Refused {

  private static final long serialVersionUID = 1L;

  /** While it was decided. */
  SheetChangedMeanwhile() {
    super(Kind.CONFLICT, List.of(choices()));
  }

  /** Since the person saw it who decides. */
  SheetChangedMeanwhile(SeenState before, SeenState now) {
    super(Kind.CONFLICT, changes(before, now));
  }

  private static List<Issue> changes(SeenState before, SeenState now) {
    List<Issue> all = new ArrayList<>();
    for (UUID id : now.sheets()) {
      if (!before.sheets().contains(id)) {
        all.add(
            changed(
                "together",
                id.toString(),
                new Text("見た後に、このシートが届きました。", "This sheet came in since it was seen.")));
      }
    }
    for (UUID id : before.sheets()) {
      if (!now.sheets().contains(id)) {
        all.add(
            changed(
                "together",
                id.toString(),
                new Text(
                    "見た後に、このシートは受付中ではなくなりました。",
                    "This sheet is not open any more since it was seen.")));
      }
    }
    if (before.factsVersion() != now.factsVersion()) {
      all.add(
          changed(
              "basedOn",
              Integer.toString(now.factsVersion()),
              new Text(
                  "見たのは版%dの事実との違いですが、今はこの版です。".formatted(before.factsVersion()),
                  "It was held against version %d of the facts; now there is this one."
                      .formatted(before.factsVersion()))));
    }
    if (!before.ruleset().equals(now.ruleset())) {
      all.add(
          changed(
              "ruleset",
              now.ruleset().value(),
              new Text(
                  "見た後に、施行中のルールセットが変わりました。", "Another ruleset is in force since it was seen.")));
    }
    return all.isEmpty() ? List.of(choices()) : List.copyOf(all);
  }

  private static Issue changed(String path, String found, Text message) {
    return Issue.of(
        IssueCode.CHANGED_MEANWHILE,
        new FieldPlace(path),
        new Text(
            message.ja() + "最新の内容を読み直してください。",
            message.en() + " Read the sheet again, then decide."),
        found);
  }

  private static Issue choices() {
    return Issue.of(
        IssueCode.CHANGED_MEANWHILE,
        FieldPlace.ALL,
        new Text(
            "確認している間に、ほかのシート・選択・事実が届きました。最新の内容を読み直してください。",
            "Another sheet, a choice or other facts came in meanwhile. Read it again."));
  }
}
