package io.kijun.core.criterion;

import io.kijun.core.standard.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a drop-down may offer.
 *
 * @param allowed examples, for messages
 * @param known whether a word is one that the column takes
 */
public record CellOffer(List<String> allowed, Predicate<String> known) {

  /** Some words, in any spelling. */
  public static CellOffer of(List<String> allowed) {
    Set<String> spelt =
        allowed.stream().map(Spelling::normalised).collect(Collectors.toUnmodifiableSet());
    return new CellOffer(allowed, word -> spelt.contains(Spelling.normalised(word)));
  }

  /** The names of some words, and more words before them. */
  public static CellOffer labels(List<? extends Labelled> words, String... more) {
    List<String> allowed = new ArrayList<>(List.of(more));
    words.forEach(word -> allowed.add(word.label().ja()));
    return of(allowed);
  }
}
