package io.kijun.portfolio.results;

import io.kijun.core.evaluation.Decision;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.evaluation.ResultDigest.OfFinding;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.NaturalOrder;
import io.kijun.core.standard.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why suppliers fall short, the most common first: by item, criterion and cause. What merely
 * follows from another item (DEPENDENCY) is counted there, as what mending it unlocks.
 */
public record RootCauses(int suppliers, List<RootCause> causes) {

  /**
   * A cause.
   *
   * @param criterion null: it concerns the item as a whole
   * @param severity the gravest there is
   * @param suppliers how many have it
   * @param onTheWay for how many its item is among those that lead to the next better decision
   * @param last for how many of these it is the only one
   * @param unlocks items that are held down by it, and for how many suppliers
   */
  public record RootCause(
      String item,
      @Nullable String criterion,
      Cause cause,
      Severity severity,
      int suppliers,
      int onTheWay,
      int last,
      Map<String, Integer> unlocks) {

    /** How many verdicts are held down by it in all. */
    public int unlockedVerdicts() {
      return unlocks.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  private record CauseKey(String item, @Nullable String criterion, Cause cause) {}

  /** Counts. */
  private static final class CauseCount {

    private Severity severity = Severity.INFO;
    private int suppliers;
    private int onTheWay;
    private int last;
    private final Map<String, Integer> unlocks = new HashMap<>();
  }

  /** The causes of all suppliers of a run. */
  static RootCauses of(Rows rows) {
    Map<CauseKey, CauseCount> counted = new HashMap<>();
    int[] evaluated = new int[1];
    rows.each(
        row -> {
          ResultDigest digest = row.digest();
          if (digest != null) {
            evaluated[0]++;
            count(digest, counted);
          }
        });
    List<RootCause> causes = new ArrayList<>();
    counted.forEach((key, count) -> causes.add(cause(key, count)));
    causes.sort(
        Comparator.comparingInt(RootCause::suppliers)
            .thenComparingInt(RootCause::unlockedVerdicts)
            .reversed()
            .thenComparing(RootCause::item, NaturalOrder.OF_IDS)
            .thenComparing(
                one -> one.criterion() == null ? "" : one.criterion(), NaturalOrder.OF_IDS)
            .thenComparing(RootCause::cause));
    return new RootCauses(evaluated[0], causes);
  }

  private static void count(ResultDigest digest, Map<CauseKey, CauseCount> counted) {
    Decision.NextLevel next = digest.nextLevel();
    List<String> way = next == null ? List.of() : next.items();
    Set<CauseKey> seen = new HashSet<>();
    for (OfFinding finding : digest.findings()) {
      CauseKey key = new CauseKey(finding.item(), finding.criterion(), finding.cause());
      if (isRoot(finding.cause()) && seen.add(key)) {
        CauseCount count = counted.computeIfAbsent(key, any -> new CauseCount());
        count.suppliers++;
        if (finding.severity().compareTo(count.severity) < 0) {
          count.severity = finding.severity();
        }
        if (way.contains(finding.item())) {
          count.onTheWay++;
          count.last += way.size() == 1 ? 1 : 0;
        }
        finding.unlocks().forEach(item -> count.unlocks.merge(item, 1, Integer::sum));
      }
    }
  }

  /** What somebody has to do something about, and does not follow from something else. */
  private static boolean isRoot(Cause cause) {
    return switch (cause) {
      case DEPENDENCY, UNDERCLAIM, NOT_ACCEPTED, ALLOWANCE, LAPSING -> false;
      default -> true;
    };
  }

  private static RootCause cause(CauseKey key, CauseCount count) {
    Map<String, Integer> unlocks = new LinkedHashMap<>();
    count.unlocks.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry::getKey, NaturalOrder.OF_IDS))
        .forEach(one -> unlocks.put(one.getKey(), one.getValue()));
    return new RootCause(
        key.item(),
        key.criterion(),
        key.cause(),
        count.severity,
        count.suppliers,
        count.onTheWay,
        count.last,
        unlocks);
  }
}
