package io.kijun.sheets;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Graph;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.column.ItemColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Refuses circles in 前提項目: an item that, in the end, builds on itself. */
final class BuildsOnCheck {

  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Issues problems;

  private BuildsOnCheck(List<Item> items, Issues problems) {
    items.forEach(item -> this.items.putIfAbsent(item.no(), item));
    this.problems = problems;
  }

  static void run(List<Item> items, Issues problems) {
    BuildsOnCheck check = new BuildsOnCheck(items, problems);
    new Graph<>(check::roots).circles(check.items.values()).forEach(check::report);
  }

  private List<Item> roots(Item item) {
    return item.buildsOn().stream().map(items::get).filter(Objects::nonNull).toList();
  }

  private void report(List<Item> circle) {
    Item item = circle.get(0);
    String numbers = circle.stream().map(Item::no).collect(Collectors.joining(" → "));
    problems.error(
        item.at().cell(ItemColumn.BUILDS_ON.position()),
        IssueCode.CIRCLE,
        "前提項目が循環しています。",
        "The items build on each other in a circle.",
        numbers + " → " + item.no());
  }
}
