package io.kijun.generated;

import io.kijun.core.criterion.Columns;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Retention;
import io.kijun.core.standard.RowPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the rows of 基準: criteria with one to three alternatives. */
final class RowGenerator {

  private static final String[] CADENCES = {
    "1 P1Y",
    "1 P1Y",
    "2 P1Y",
    "1 P6M",
    "3 P6M",
    "1 P1M",
    "1 P2Y",
    "1 ever",
    "1 own",
    "1 own",
    "1 continuous",
    "1 useDay"
  };

  private final Dice dice;
  private final VocabularyGenerator words;
  private final List<CriterionRow> rows = new ArrayList<>();

  RowGenerator(Dice dice, VocabularyGenerator words) {
    this.dice = dice;
    this.words = words;
  }

  List<CriterionRow> rows(List<Item> items) {
    for (Item item : items) {
      int criteria = dice.between(1, 3);
      for (int i = 1; i <= criteria; i++) {
        alternatives(item, String.format("%03d-%d", Integer.parseInt(item.no()), i));
      }
    }
    return List.copyOf(rows);
  }

  private void alternatives(Item item, String criterion) {
    List<String> appliesWhen = words.sometimesAFact(0.15);
    String key = dice.oneOf(VocabularyGenerator.KEYS);
    int count = dice.oneOf(1, 1, 2, 3);
    for (int i = 0; i < count; i++) {
      String id = count == 1 ? criterion : criterion + (char) ('a' + i);
      String own = dice.chance(0.7) ? key : dice.oneOf(VocabularyGenerator.KEYS);
      rows.add(row(id, item, appliesWhen, own, count > 1));
    }
  }

  private CriterionRow row(
      String id, Item item, List<String> appliesWhen, String key, boolean alternative) {
    Cadence cadence = dice.chance(0.4) ? cadence() : null;
    boolean established = (cadence == null || !cadence.needsNoDates()) && dice.chance(0.3);
    List<String> audience = list(VocabularyGenerator.AUDIENCES);
    List<String> scope = list(VocabularyGenerator.SCOPES);
    List<String> contents = list(VocabularyGenerator.CONTENTS);
    List<String> occasions = list(VocabularyGenerator.OCCASIONS);
    String retention = dice.chance(0.2) ? dice.oneOf("P6M", "P1M", "P1Y", "own") : null;
    boolean blank =
        cadence == null
            && retention == null
            && audience.size() + scope.size() + contents.size() + occasions.size() == 0;
    CriterionRow row =
        Columns.blank(place(item), Map.of())
            .withId(id)
            .withNo(item.no())
            .withStatement(VocabularyGenerator.text(id))
            .withEvidence(key);
    row = Columns.APPLIES_WHEN.with(row, appliesWhen);
    row = Columns.ESTABLISHED.with(row, established || blank);
    row = Columns.CADENCE.with(row, cadence);
    row = Columns.OCCASIONS.with(row, occasions);
    row = Columns.AUDIENCE.with(row, audience);
    row = Columns.SCOPE.with(row, scope);
    row = Columns.CONTENTS.with(row, contents);
    row = Columns.RETENTION.with(row, retention == null ? null : Retention.of(retention));
    return row.withOutcome(outcome(alternative)).withAllowance(dice.chance(0.15));
  }

  private Outcome outcome(boolean alternative) {
    return dice.chance(alternative ? 0.3 : 0.05) ? Outcome.PARTIAL : Outcome.MET;
  }

  private RowPlace place(Item item) {
    return new RowPlace("0" + item.label() + "-label.xlsx", "基準", rows.size() + 10);
  }

  private Cadence cadence() {
    String[] parts = dice.oneOf(CADENCES).split(" ", 2);
    return Cadence.of(Integer.parseInt(parts[0]), parts[1]);
  }

  private List<String> list(List<String> vocabulary) {
    return dice.chance(0.3) ? dice.some(vocabulary, 0.5) : List.of();
  }
}
