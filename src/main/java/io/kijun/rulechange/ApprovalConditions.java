package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Place;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What must hold before something is put in force; collects each that does not. */
final class ApprovalConditions {

  private final List<Issue> reasons = new ArrayList<>();

  void fails(IssueCode code, String subject, String ja, String en) {
    fails(code, new FieldPlace(subject), new Text(ja, en));
  }

  void fails(IssueCode code, Place subject, Text message) {
    reasons.add(Issue.of(code, subject, message));
  }

  void seen(String seen, String actual) {
    if (!seen.equals(actual)) {
      fails(
          IssueCode.CHANGED,
          actual,
          "確認した内容と現在の内容が異なります。見直してから承認してください。",
          "What was seen is not what is there now; look again before approving.");
    }
  }

  void seen(int seen, int actual) {
    if (seen != actual) {
      reasons.add(
          Issue.of(
              IssueCode.CHANGED,
              new FieldPlace("version"),
              new Text(
                  "確認した版（" + seen + "）のあとに変更されています。現在の版は" + actual + "です。見直してからやり直してください。",
                  "It was changed after version "
                      + seen
                      + ", which was seen; it is at version "
                      + actual
                      + ". Look again first."),
              Integer.toString(seen),
              List.of(Integer.toString(actual)),
              null));
    }
  }

  void notPast(LocalDate from, LocalDate today) {
    if (from.isBefore(today)) {
      fails(
          IssueCode.PAST_DAY,
          from.toString(),
          "施行日は今日以降にしてください。",
          "It can be in force from today or later only.");
    }
  }

  /** Throws if any does not hold. */
  void check() {
    if (!reasons.isEmpty()) {
      throw new ChangeRefused(reasons);
    }
  }
}
