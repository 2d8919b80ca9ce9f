package io.kijun.sheets;

import com.google.re2j.Pattern;
import io.kijun.core.issue.Issue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A cell that may be what is wrong where a name is missed elsewhere.
 *
 * @param names what it says, folded, and what else stands in its row
 * @param issue what is told at the cell
 */
record Doubt(Set<String> names, Issue issue) {

  private static final Pattern OTHERS = Pattern.compile("[^0-9]+");

  /** How far it is from a name; empty: too far to be meant by it. */
  Optional<Integer> distance(String name) {
    return names.stream()
        .filter(one -> !one.isEmpty())
        .map(one -> one.equals(name) ? 0 : near(one, name))
        .filter(distance -> distance >= 0)
        .min(Comparator.naturalOrder());
  }

  /**
   * -1 where they are too far apart. Two names with different numbers are further apart than they
   * look: there are many of them.
   */
  private static int near(String one, String other) {
    int furthest = Math.max(1, Math.max(one.length(), other.length()) / 2);
    int distance = new LevenshteinDistance(furthest).apply(one, other);
    boolean sameNumbers =
        OTHERS
            .matcher(one)
            .replaceAll(" ")
            .strip()
            .equals(OTHERS.matcher(other).replaceAll(" ").strip());
    return distance < 0 ? -1 : sameNumbers ? distance : distance + 1;
  }

  /** The nearest of some to any of some names; empty where none is near, or several are. */
  static Optional<Doubt> nearest(List<Doubt> doubts, Set<String> names) {
    record Distant(Doubt doubt, int distance) {}
    List<Distant> near =
        doubts.stream()
            .flatMap(
                doubt ->
                    names.stream()
                        .flatMap(name -> doubt.distance(name).stream())
                        .min(Comparator.naturalOrder())
                        .map(distance -> new Distant(doubt, distance))
                        .stream())
            .sorted(Comparator.comparingInt(Distant::distance))
            .toList();
    boolean unclear =
        near.size() > 1
            && near.get(0).distance == near.get(1).distance
            && !near.get(0).doubt.names.equals(near.get(1).doubt.names);
    return near.isEmpty() || unclear ? Optional.empty() : Optional.of(near.get(0).doubt);
  }
}
