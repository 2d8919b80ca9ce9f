package io.kijun.core.issue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word that an unknown one was probably meant to be. */
public final class Nearest {

  private static final int LONGEST = 64;

  private record Candidate(String word, int distance) {}

  private Nearest() {}

  /** The nearest known name, or empty where none is near. */
  public static Optional<String> to(String unknown, Collection<String> known) {
    return candidates(unknown, unknown.length() / 2, known).stream()
        .min(Comparator.comparingInt(Candidate::distance))
        .map(Candidate::word);
  }

  /**
   * The nearest known word of those that say no less: whoever takes over a proposal unread must not
   * lose a part of a word, a negation or a number by it. Empty where none is near, or several are
   * equally near.
   */
  public static Optional<String> meant(String unknown, Collection<String> known) {
    List<String> same =
        known.stream().filter(word -> WordParts.of(word).isSame(WordParts.of(unknown))).toList();
    if (same.size() == 1) {
      return Optional.of(same.get(0));
    }
    WordParts written = WordParts.of(unknown);
    List<Candidate> candidates =
        candidates(written.text(), written.text().length() / 3, known).stream()
            .filter(candidate -> WordParts.of(candidate.word).saysNoLessThan(written))
            .sorted(Comparator.comparingInt(Candidate::distance))
            .toList();
    boolean unclear =
        candidates.size() > 1 && candidates.get(0).distance == candidates.get(1).distance;
    return candidates.isEmpty() || unclear ? Optional.empty() : Optional.of(candidates.get(0).word);
  }

  /** Whether two names are so alike that one may be meant by the other. */
  public static boolean isNear(String one, String other) {
    return to(one, List.of(other)).isPresent();
  }

  private static List<Candidate> candidates(
      String unknown, int furthest, Collection<String> known) {
    if (unknown.isEmpty() || unknown.length() > LONGEST) {
      return List.of();
    }
    LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, furthest));
    String folded = unknown.toLowerCase(Locale.ROOT);
    return known.stream()
        .map(word -> new Candidate(word, distance.apply(folded, word.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance >= 0)
        .toList();
  }
}
