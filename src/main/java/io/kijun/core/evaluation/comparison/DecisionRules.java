package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.comparison.Attribution.ChangeStep;
import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.fact.DecisionTest;
import io.kijun.core.ruleset.fact.Overall;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.column.DecisionColumn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Of a step in which rules changed: whether 総合 itself decided otherwise, or what it rests on did,
 * and which of its cells.
 */
final class DecisionRules {

  private final ChangeStep step;
  private final List<Overall> overalls;

  DecisionRules(ChangeStep step) {
    this.step = step;
    this.overalls =
        List.of(step.before().evaluation().overall(), step.after().evaluation().overall());
  }

  private static Sharing decided(Mixture by, Overall on) {
    return by.side().evaluator().sharing(on);
  }

  private Sharing was() {
    return step.before().evaluation().decision().sharing();
  }

  private Sharing is() {
    return step.after().evaluation().decision().sharing();
  }

  /** Whether the table alone makes a difference to one or the other, or nothing does alone. */
  boolean isOfTable() {
    return decided(step.after(), overalls.get(0)) != was()
        || decided(step.before(), overalls.get(1)) != is();
  }

  /** Whether what it rests on does. */
  boolean isOfItems() {
    return decided(step.before(), overalls.get(1)) != was()
        || decided(step.after(), overalls.get(0)) != is();
  }

  /** Whether a row that came, went or changed can have decided. */
  boolean test(Difference difference) {
    Optional<DecisionRow> before = row(step.before(), difference.subject().key());
    Optional<DecisionRow> after = row(step.after(), difference.subject().key());
    return difference.kind() == Difference.Kind.CHANGED || holds(before) || holds(after);
  }

  /** Whether a cell of a row that changed does. */
  boolean test(Difference difference, CellDifference cell) {
    Optional<DecisionRow> before = row(step.before(), difference.subject().key());
    Optional<DecisionRow> after = row(step.after(), difference.subject().key());
    if (cell.column().equals(DecisionColumn.SHARING.code())) {
      return holds(before) || holds(after);
    }
    return overalls.stream()
        .anyMatch(on -> holds(before, cell.column(), on) != holds(after, cell.column(), on));
  }

  private static Optional<DecisionRow> row(Mixture in, String id) {
    return in.side().evaluator().standard().decisions().stream()
        .filter(row -> row.id().equals(id))
        .findFirst();
  }

  private boolean holds(Optional<DecisionRow> row) {
    return row.isPresent() && overalls.stream().anyMatch(overall -> holds(row, null, overall));
  }

  /** Whether a cell of a row holds; a blank one does. Without a column: all of them. */
  private static boolean holds(
      Optional<DecisionRow> row, @Nullable String column, Overall overall) {
    return row.map(DecisionTest::of).orElse(List.of()).stream()
        .filter(test -> column == null || test.column().equals(column))
        .allMatch(test -> test.condition().test(overall));
  }
}
