package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer names to take a sheet in spite of an error: which check sheet, what is wrong, and
 * where, so that it stands for nothing else.
 */
final class SheetKeys {

  private SheetKeys() {}

  /**
   * For instance {@code 01900000-0000-7000-8000-000000000001/NOT_A_DATE/根拠!H14}; without a place
   * where the whole file is meant.
   */
  static String of(Issue issue) {
    return of(issue, UnaryOperator.identity());
  }

  /** The same with the page's id in the place of its sheet's name, which anybody may have given. */
  static String logged(Issue issue, SheetReview review) {
    CellPlace at = CellPlace.of(issue.place());
    return of(issue, sheet -> review.joint().pageId(at.workbook(), sheet));
  }

  private static String of(Issue issue, UnaryOperator<String> named) {
    CellPlace at = CellPlace.of(issue.place());
    String book = ReceivedSheet.ofBook(at.workbook()).map(UUID::toString).orElse(at.workbook());
    String sheet = at.sheet().isEmpty() ? "" : named.apply(at.sheet());
    return key(book, issue.code(), sheet, at.cell());
  }

  /** The same of what is told of a check sheet. */
  static String of(SheetProblem problem, UUID shown) {
    UUID of = problem.of() == null ? shown : problem.of();
    return key(of.toString(), problem.code(), problem.sheet(), problem.cell());
  }

  private static String key(String book, IssueCode code, String sheet, @Nullable String cell) {
    String key = book + "/" + code.name();
    if (!sheet.isEmpty()) {
      key += "/" + sheet;
    }
    return cell == null ? key : key + "!" + cell;
  }

  /** Whether naming it is enough. Another supplier's sheet and two differing answers are not. */
  static boolean mayBeConfirmed(Issue issue) {
    return issue.code() != IssueCode.SHEET_OTHER_SUPPLIER
        && issue.code() != IssueCode.SHEET_CONFLICT
        && issue.place() instanceof CellPlace;
  }
}
