package io.kijun.console.grid;

import io.kijun.console.page.ReaderWords;
import io.kijun.core.criterion.CellCompletion;
import io.kijun.core.standard.Text;
import io.kijun.sheets.CheckedCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a text in a cell.
 *
 * @param statement what the row asks then, in full; null: it is no row of 基準
 */
public record TypingView(
    List<GridOption> options, List<GridProblem> problems, @Nullable String statement) {

  /** Copies its lists. */
  public TypingView {
    options = List.copyOf(options);
    problems = List.copyOf(problems);
  }

  /**
   * What the text may become.
   *
   * @param meaning what that says; null: no more than itself
   */
  public record GridOption(String text, @Nullable String meaning) {}

  static TypingView of(CheckedCell checked, String cell, String typed, ReaderWords words) {
    String likely =
        checked.completions().stream()
            .map(CellCompletion::text)
            .filter(text -> !typed.isBlank() && text.startsWith(typed) && !text.equals(typed))
            .findFirst()
            .orElse(null);
    Text statement = checked.statement();
    return new TypingView(
        checked.completions().stream().map(one -> option(one, words)).toList(),
        checked.problems().stream()
            .map(issue -> GridProblem.of(issue, cell, likely, words))
            .toList(),
        statement == null ? null : words.of(statement));
  }

  private static GridOption option(CellCompletion one, ReaderWords words) {
    String meaning = words.of(one.meaning());
    return new GridOption(one.text(), meaning.equals(one.text()) ? null : meaning);
  }
}
