package io.kijun.console.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a workbook of a draft: what is wrong with it, and what differs so far.
 *
 * @param draft the draft's page; null: the reader may not open it
 * @param book the workbook's page
 * @param elsewhere how many problems other workbooks have
 * @param more how many differences are not shown
 * @param cases what came of all cases; null: they cannot be run as long as there are errors
 */
public record BesideView(
    String name,
    @Nullable String draft,
    String book,
    List<GridProblem> problems,
    int elsewhere,
    List<GridDifference> differences,
    int more,
    @Nullable CasesCounted cases) {

  /** Copies its lists. */
  public BesideView {
    problems = List.copyOf(problems);
    differences = List.copyOf(differences);
  }

  /**
   * A cell that differs from the base.
   *
   * @param subject what the row is about
   * @param column as the sheet calls it
   * @param cell its address in the draft; empty: the row is gone
   * @param href the cell in the grid; null: it is gone
   * @param before null: there was none
   * @param after null: there is none any more
   */
  public record GridDifference(
      String subject,
      String column,
      String sheet,
      String cell,
      @Nullable String href,
      @Nullable String before,
      @Nullable String after,
      boolean loosened) {}

  /** How many cases were run, and how many came out otherwise. */
  public record CasesCounted(int run, int failed) {}
}
