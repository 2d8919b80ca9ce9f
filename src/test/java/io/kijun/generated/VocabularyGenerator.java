package io.kijun.generated;

import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Timing;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Makes the words of a random standard: few, so that they meet. */
final class VocabularyGenerator {

  static final List<String> FACTS = codes("fact", 5);
  static final List<String> KEYS = codes("practice", 8);
  static final List<String> AUDIENCES = codes("audience", 3);
  static final List<String> SCOPES = codes("scope", 3);
  static final List<String> CONTENTS = codes("content", 3);
  static final List<String> OCCASIONS = codes("occasion", 5);
  static final List<String> EVENTS = codes("event", 3);

  private final Dice dice;

  VocabularyGenerator(Dice dice) {
    this.dice = dice;
  }

  Vocabulary vocabulary() {
    return new Vocabulary(
        each(8, i -> new EvidenceKey(KEYS.get(i), text(KEYS.get(i)), null, null)),
        words(AUDIENCES),
        words(SCOPES),
        words(CONTENTS),
        each(5, i -> occasion(OCCASIONS.get(i))),
        each(5, this::fact),
        each(3, i -> new Word(EVENTS.get(i), text(EVENTS.get(i)), List.of())));
  }

  private static List<String> codes(String word, int count) {
    return each(count, i -> word + (char) ('A' + i));
  }

  static Text text(String text) {
    return new Text(text, text);
  }

  private static <T> List<T> each(int count, IntFunction<T> maker) {
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(maker.apply(i));
    }
    return List.copyOf(all);
  }

  private List<Word> words(List<String> codes) {
    return codes.stream().map(code -> new Word(code, text(code), sometimesAFact(0.3))).toList();
  }

  List<String> sometimesAFact(double probability) {
    return dice.chance(probability) ? List.of(dice.oneOf(FACTS)) : List.of();
  }

  /** A fact implies later ones only. */
  private ProfileFact fact(int i) {
    List<String> later = FACTS.subList(i + 1, FACTS.size());
    return new ProfileFact(FACTS.get(i), text(FACTS.get(i)), dice.some(later, 0.2), null, null);
  }

  private Occasion occasion(String code) {
    boolean byStatement = dice.chance(0.2);
    return new Occasion(
        code,
        text(code),
        sometimesAFact(0.2),
        dice.oneOf(Timing.AFTER, Timing.BEFORE, Timing.EITHER),
        dice.chance(0.4) ? dice.oneOf(0, 1, 30, 90) : null,
        dice.chance(0.4) ? dice.oneOf(0, 1, 14) : null,
        byStatement ? List.of() : dice.some(EVENTS, 0.5),
        byStatement ? List.of() : dice.some(KEYS, 0.06),
        dice.chance(0.5) ? dice.chance(0.7) : null);
  }
}
