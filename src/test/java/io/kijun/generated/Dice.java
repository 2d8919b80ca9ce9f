package io.kijun.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random choices; the same ones for the same seed. */
final class Dice {

  private final Random random;

  Dice(Random random) {
    this.random = random;
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** From least to most, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of the constants, words or numbers given. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Each with some probability, in their order. */
  <T> List<T> some(List<T> choices, double probability) {
    List<T> some = new ArrayList<>();
    for (T choice : choices) {
      if (chance(probability)) {
        some.add(choice);
      }
    }
    return some;
  }
}
