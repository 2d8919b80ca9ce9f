package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.comparison.Attribution.ChangeStep;
import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.column.AdviceColumn;
import io.kijun.core.standard.column.ItemColumn;
import io.kijun.core.standard.column.VerdictColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules make of items: the decision (総合), scores (評点) and findings. Of a thing of these it
 * says which differences play a part beside those that reach the items.
 */
final class WholeRules {

  private final Thing thing;
  private final @Nullable DecisionRules decision;

  WholeRules(Thing thing, ChangeStep step) {
    this.thing = thing;
    this.decision = thing instanceof Thing.OfDecision ? new DecisionRules(step) : null;
  }

  /** Whether what became of items plays a part at all. */
  boolean restsOnItems() {
    return decision == null || decision.isOfItems() || !decision.isOfTable();
  }

  private boolean restsOnTable() {
    return decision != null && (decision.isOfTable() || !decision.isOfItems());
  }

  private boolean isOfScore(Thing.Scored... scored) {
    return thing instanceof Thing.OfScore score && List.of(scored).contains(score.scored());
  }

  /** Whether a difference of rules that no item rests on plays a part. */
  boolean test(Difference difference) {
    return switch (difference.subject().kind()) {
      case DECISION -> restsOnTable() && decision != null && decision.test(difference);
      case SCORING -> isWeighted();
      case LABEL ->
          thing instanceof Thing.OfScore score && difference.subject().key().equals(score.label());
      case ADVICE -> decision != null && restsOnItems();
      case CRITERION, ITEM, WORD, OCCASION, PROFILE, EVIDENCE, SETTING, STANDARD, VERDICT, CASE ->
          false;
    };
  }

  private boolean isWeighted() {
    return isOfScore(Thing.Scored.OVERALL, Thing.Scored.MANDATORY, Thing.Scored.LABEL);
  }

  /** Whether a cell does, of what else may be looked at for other reasons too. */
  boolean test(Difference difference, CellDifference cell) {
    String column = cell.column();
    return switch (difference.subject().kind()) {
      case DECISION -> decision != null && decision.test(difference, cell);
      case SCORING -> isWeighted();
      case ADVICE -> decision != null && column.equals(AdviceColumn.SEVERITY.code());
      case ITEM -> isOfItem(column);
      case VERDICT -> isOfVerdict(column);
      case SETTING -> isSetting(column);
      case CRITERION, LABEL, WORD, OCCASION, PROFILE, EVIDENCE, STANDARD, CASE -> false;
    };
  }

  private boolean isOfItem(String column) {
    if (column.equals(ItemColumn.OBLIGATION.code())) {
      return decision != null || isWeighted();
    }
    return column.equals(ItemColumn.LABEL.code()) && isOfScore(Thing.Scored.LABEL);
  }

  private boolean isOfVerdict(String column) {
    if (column.equals(VerdictColumn.ASSURANCE.code())) {
      return decision != null
          || isOfScore(Thing.Scored.EVIDENCED)
          || thing instanceof Thing.OfBacking;
    }
    return column.equals(VerdictColumn.FINDING.code())
        && (decision != null || thing instanceof Thing.PresenceOf);
  }

  private boolean isSetting(String name) {
    return switch (name) {
      case "notApplicable" -> isWeighted();
      case "notAccepted", "declaredCounts" -> decision != null && restsOnItems();
      case "lapseNoticeDays" ->
          thing instanceof Thing.PresenceOf finding && finding.cause() == Cause.LAPSING;
      default -> false;
    };
  }
}
