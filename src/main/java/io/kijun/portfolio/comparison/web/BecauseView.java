package io.kijun.portfolio.comparison.web;

import io.kijun.core.evaluation.comparison.Because;
import io.kijun.core.evaluation.comparison.ChangeKind;
import io.kijun.core.evidence.FactsDifference;
import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.CellDifference.CellShown;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a change is put down to. Which fields it has depends on the kind.
 *
 * @param fact of FACTS: what kind of thing is known otherwise
 * @param subject of FACTS: the evidence key, the item or criterion declared, the profile fact or
 *     the type of event; of RULES: what the rule is about, as in differences of rulesets
 * @param entry of FACTS: which of several entries of an evidence key, from 1
 * @param field of FACTS: which field of it; absent: the whole
 * @param change of RULES: whether it came, went or changed
 * @param column of RULES: which column the cell stands in
 * @param criterion of TIME: whose cell turned; absent: it shows in no cell
 * @param cell of RULES and TIME: where it stands; absent where only the sheet is known
 * @param date of TIME: the first day on which it is so
 * @param ranOut of TIME: whether it holds no longer (true) or from then on (false)
 * @param tried false: it may have done it, but too much changed to try; otherwise absent
 * @param before of FACTS as facts are written, of RULES {@code {"cell":…,"value":…}}
 * @param after likewise
 */
record BecauseView(
    ChangeKind kind,
    FactsDifference.@Nullable Kind fact,
    @Nullable String subject,
    @Nullable Integer entry,
    @Nullable String field,
    Difference.@Nullable Kind change,
    @Nullable String column,
    @Nullable String criterion,
    @Nullable String workbook,
    @Nullable String sheet,
    @Nullable String cell,
    @Nullable LocalDate date,
    @Nullable Boolean ranOut,
    @Nullable Boolean tried,
    @Nullable JsonNode before,
    @Nullable JsonNode after,
    Text message) {

  static List<BecauseView> all(List<Because> because) {
    return because.stream().map(BecauseView::of).toList();
  }

  private static @Nullable Boolean tried(Because because) {
    return because.tried() ? null : Boolean.FALSE;
  }

  private static BecauseView of(Because because) {
    return switch (because.kind()) {
      case FACTS -> of((Because.OfFacts) because);
      case RULES -> of((Because.OfRules) because);
      case TIME -> of((Because.OfTime) because);
    };
  }

  private static BecauseView of(Because.OfFacts because) {
    FactsDifference one = because.difference();
    return new BecauseView(
        because.kind(),
        one.kind(),
        one.subject(),
        one.entry(),
        one.field(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        tried(because),
        one.before(),
        one.after(),
        because.message());
  }

  private static BecauseView of(Because.OfRules because) {
    Difference difference = because.difference();
    CellDifference cell = because.cell();
    CellPlace place = because.place();
    return new BecauseView(
        because.kind(),
        null,
        difference == null ? null : difference.subject().toString(),
        null,
        null,
        difference == null ? null : difference.kind(),
        cell == null ? null : cell.column(),
        null,
        place == null ? null : place.workbook(),
        place == null ? null : place.sheet(),
        place == null ? null : place.cell(),
        null,
        null,
        null,
        cell == null ? null : shown(cell.before()),
        cell == null ? null : shown(cell.after()),
        because.message());
  }

  private static @Nullable JsonNode shown(@Nullable CellShown cell) {
    return cell == null
        ? null
        : JsonNodeFactory.instance.objectNode().put("cell", cell.cell()).put("value", cell.value());
  }

  private static BecauseView of(Because.OfTime because) {
    CellPlace place = because.place();
    return new BecauseView(
        because.kind(),
        null,
        null,
        null,
        null,
        null,
        null,
        because.criterion(),
        place == null ? null : place.workbook(),
        place == null ? null : place.sheet(),
        place == null ? null : place.cell(),
        because.date(),
        because.ranOut(),
        tried(because),
        null,
        null,
        because.message());
  }
}
