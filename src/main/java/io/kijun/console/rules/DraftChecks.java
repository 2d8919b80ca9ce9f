package io.kijun.console.rules;

import io.kijun.console.page.ProblemItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found when a draft was checked.
 *
 * @param checked whether all could be checked; else problems keep from it
 * @param problems by cell
 * @param cases how many ran
 * @param failed those that came out otherwise
 * @param coverage how many cells the cases exercise both ways
 * @param remarks on the tables as a whole
 */
public record DraftChecks(
    boolean checked,
    List<PlacedProblem> problems,
    String cases,
    List<FailedCase> failed,
    String coverage,
    List<TableRemark> remarks) {

  /** Copies its lists. */
  public DraftChecks {
    problems = List.copyOf(problems);
    failed = List.copyOf(failed);
    remarks = List.copyOf(remarks);
  }

  /**
   * Something wrong in a workbook.
   *
   * @param href where it is shown; null: nowhere for this reader
   * @param following what is only wrong because of it
   */
  public record PlacedProblem(ProblemItem item, @Nullable String href, List<String> following) {

    /** Copies its list. */
    public PlacedProblem {
      following = List.copyOf(following);
    }
  }

  /**
   * A case that came out otherwise.
   *
   * @param href where it stands; null: nowhere for this reader
   * @param trace the cells that were not satisfied
   */
  public record FailedCase(
      String title,
      String place,
      @Nullable String href,
      String expected,
      String actual,
      List<FailedRequirement> trace) {

    /** Copies its list. */
    public FailedCase {
      trace = List.copyOf(trace);
    }
  }

  /** A cell that was not satisfied. */
  public record FailedRequirement(String cell, String told) {}

  /** Something in the tables that is worth a look. */
  public record TableRemark(String subject, String message, List<RemarkPlace> places) {

    /** Copies its list. */
    public TableRemark {
      places = List.copyOf(places);
    }
  }

  /** A row that a remark is about. */
  public record RemarkPlace(String told, @Nullable String href) {}
}
