package io.kijun.portfolio.comparison;

import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.evaluation.ResultDigest.DigestItem;
import io.kijun.core.evaluation.comparison.ChangeKind;
import io.kijun.core.standard.Fraction;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Verdict;
import io.kijun.portfolio.comparison.RunsCompared.ChangedSupplier;
import io.kijun.portfolio.comparison.RunsCompared.MeanScores;
import io.kijun.record.DigestOnRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up what changed between two runs, supplier by supplier. */
final class RunsTally {

  private final Map<Sharing, Map<Sharing, Integer>> decisions = new EnumMap<>(Sharing.class);
  private final Map<String, Mean[]> labels = new LinkedHashMap<>();
  private final List<ChangedSupplier> changed = new ArrayList<>();

  RunsTally() {
    for (Sharing before : Sharing.values()) {
      Map<Sharing, Integer> row = new EnumMap<>(Sharing.class);
      for (Sharing after : Sharing.values()) {
        row.put(after, 0);
      }
      decisions.put(before, row);
    }
  }

  /** A mean of scores, some of which are null: nothing applies. */
  private static final class Mean {

    private Fraction sum = Fraction.ZERO;
    private int count;

    void add(@Nullable Fraction score) {
      if (score != null) {
        sum = sum.plus(score);
        count++;
      }
    }

    @Nullable BigDecimal shown() {
      return count == 0 ? null : sum.dividedBy(count).shown();
    }
  }

  /** Takes in a supplier that both evaluated. */
  void add(String supplier, DigestOnRecord before, DigestOnRecord after) {
    Sharing old = before.digest().standing().sharing();
    Sharing now = after.digest().standing().sharing();
    Objects.requireNonNull(decisions.get(old)).merge(now, 1, Integer::sum);
    scores(before.digest(), 0);
    scores(after.digest(), 1);
    int items = before.evaluation().equals(after.evaluation()) ? 0 : items(before, after);
    if (items > 0 || old != now) {
      changed.add(
          new ChangedSupplier(
              supplier,
              before.evaluation(),
              after.evaluation(),
              old,
              now,
              items,
              differing(before, after)));
    }
  }

  private void scores(ResultDigest digest, int side) {
    digest
        .exact()
        .labels()
        .forEach(
            (no, score) ->
                labels.computeIfAbsent(no, any -> new Mean[] {new Mean(), new Mean()})[side].add(
                    score));
  }

  private static int items(DigestOnRecord before, DigestOnRecord after) {
    Map<String, Verdict> old = new HashMap<>();
    for (DigestItem item : before.digest().items()) {
      old.put(item.no(), item.verdict());
    }
    int differing = 0;
    for (DigestItem item : after.digest().items()) {
      differing += old.remove(item.no()) == item.verdict() ? 0 : 1;
    }
    return differing + old.size();
  }

  private static Set<ChangeKind> differing(DigestOnRecord before, DigestOnRecord after) {
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    if (!before.factsHash().equals(after.factsHash())) {
      kinds.add(ChangeKind.FACTS);
    }
    if (!before.ruleset().equals(after.ruleset())) {
      kinds.add(ChangeKind.RULES);
    }
    if (!before.asOf().equals(after.asOf())) {
      kinds.add(ChangeKind.TIME);
    }
    return kinds;
  }

  Map<Sharing, Map<Sharing, Integer>> decisions() {
    return decisions;
  }

  List<MeanScores> labels() {
    List<MeanScores> all = new ArrayList<>();
    labels.forEach((no, mean) -> all.add(new MeanScores(no, mean[0].shown(), mean[1].shown())));
    return all;
  }

  List<ChangedSupplier> changed() {
    return changed;
  }
}
