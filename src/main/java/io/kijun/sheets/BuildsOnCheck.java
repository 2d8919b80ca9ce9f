package io.kijun.sheets;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Item;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses circles in 前提項目: an item that, in the end, builds on itself. */
final class BuildsOnCheck {

  private static final int BUILDS_ON = 7;

  private final Map<String, Item> items = new HashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Issues problems;

  private BuildsOnCheck(List<Item> items, Issues problems) {
    items.forEach(item -> this.items.putIfAbsent(item.no(), item));
    this.problems = problems;
  }

  static void run(List<Item> items, Issues problems) {
    BuildsOnCheck check = new BuildsOnCheck(items, problems);
    items.forEach(item -> check.follow(item, List.of()));
  }

  private void follow(Item item, List<String> path) {
    if (path.contains(item.no())) {
      report(item, path.subList(path.indexOf(item.no()), path.size()));
      return;
    }
    if (!done.contains(item.no())) {
      List<String> longer = new java.util.ArrayList<>(path);
      longer.add(item.no());
      for (String root : item.buildsOn()) {
        Item next = items.get(root);
        if (next != null) {
          follow(next, longer);
        }
      }
      done.add(item.no());
    }
  }

  private void report(Item item, List<String> circle) {
    problems.error(
        item.at().cell(BUILDS_ON),
        IssueCode.CIRCLE,
        "前提項目が循環しています。",
        "The items build on each other in a circle.",
        String.join(" → ", circle) + " → " + item.no());
  }
}
