package io.kijun.core.evaluation;

import io.kijun.core.ruleset.fact.DecisionTest;
import io.kijun.core.ruleset.fact.ItemCase;
import io.kijun.core.ruleset.fact.Overall;
import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Settings;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Verdict;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a supplier stands as a whole, and would stand if some items were achieved on their own
 * merits, with evidence. Items go by their position in the catalogue; a change costs no more than
 * what builds on the item.
 */
final class Prospects {

  private final BuildsOn buildsOn;
  private final Settings settings;
  private final @Nullable String tier;
  private final List<ItemResult> items;
  private final int[] highOf;
  private final List<Integer> candidates = new ArrayList<>();
  private final boolean[] achieved;
  private final Verdict[] limits;
  private final Verdict[] verdicts;
  private final EvidencedShare evidenced;
  private final boolean[] notAchieved;
  private int mandatory;
  private int mandatoryAchieved;
  private int all;
  private int onlyDeclared;
  private int denied;
  private final Share deniedCriteria;
  private final Set<String> falling = new Falling();
  private int high;

  Prospects(
      BuildsOn buildsOn,
      List<ItemResult> items,
      List<Finding> findings,
      Settings settings,
      @Nullable String tier) {
    this.buildsOn = buildsOn;
    this.settings = settings;
    this.tier = tier;
    this.items = items;
    this.evidenced = new EvidencedShare(items);
    this.deniedCriteria = deniedCriteria(items);
    this.highOf = new int[items.size()];
    this.achieved = new boolean[items.size()];
    this.notAchieved = new boolean[items.size()];
    this.limits = new Verdict[items.size()];
    this.verdicts = new Verdict[items.size()];
    Arrays.fill(limits, Verdict.ACHIEVED);
    Arrays.fill(verdicts, Verdict.NOT_APPLICABLE);
    countHigh(findings);
    for (int item = 0; item < items.size(); item++) {
      count(item, 1);
    }
    for (int item : buildsOn.rootsFirst()) {
      settle(item);
    }
    for (int item = 0; item < items.size(); item++) {
      if (isOpen(item)) {
        candidates.add(item);
      }
    }
  }

  private static Share deniedCriteria(List<ItemResult> items) {
    int denied = 0;
    int all = 0;
    for (ItemResult item : items) {
      if (!item.isDenied()) {
        int ofItem = 0;
        for (CriterionResult one : item.criteria()) {
          ofItem += one.isDenied() ? 1 : 0;
        }
        denied += ofItem;
        all += item.applicable() + ofItem;
      }
    }
    return Share.of(denied, all);
  }

  private boolean isOpen(int item) {
    ItemCase own = own(item);
    boolean applies = own.verdict() != Verdict.NOT_APPLICABLE;
    boolean complete = own.verdict() == Verdict.ACHIEVED && own.assurance() == Assurance.EVIDENCED;
    return lacksAcceptance(item) || (applies && !complete);
  }

  /** Whether it counts as not achieved until somebody accepts that it does not apply. */
  private boolean lacksAcceptance(int item) {
    return items.get(item).notAccepted() && settings.countsNotAccepted();
  }

  private void countHigh(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.severity() == Severity.HIGH) {
        highOf[buildsOn.position(finding.item())]++;
        high++;
      }
    }
  }

  private ItemCase own(int item) {
    return items.get(item).dependent().itemCase();
  }

  private boolean isMandatory(int item) {
    return items.get(item).item().obligation() == Obligation.MANDATORY;
  }

  private String no(int item) {
    return items.get(item).item().no();
  }

  /** Items that could be achieved or evidenced, in catalogue order. */
  List<Integer> candidates() {
    return candidates;
  }

  /** In which order to try to do without them: optional ones first, then the last first. */
  List<Integer> dropOrder() {
    List<Integer> order = new ArrayList<>(candidates);
    Collections.reverse(order);
    order.sort(Comparator.comparing(this::isMandatory));
    return order;
  }

  /** Those that are taken as achieved, by number, in catalogue order. */
  List<String> assumed() {
    return candidates.stream().filter(item -> achieved[item]).map(this::no).toList();
  }

  /** Whether an item is taken as achieved. */
  boolean isAssumed(int item) {
    return achieved[item];
  }

  /** Takes an item as achieved on its own merits. */
  void achieve(int item) {
    assume(item, true);
  }

  /** Takes an item as it is. */
  void drop(int item) {
    assume(item, false);
  }

  private void assume(int item, boolean asAchieved) {
    if (achieved[item] != asAchieved) {
      high += asAchieved ? -highOf[item] : highOf[item];
      count(item, -1);
      achieved[item] = asAchieved;
      count(item, 1);
      for (int standing : buildsOn.from(item)) {
        settle(standing);
      }
    }
  }

  /** Works out the verdict on an item from what it builds on, which is settled. */
  private void settle(int item) {
    Verdict limit = Verdict.ACHIEVED;
    for (int root : buildsOn.roots(item)) {
      limit = limit.cappedBy(limits[root]).cappedBy(verdicts[root]);
    }
    limits[item] = limit;
    Verdict own = achieved[item] ? Verdict.ACHIEVED : own(item).verdict();
    Verdict verdict = own.cappedBy(limit);
    if (verdict != verdicts[item]) {
      count(item, -1);
      verdicts[item] = verdict;
      count(item, 1);
    }
  }

  /** Adds an item to the counts, or takes it out of them. */
  private void count(int item, int one) {
    Verdict verdict = verdicts[item];
    boolean open = lacksAcceptance(item) && !achieved[item];
    boolean isDenied = verdict == Verdict.NOT_APPLICABLE && items.get(item).isDenied();
    denied += isDenied ? one : 0;
    all += isDenied || verdict != Verdict.NOT_APPLICABLE ? one : 0;
    if (verdict == Verdict.NOT_APPLICABLE && !open) {
      return;
    }
    boolean isAchieved = verdict == Verdict.ACHIEVED;
    boolean declared = items.get(item).assurance() == Assurance.DECLARED && !achieved[item];
    boolean counts = isAchieved && !open && (settings.declaredCounts() || !declared);
    mandatory += isMandatory(item) ? one : 0;
    mandatoryAchieved += isMandatory(item) && counts ? one : 0;
    if (isAchieved) {
      evidenced.count(item, achieved[item], one);
      onlyDeclared += declared ? one : 0;
    }
    notAchieved[item] = !counts && one > 0;
  }

  /** The supplier as a whole under what is taken as achieved now. */
  Overall overall() {
    return overall(Set.copyOf(falling));
  }

  /** Whether all of these hold under what is taken as achieved now. */
  boolean pass(List<DecisionTest> tests) {
    Overall overall = overall(falling);
    for (DecisionTest test : tests) {
      if (!test.condition().test(overall)) {
        return false;
      }
    }
    return true;
  }

  private Overall overall(Set<String> falling) {
    Overall.Shares shares =
        new Overall.Shares(
            Share.of(mandatoryAchieved, mandatory),
            evidenced.share(),
            Share.of(onlyDeclared, evidenced.achieved()),
            Share.of(denied, all),
            deniedCriteria);
    return new Overall(shares, falling, high, tier);
  }

  /** The items that are not achieved now, by number. */
  private final class Falling extends AbstractSet<String> {

    private IntStream all() {
      return IntStream.range(0, notAchieved.length).filter(item -> notAchieved[item]);
    }

    @Override
    public boolean contains(@Nullable Object no) {
      int item = no instanceof String one ? buildsOn.positionOrNone(one) : -1;
      return item >= 0 && notAchieved[item];
    }

    @Override
    public Iterator<String> iterator() {
      return all().mapToObj(Prospects.this::no).iterator();
    }

    @Override
    public int size() {
      return (int) all().count();
    }
  }
}
