package io.kijun.generated;

import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Sharing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes 総合: the usual two rows, or up to four of any kind. */
final class DecisionGenerator {

  /** What a supplier may be to the firm. */
  static final List<String> TIERS = List.of("1", "2", "戦略");

  private final Dice dice;
  private final List<DecisionRow> rows = new ArrayList<>();

  DecisionGenerator(Dice dice) {
    this.dice = dice;
  }

  List<DecisionRow> rows(List<Item> items) {
    if (dice.chance(0.4)) {
      add(BigDecimal.ONE, new BigDecimal("0.5"), List.of(), 0, Sharing.ALLOWED, List.of());
      add(new BigDecimal("0.7"), null, List.of(), 10, Sharing.CONDITIONAL, List.of());
    } else {
      List<String> numbers = items.stream().map(Item::no).toList();
      int count = dice.between(1, 4);
      for (int i = 0; i < count; i++) {
        add(share(), share(), dice.some(numbers, 0.2), highFindings(), sharing(), tiers());
      }
    }
    return List.copyOf(rows);
  }

  private @Nullable BigDecimal share() {
    return dice.chance(0.5) ? new BigDecimal(dice.oneOf("0", "0.25", "0.5", "0.75", "1")) : null;
  }

  private @Nullable Integer highFindings() {
    return dice.chance(0.4) ? Integer.valueOf(dice.between(0, 5)) : null;
  }

  private List<String> tiers() {
    return dice.chance(0.6) ? List.of() : dice.some(TIERS, 0.6);
  }

  private Sharing sharing() {
    return dice.oneOf(Sharing.values());
  }

  private void add(
      @Nullable BigDecimal mandatory,
      @Nullable BigDecimal evidenced,
      List<String> items,
      @Nullable Integer highFindings,
      Sharing sharing,
      List<String> tiers) {
    int row = rows.size() + 10;
    String id = "D" + row;
    rows.add(
        new DecisionRow(
            id,
            mandatory,
            evidenced,
            items,
            highFindings,
            sharing,
            VocabularyGenerator.text(id),
            new RowPlace("90-verdict.xlsx", "総合", row),
            Map.of(),
            tiers.isEmpty() ? null : tiers));
  }
}
