package io.kijun.core.issue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word that an unknown one was probably meant to be. */
public final class Nearest {

  private static final int LONGEST = 64;

  private Nearest() {}

  /** The nearest known word, or empty where none is near. */
  public static Optional<String> to(String unknown, Collection<String> known) {
    if (unknown.isEmpty() || unknown.length() > LONGEST) {
      return Optional.empty();
    }
    int furthest = Math.max(1, unknown.length() / 2);
    LevenshteinDistance distance = new LevenshteinDistance(furthest);
    String folded = unknown.toLowerCase(Locale.ROOT);
    record Candidate(String word, int distance) {}
    return known.stream()
        .map(word -> new Candidate(word, distance.apply(folded, word.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance >= 0)
        .min(Comparator.comparingInt(Candidate::distance))
        .map(Candidate::word);
  }
}
