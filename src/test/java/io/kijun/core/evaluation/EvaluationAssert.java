package io.kijun.core.evaluation;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/**
 * What tests say of an evaluation: {@code assertThat(evaluation).item("31").isPartial()}. A failure
 * names the item or criterion, what came of it and the cells that decided.
 */
public final class EvaluationAssert extends AbstractAssert<EvaluationAssert, Evaluation> {

  private EvaluationAssert(Evaluation actual) {
    super(actual, EvaluationAssert.class);
  }

  /** Begins to speak of an evaluation. */
  public static EvaluationAssert assertThat(Evaluation actual) {
    return new EvaluationAssert(actual);
  }

  /** Begins to speak of one criterion's result. */
  public static CriterionAssert assertThat(CriterionResult actual) {
    return new CriterionAssert(actual);
  }

  /** One item, by its number. */
  public ItemAssert item(String no) {
    return actual.items().stream()
        .filter(item -> item.item().no().equals(no))
        .findFirst()
        .map(item -> new ItemAssert(item, actual.findings()).as(descriptionText()))
        .orElseThrow(() -> failure("there is no item No. %s", no));
  }

  /** One criterion, by its id. */
  public CriterionAssert criterion(String id) {
    return actual.items().stream()
        .flatMap(item -> item.criteria().stream())
        .filter(result -> result.criterion().id().equals(id))
        .findFirst()
        .map(result -> new CriterionAssert(result).as(descriptionText()))
        .orElseThrow(() -> failure("there is no criterion %s", id));
  }

  /** The decision on sharing. */
  public DecisionAssert decision() {
    return new DecisionAssert(actual.decision()).as(descriptionText());
  }

  /** The finding on an item as a whole, or on a criterion, for a cause. */
  public FindingAssert finding(String subject, Cause cause) {
    return actual.findings().stream()
        .filter(one -> subject(one).equals(subject) && one.cause() == cause)
        .findFirst()
        .map(one -> new FindingAssert(one).as(descriptionText()))
        .orElseThrow(
            () -> failure("there is no finding %s on %s among%n%s", cause, subject, findings()));
  }

  private static String subject(Finding finding) {
    String criterion = finding.criterion();
    return criterion == null ? finding.item() : criterion;
  }

  private String findings() {
    List<String> lines = actual.findings().stream().map(EvaluationReasons::of).toList();
    return String.join("\n", lines);
  }

  /** How many items there are. */
  public EvaluationAssert hasItems(int count) {
    if (actual.items().size() != count) {
      throw failure("there are %d items, expected %d", actual.items().size(), count);
    }
    return this;
  }

  /** All items have the same verdict. */
  public EvaluationAssert everyItemIs(Verdict verdict) {
    List<String> others = reasons(item -> item.verdict() != verdict);
    if (!others.isEmpty()) {
      throw failure("expected %s everywhere, but%n%s", verdict, String.join("\n", others));
    }
    return this;
  }

  /** All findings are as they should be. */
  public EvaluationAssert everyFinding(String expected, Predicate<Finding> test) {
    List<String> others =
        actual.findings().stream().filter(test.negate()).map(EvaluationReasons::of).toList();
    if (!others.isEmpty()) {
      throw failure("expected of every finding: %s, but%n%s", expected, String.join("\n", others));
    }
    return this;
  }

  /** Exactly these items are not achieved, whether in part or at all. */
  public EvaluationAssert achievesAllItemsBut(Set<String> numbers) {
    List<String> wrong =
        reasons(item -> (item.verdict() != Verdict.ACHIEVED) != numbers.contains(item.item().no()));
    if (!wrong.isEmpty()) {
      throw failure(
          "expected all items to be achieved but %s; wrong are%n%s",
          numbers, String.join("\n", wrong));
    }
    return this;
  }

  /** Exactly these criteria are not met, whether in part, at all, or for not applying. */
  public EvaluationAssert meetsAllCriteriaBut(Set<String> ids) {
    wrongCriteria(unmet -> !ids.equals(unmet), ids, "exactly");
    return this;
  }

  /** No criteria but these are not met. */
  public EvaluationAssert failsAtMostCriteria(Set<String> ids) {
    wrongCriteria(unmet -> !ids.containsAll(unmet), ids, "at most");
    return this;
  }

  private void wrongCriteria(Predicate<Set<String>> wrong, Set<String> ids, String how) {
    Map<String, CriterionResult> unmet = new HashMap<>();
    Map<String, CriterionResult> all = new HashMap<>();
    for (ItemResult item : actual.items()) {
      for (CriterionResult result : item.criteria()) {
        all.put(result.criterion().id(), result);
        if (result.outcome() != Outcome.MET) {
          unmet.put(result.criterion().id(), result);
        }
      }
    }
    if (wrong.test(unmet.keySet())) {
      Set<String> differing = new HashSet<>(unmet.keySet());
      differing.removeAll(ids);
      Set<String> met = new HashSet<>(ids);
      met.removeAll(unmet.keySet());
      differing.addAll(met);
      List<String> lines =
          differing.stream()
              .sorted()
              .map(id -> all.containsKey(id) ? EvaluationReasons.of(result(all, id)) : id)
              .toList();
      throw failure(
          "expected %s %s not to be met; wrong are%n%s", how, ids, String.join("\n", lines));
    }
  }

  private static CriterionResult result(Map<String, CriterionResult> all, String id) {
    return Objects.requireNonNull(all.get(id), id);
  }

  /** No item has a worse verdict than in another evaluation. */
  public EvaluationAssert isNowhereWorseThan(Evaluation other) {
    Map<String, ItemResult> before = new HashMap<>();
    other.items().forEach(item -> before.put(item.item().no(), item));
    List<String> worse = new ArrayList<>();
    for (ItemResult item : actual.items()) {
      ItemResult was = before.remove(item.item().no());
      if (was != null && item.verdict().compareTo(was.verdict()) > 0) {
        worse.add(EvaluationReasons.of(was, other.findings()));
        worse.add("but here " + EvaluationReasons.of(item, actual.findings()));
      }
    }
    before.keySet().forEach(no -> worse.add("No. " + no + " is gone"));
    if (!worse.isEmpty()) {
      throw failure("expected to be nowhere worse, but%n%s", String.join("\n", worse));
    }
    return this;
  }

  private List<String> reasons(Predicate<ItemResult> which) {
    return actual.items().stream()
        .filter(which)
        .map(item -> EvaluationReasons.of(item, actual.findings()))
        .toList();
  }
}
