package io.kijun.generated;

import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Scoring;
import io.kijun.core.standard.Settings;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Vocabulary;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes small random standards in which everything that a workbook can say turns up. */
public final class StandardGenerator {

  private static final List<Label> LABELS =
      List.of(
          new Label("1", VocabularyGenerator.text("label 1")),
          new Label("2", VocabularyGenerator.text("label 2")));

  private final Dice dice;
  private final VocabularyGenerator words;

  private StandardGenerator(Random random) {
    this.dice = new Dice(random);
    this.words = new VocabularyGenerator(dice);
  }

  /** A standard of two to six items; the same one for the same random numbers. */
  public static Standard standard(Random random) {
    return new StandardGenerator(random).standard();
  }

  private Standard standard() {
    Vocabulary vocabulary = words.vocabulary();
    List<Item> items = items();
    return new Standard(
        "generated",
        "1",
        VocabularyGenerator.text("generated"),
        "2024-04-01",
        LABELS,
        items,
        vocabulary,
        settings(),
        new RowGenerator(dice, words).rows(items),
        new AdviceGenerator(dice).rows(items),
        new VerdictGenerator(dice).rows(),
        scoring(items),
        new DecisionGenerator(dice).rows(items),
        List.of());
  }

  /** Items build on others in an order that is not theirs, without cycles. */
  private List<Item> items() {
    int count = dice.between(2, 6);
    int turn = dice.between(0, count - 1);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> earlier = new ArrayList<>();
      for (int j = 0; j < count; j++) {
        if ((j + turn) % count < (i + turn) % count) {
          earlier.add(String.valueOf(j + 1));
        }
      }
      items.add(item(i + 1, dice.some(earlier, 0.35)));
    }
    return items;
  }

  private Item item(int no, List<String> buildsOn) {
    return new Item(
        String.valueOf(no),
        dice.oneOf(LABELS).no(),
        dice.oneOf(Obligation.MANDATORY, Obligation.MANDATORY, Obligation.OPTIONAL),
        VocabularyGenerator.text("item " + no),
        words.sometimesAFact(0.25),
        buildsOn,
        "",
        new RowPlace("00-standard.xlsx", "項目", no + 1));
  }

  private Settings settings() {
    return new Settings(
        dice.chance(0.3) ? dice.between(1, 12) : null,
        dice.oneOf(0, 7, 30),
        dice.chance(0.3) ? Period.parse(dice.oneOf("P6M", "P1Y", "P30D")) : null,
        dice.chance(0.3),
        Map.of(Severity.HIGH, 30, Severity.MEDIUM, 60, Severity.LOW, 90, Severity.INFO, 180),
        dice.oneOf(0, 30, 90),
        dice.chance(0.6),
        dice.chance(0.7) ? dice.oneOf(0, 7, 30) : null,
        dice.chance(0.7) ? dice.chance(0.5) : null);
  }

  private Scoring scoring(List<Item> items) {
    return new Scoring(
        Map.of(Obligation.MANDATORY, number("1", "2"), Obligation.OPTIONAL, number("1", "0.3")),
        dice.chance(0.3) ? Map.of(dice.oneOf(items).no(), number("0", "2.5")) : Map.of(),
        number("0.5", "0", "0.33"));
  }

  private BigDecimal number(String... choices) {
    return new BigDecimal(dice.oneOf(choices));
  }
}
