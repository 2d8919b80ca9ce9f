package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or doubtful in a check sheet.
 *
 * @param sheet empty: the workbook as a whole
 * @param cell null: the sheet as a whole
 * @param of the other check sheet that it stands in, where two are looked at together; null: this
 */
public record SheetProblem(
    Issue.Level severity,
    IssueCode code,
    String sheet,
    @Nullable String cell,
    Text message,
    @Nullable String found,
    List<String> allowed,
    @Nullable String nearest,
    @Nullable UUID of) {

  /** Copies its list. */
  public SheetProblem {
    allowed = List.copyOf(allowed);
  }

  /** An issue, as it is shown with a check sheet; what is at no cell of one is of all of it. */
  static SheetProblem of(Issue issue, ReceivedSheet shown) {
    CellPlace at = issue.place() instanceof CellPlace cell ? cell : CellPlace.book(shown.book());
    return new SheetProblem(
        issue.severity(),
        issue.code(),
        at.sheet(),
        at.cell(),
        issue.message(),
        issue.found(),
        issue.allowed(),
        issue.nearest(),
        other(at, shown));
  }

  /** An issue of a file that is told of by itself; what is at no cell is of all of it. */
  public static SheetProblem of(Issue issue) {
    CellPlace at = CellPlace.of(issue.place());
    return new SheetProblem(
        issue.severity(),
        issue.code(),
        at.sheet(),
        at.cell(),
        issue.message(),
        issue.found(),
        issue.allowed(),
        issue.nearest(),
        null);
  }

  /** The check sheet that a cell stands in; null: the one that is shown. */
  static @Nullable UUID other(CellPlace at, ReceivedSheet shown) {
    return at.workbook().equals(shown.book())
        ? null
        : ReceivedSheet.ofBook(at.workbook()).orElse(null);
  }
}
