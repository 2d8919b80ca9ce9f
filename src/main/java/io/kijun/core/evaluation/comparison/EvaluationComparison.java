package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.Lapse;
import io.kijun.core.evaluation.comparison.Attribution.ChangeStep;
import io.kijun.core.standard.NaturalOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two evaluations of one supplier, what changed, and what each change is put down to.
 *
 * @param items those whose verdict differs, in the order of the standard before, then the new ones
 * @param undone items whose verdict is the same, though on the way from the one to the other one
 *     change made it another and the next made it what it was
 * @param decision the kinds of changes that the decision is put down to; empty: it is the same
 * @param come findings that are new
 * @param gone findings that are no more
 * @param lapses criteria whose lapse differs, by id
 */
public record EvaluationComparison(
    Evaluation before,
    Evaluation after,
    List<ChangedItem> items,
    List<ChangedItem> undone,
    Set<ChangeKind> decision,
    List<Finding> come,
    List<Finding> gone,
    List<ChangedLapse> lapses) {

  /** Compares two evaluations of one supplier, which are made for it. */
  public static EvaluationComparison between(ComparedSide before, ComparedSide after) {
    Mixtures mixtures = new Mixtures(before, after);
    Evaluation old = mixtures.before().evaluation();
    Evaluation now = mixtures.after().evaluation();
    Explaining reasons = new Explaining();
    List<ChangedItem> items = new ArrayList<>();
    List<ChangedItem> undone = new ArrayList<>();
    Set<String> all = new LinkedHashSet<>(mixtures.before().items().keySet());
    all.addAll(mixtures.after().items().keySet());
    for (String no : all) {
      Attribution verdict = new Attribution(mixtures, one -> one.verdict(no));
      boolean changed = verdict.isChanged();
      Map<ChangeKind, ChangeStep> named = changed ? verdict.ofChange() : verdict.ofWay();
      if (!named.isEmpty()) {
        (changed ? items : undone)
            .add(
                new ChangedItem(
                    no,
                    mixtures.before().verdict(no),
                    mixtures.after().verdict(no),
                    reasons.of(no, named)));
      }
    }
    return new EvaluationComparison(
        old,
        now,
        List.copyOf(items),
        List.copyOf(undone),
        decision(mixtures),
        without(now.findings(), old.findings()),
        without(old.findings(), now.findings()),
        lapses(old.lapses(), now.lapses()));
  }

  private static Set<ChangeKind> decision(Mixtures mixtures) {
    Attribution decision = new Attribution(mixtures, one -> one.evaluation().decision().sharing());
    return decision.isChanged() ? Attribution.kinds(decision.ofChange()) : Set.of();
  }

  private static List<Finding> without(List<Finding> some, List<Finding> others) {
    Set<List<@Nullable Object>> known =
        others.stream().map(EvaluationComparison::identity).collect(Collectors.toSet());
    return some.stream().filter(one -> !known.contains(identity(one))).toList();
  }

  private static List<@Nullable Object> identity(Finding finding) {
    List<@Nullable Object> identity = new ArrayList<>();
    identity.add(finding.item());
    identity.add(finding.criterion());
    identity.add(finding.cause());
    identity.add(finding.root());
    return identity;
  }

  private static List<ChangedLapse> lapses(List<Lapse> before, List<Lapse> after) {
    Map<String, LocalDate> old = byCriterion(before);
    Map<String, LocalDate> now = byCriterion(after);
    Set<String> criteria = new TreeSet<>(NaturalOrder.OF_IDS);
    criteria.addAll(old.keySet());
    criteria.addAll(now.keySet());
    return criteria.stream()
        .filter(id -> !Objects.equals(old.get(id), now.get(id)))
        .map(id -> new ChangedLapse(id, old.get(id), now.get(id)))
        .toList();
  }

  private static Map<String, LocalDate> byCriterion(List<Lapse> lapses) {
    Map<String, LocalDate> dates = new HashMap<>();
    lapses.forEach(one -> dates.put(one.criterion(), one.date()));
    return dates;
  }
}
