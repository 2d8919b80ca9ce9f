package io.kijun.core.criterion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which words tell the failing parts of a practice from those that hold. */
final class GapWords {

  private GapWords() {}

  /** Nothing when all parts fail alike: then no word is to blame. */
  static List<String> words(List<Demand.Part> parts, List<Demand.Part> failing) {
    if (failing.size() == parts.size()) {
      return List.of();
    }
    Set<String> words = new LinkedHashSet<>();
    failing.forEach(part -> part.combinations().forEach(words::addAll));
    Set<String> sound = new LinkedHashSet<>();
    parts.stream()
        .filter(part -> !failing.contains(part))
        .forEach(part -> part.combinations().forEach(sound::addAll));
    Set<String> distinctive = new LinkedHashSet<>(words);
    distinctive.removeAll(sound);
    return List.copyOf(distinctive.isEmpty() ? words : distinctive);
  }
}
