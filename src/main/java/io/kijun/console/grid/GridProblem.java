package io.kijun.console.grid;

import io.kijun.console.page.ReaderWords;
import io.kijun.core.issue.Issue;
import io.kijun.core.standard.CellPlace;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a cell.
 *
 * @param sheet empty: the workbook as a whole
 * @param cell its address; null: the sheet as a whole
 * @param href the cell in the grid; null: it is the one that is being typed into
 * @param fix what may be written instead; null: nobody knows
 * @param warning whether it only asks for attention
 */
public record GridProblem(
    String sheet,
    @Nullable String cell,
    @Nullable String href,
    String what,
    @Nullable String found,
    @Nullable String allowed,
    @Nullable String fix,
    boolean warning) {

  private static final int MOST_ALLOWED = 6;

  /**
   * A problem of the row of a cell.
   *
   * @param typed the cell that is being typed into
   * @param likely what its text may become; null: nothing is likely
   */
  static GridProblem of(Issue issue, String typed, @Nullable String likely, ReaderWords words) {
    CellPlace at = CellPlace.of(issue.place());
    String own = issue.nearest() == null ? likely : issue.nearest();
    return of(issue, at, null, typed.equals(at.cell()) ? own : null, words);
  }

  /** A problem of a workbook. */
  static GridProblem of(Issue issue, GridOwner owner, ReaderWords words) {
    CellPlace at = CellPlace.of(issue.place());
    String cell = at.cell();
    String href =
        cell == null
            ? owner.sheet(at.workbook(), at.sheet())
            : owner.cell(at.workbook(), at.sheet(), cell);
    return of(issue, at, at.sheet().isEmpty() ? null : href, issue.nearest(), words);
  }

  private static GridProblem of(
      Issue issue, CellPlace at, @Nullable String href, @Nullable String fix, ReaderWords words) {
    return new GridProblem(
        at.sheet(),
        at.cell(),
        href,
        words.of(issue.message()),
        issue.found(),
        issue.allowed().isEmpty()
            ? null
            : words.joined(issue.allowed().stream().limit(MOST_ALLOWED).toList()),
        fix,
        !issue.isError());
  }
}
