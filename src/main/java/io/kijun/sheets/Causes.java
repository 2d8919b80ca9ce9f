package io.kijun.sheets;

import io.kijun.core.issue.CellOrder;
import io.kijun.core.issue.Issue;
import io.kijun.spreadsheet.BookCells;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts causes first: what is only there because of something else is folded under it. Nothing is
 * dropped, and what would stay after the cause is mended is told on its own.
 */
final class Causes {

  private Causes() {}

  /** All issues, those that follow from others under these, in the order in which to mend them. */
  static List<Issue> first(List<Issue> found, Collection<BookCells> books) {
    List<Issue> issues =
        new ArrayList<>(found.stream().distinct().sorted(CellOrder.ISSUES).toList());
    Explained explained = new Explained();
    Set<String> read = books.stream().map(BookCells::name).collect(Collectors.toSet());
    new LostTables(issues, read, explained).explain();
    if (issues.stream().anyMatch(Issue::isError)) {
      IssueCells cells = new IssueCells(books);
      issues.addAll(new MistypedNames(issues, new CellNames(books), cells, explained).explain());
      new MissedRows(issues, cells, explained).explain();
    }
    issues.sort(CellOrder.ISSUES);
    return explained.folded(issues).stream().sorted(CellOrder.CAUSES).toList();
  }
}
