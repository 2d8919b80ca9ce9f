package io.kijun.generated;

import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes 助言: a fallback for every cause, and some rows that are more specific. */
final class AdviceGenerator {

  private final Dice dice;
  private final List<AdviceRow> rows = new ArrayList<>();

  AdviceGenerator(Dice dice) {
    this.dice = dice;
  }

  List<AdviceRow> rows(List<Item> items) {
    for (Cause cause : Cause.values()) {
      add("*", cause, severity(), days());
    }
    for (Item item : items) {
      String criterion = String.format("%03d-1", Integer.parseInt(item.no()));
      for (String target : dice.some(List.of(item.no(), criterion), 0.3)) {
        for (Cause cause : dice.some(List.of(Cause.values()), 0.3)) {
          add(target, cause, dice.chance(0.5) ? severity() : null, days());
        }
        if (dice.chance(0.5)) {
          add(target, null, dice.chance(0.5) ? severity() : null, days());
        }
      }
    }
    return List.copyOf(rows);
  }

  private void add(
      String target, @Nullable Cause cause, @Nullable Severity severity, @Nullable Integer days) {
    RowPlace place = new RowPlace("01-label.xlsx", "助言", rows.size() + 2);
    rows.add(
        new AdviceRow(
            target,
            cause,
            severity,
            VocabularyGenerator.text("{missing} {last} {due} {required} {found}"),
            VocabularyGenerator.text("advice"),
            days,
            place,
            null));
  }

  private Severity severity() {
    return dice.oneOf(Severity.values());
  }

  private @Nullable Integer days() {
    return dice.chance(0.3) ? Integer.valueOf(dice.between(1, 100)) : null;
  }
}
