package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import java.util.List;
import java.util.stream.Stream;

/** What is written into the file of a sheet that goes back: problems, and a reviewer's notes. */
final class ReturnedNotes {

  private ReturnedNotes() {}

  /** The reviewer's notes first. */
  static List<Issue> of(SheetView view, ReceivedSheet sheet) {
    return Stream.concat(
            view.notes().stream().map(note -> note(note, sheet)),
            view.problems().stream()
                .filter(problem -> problem.of() == null)
                .map(problem -> problem(problem, sheet)))
        .toList();
  }

  private static Issue note(CellRemark note, ReceivedSheet sheet) {
    return new Issue(
        Issue.Level.WARNING,
        IssueCode.REVIEWER_NOTE,
        new CellPlace(sheet.book(), note.sheet(), note.cell()),
        new Text(note.text(), ""),
        null,
        List.of(),
        null);
  }

  private static Issue problem(SheetProblem problem, ReceivedSheet sheet) {
    return new Issue(
        problem.severity(),
        problem.code(),
        new CellPlace(sheet.book(), problem.sheet(), problem.cell()),
        problem.message(),
        problem.found(),
        problem.allowed(),
        problem.nearest());
  }
}
