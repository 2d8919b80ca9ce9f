package io.kijun.sheets;

import io.kijun.core.criterion.CellCompletion;
import io.kijun.core.issue.Issue;
import io.kijun.core.standard.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a text in a cell.
 *
 * @param problems those of its row then, as an upload would have them
 * @param statement what the row would ask, in full; null: it is no row of 基準
 * @param completions what the text may become
 */
public record CheckedCell(
    List<Issue> problems, @Nullable Text statement, List<CellCompletion> completions) {}
