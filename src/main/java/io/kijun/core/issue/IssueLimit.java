package io.kijun.core.issue;

import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;

/** How many issues are told, and what is said of the rest. */
enum IssueLimit {
  OF_REQUEST(1000, Integer.MAX_VALUE) {
    @Override
    Issue leftOut(int more, String book) {
      return Issue.of(
          IssueCode.TOO_MANY_ISSUES,
          FieldPlace.ALL,
          new Text("問題が多すぎるため、以降は省略しました。", "There are too many issues; the rest is left out."));
    }
  },
  OF_WORKBOOKS(2000, 400) {
    @Override
    Issue leftOut(int more, String book) {
      return Issue.of(
          IssueCode.TOO_MANY_PROBLEMS,
          CellPlace.book(book),
          new Text(
              "問題が多すぎるため、はじめの" + most() + "件だけを示します。",
              "There are too many problems: only the first " + most() + " are shown."),
          Integer.toString(most() + more));
    }
  };

  private final int most;
  private final int mostAllowed;

  IssueLimit(int most, int mostAllowed) {
    this.most = most;
    this.mostAllowed = mostAllowed;
  }

  /** The last issue, where so many are left out of what is told of a workbook, or of all. */
  abstract Issue leftOut(int more, String book);

  int most() {
    return most;
  }

  /** Of what may stand in a place, so much is listed. */
  int mostAllowed() {
    return mostAllowed;
  }
}
