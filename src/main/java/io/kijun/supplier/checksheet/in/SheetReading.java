package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.Issue;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.Unused;
import java.util.List;

/**
 * What was read of a file: each cell that is filled in is an answer, has a problem, or plays no
 * part.
 *
 * @param isSheet whether it is a check sheet of the standard at all; if not, the issues say why
 * @param issues what is wrong or doubtful, by cell; what an error is at is not in the answers
 * @param unused what plays no part, such as remarks beside the answers
 * @param pages what was read, the one first whose word counts for the file
 */
public record SheetReading(
    boolean isSheet,
    SheetAnswers answers,
    List<Issue> issues,
    List<Unused> unused,
    List<PageStamp> pages) {

  /** Copies its lists. */
  public SheetReading {
    issues = List.copyOf(issues);
    unused = List.copyOf(unused);
    pages = List.copyOf(pages);
  }
}
