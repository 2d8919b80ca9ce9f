package io.kijun.evaluation;

import io.kijun.ruleset.Criteria;
import io.kijun.ruleset.Criterion;
import io.kijun.ruleset.fact.DeniedCriterion;
import io.kijun.standard.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together what of an evaluation stays and what of another takes the place of the rest. */
final class Rejudged {

  private final Set<String> numbers;
  private final Set<String> rowsStaying = new HashSet<>();
  private final Map<String, Item> itemOf = new HashMap<>();
  private final List<String> inOrder = new ArrayList<>();

  /**
   * Some items are judged again.
   *
   * @param criteria those of the rules that judge them
   * @param numbers the numbers of these items
   */
  Rejudged(Criteria criteria, Set<String> numbers) {
    this.numbers = numbers;
    criteria.byItem().forEach(this::add);
  }

  private void add(Item item, List<Criterion> criteria) {
    for (Criterion criterion : criteria) {
      itemOf.put(criterion.id(), item);
      inOrder.add(criterion.id());
      if (!numbers.contains(item.no())) {
        rowsOf(criterion).forEach(rowsStaying::add);
      }
    }
  }

  private static Stream<String> rowsOf(Criterion criterion) {
    return criterion.alternatives().stream().map(alternative -> alternative.row().id());
  }

  /** The rows that are met. */
  Set<String> met(Evaluation whole, Evaluation part) {
    Set<String> met = new HashSet<>();
    whole.met().stream().filter(rowsStaying::contains).forEach(met::add);
    for (ItemResult item : part.items()) {
      if (numbers.contains(item.item().no())) {
        item.criteria().stream()
            .flatMap(result -> rowsOf(result.criterion()))
            .filter(part.met()::contains)
            .forEach(met::add);
      }
    }
    return met;
  }

  /** The results of all items, in catalogue order. */
  List<ItemResult> items(Evaluation whole, Evaluation part) {
    Map<String, ItemResult> again = new HashMap<>();
    part.items().forEach(item -> again.put(item.item().no(), item));
    return whole.items().stream()
        .map(
            item -> {
              String no = item.item().no();
              return numbers.contains(no) ? Objects.requireNonNull(again.get(no), no) : item;
            })
        .toList();
  }

  /** The criteria that do not apply, in catalogue order. */
  List<DeniedCriterion> denied(Evaluation whole, Evaluation part) {
    Map<String, DeniedCriterion> denied = new HashMap<>();
    whole.denied().stream().filter(one -> !isAgain(one)).forEach(one -> denied.put(id(one), one));
    part.denied().stream().filter(this::isAgain).forEach(one -> denied.put(id(one), one));
    return inOrder.stream().map(denied::get).filter(Objects::nonNull).toList();
  }

  private static String id(DeniedCriterion denied) {
    return denied.criterion();
  }

  private boolean isAgain(DeniedCriterion denied) {
    Item item = itemOf.get(denied.criterion());
    return item != null && numbers.contains(item.no());
  }
}
