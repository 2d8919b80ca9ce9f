package io.kijun.core.cases;

import static java.util.stream.Collectors.toCollection;

import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evaluation.Lapse;
import io.kijun.core.standard.Cause;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of a case, in the words of its expectations. */
final class ObservedResult {

  private final Evaluation evaluation;
  private final Map<String, ItemResult> items = new HashMap<>();
  private final Map<String, CriterionResult> criteria = new HashMap<>();

  ObservedResult(Evaluation evaluation) {
    this.evaluation = evaluation;
    for (ItemResult item : evaluation.items()) {
      items.put(item.item().no(), item);
      item.criteria().forEach(result -> criteria.put(result.criterion().id(), result));
    }
  }

  /** A criterion's result; null where no such criterion is left. */
  @Nullable CriterionResult criterion(String id) {
    return criteria.get(id);
  }

  /** The codes found, sorted; empty also where there is no such item or criterion. */
  Set<String> codes(Aspect aspect, String subject) {
    return switch (aspect) {
      case OUTCOME -> outcome(subject);
      case LAPSE -> lapse(subject);
      case DUE -> due(subject);
      case MISSING ->
          findings(subject).flatMap(finding -> finding.missing().stream()).collect(sorted());
      case VERDICT -> verdict(subject);
      case ROOTS ->
          ofItem(subject).flatMap(finding -> Stream.ofNullable(finding.root())).collect(sorted());
      case ASSURANCE -> item(subject).map(item -> Set.of(item.assurance().name())).orElse(Set.of());
      case DECISION -> Set.of(evaluation.decision().sharing().name());
    };
  }

  private static <T> Collector<T, ?, Set<T>> sorted() {
    return toCollection(TreeSet::new);
  }

  private Optional<ItemResult> item(String no) {
    return Optional.ofNullable(items.get(no));
  }

  private Stream<Finding> findings(String criterion) {
    return evaluation.findings().stream().filter(one -> criterion.equals(one.criterion()));
  }

  private Stream<Finding> ofItem(String no) {
    return evaluation.findings().stream()
        .filter(one -> one.criterion() == null && one.item().equals(no));
  }

  private Set<String> outcome(String id) {
    CriterionResult result = criteria.get(id);
    Set<String> codes = new TreeSet<>();
    if (result != null) {
      codes.add(result.outcome().name());
      result.causes().forEach(cause -> codes.add(cause.name()));
      findings(id)
          .filter(one -> one.cause() == Cause.ALLOWANCE || one.cause() == Cause.ANOMALY)
          .forEach(one -> codes.add(one.cause().name()));
    }
    return codes;
  }

  private Set<String> lapse(String id) {
    return evaluation.lapses().stream()
        .filter(lapse -> lapse.criterion().equals(id))
        .map(Lapse::date)
        .map(LocalDate::toString)
        .collect(sorted());
  }

  private Set<String> due(String id) {
    return findings(id)
        .map(Finding::due)
        .min(LocalDate::compareTo)
        .map(day -> Set.of(day.toString()))
        .orElse(Set.of());
  }

  private Set<String> verdict(String no) {
    Set<String> codes = new TreeSet<>();
    item(no).ifPresent(item -> codes.add(item.verdict().name()));
    ofItem(no).forEach(finding -> codes.add(finding.cause().name()));
    return codes;
  }
}
