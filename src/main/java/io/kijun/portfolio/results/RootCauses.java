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
import java.util.IdentityHashMap;
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
   * @param last for how many of these nothing else stands in the way: neither another item, nor
   *     another cause of this one
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
    private int lastSupplier;
    private int onTheWay;
    private int last;
    private final Map<String, Integer> unlocks = new HashMap<>();
  }

  /**
   * The causes of suppliers that come one by one. The same findings come again and again, as the
   * same objects.
   */
  static final class CountingCauses implements Rows.View<RootCauses> {

    /** So many findings are remembered. */
    private static final int MOST = 100_000;

    private final Map<String, OfFinding> known = new HashMap<>();
    private final IdentityHashMap<OfFinding, CauseCount> ofFinding = new IdentityHashMap<>();
    private final Map<CauseKey, CauseCount> counted = new HashMap<>();
    private int evaluated;

    @Override
    public void take(SupplierShown row) {
      ResultDigest digest = row.digest();
      if (digest != null) {
        evaluated++;
        count(digest);
      }
    }

    private void count(ResultDigest digest) {
      if (known.size() > MOST) {
        known.clear();
        ofFinding.clear();
      }
      Decision.NextLevel next = digest.nextLevel();
      Set<String> way = next == null ? Set.of() : new HashSet<>(next.items());
      List<CauseCount> onTheWay = new ArrayList<>();
      for (OfFinding finding : digest.findings(known)) {
        if (isRoot(finding.cause())) {
          CauseCount count = ofFinding.computeIfAbsent(finding, this::ofCause);
          if (count.lastSupplier != evaluated) { // once for each supplier
            count.lastSupplier = evaluated;
            count(finding, count);
            if (way.contains(finding.item())) {
              count.onTheWay++;
              onTheWay.add(count);
            }
          }
        }
      }
      if (way.size() == 1 && onTheWay.size() == 1) {
        onTheWay.get(0).last++;
      }
    }

    private CauseCount ofCause(OfFinding finding) {
      return counted.computeIfAbsent(
          new CauseKey(finding.item(), finding.criterion(), finding.cause()),
          any -> new CauseCount());
    }

    private static void count(OfFinding finding, CauseCount count) {
      count.suppliers++;
      if (finding.severity().compareTo(count.severity) < 0) {
        count.severity = finding.severity();
      }
      finding.unlocks().forEach(item -> count.unlocks.merge(item, 1, Integer::sum));
    }

    @Override
    public RootCauses result() {
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
      return new RootCauses(evaluated, causes);
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
