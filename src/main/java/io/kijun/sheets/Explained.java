package io.kijun.sheets;

import io.kijun.core.issue.Issue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which issues are there only because of others. */
final class Explained {

  private final IdentityHashMap<Issue, Issue> causes = new IdentityHashMap<>();

  /** One follows from another; nothing changes where a cause is known, or it would be a circle. */
  void follows(Issue issue, Issue cause) {
    if (!isExplained(issue) && !root(cause).equals(issue)) {
      causes.put(issue, cause);
    }
  }

  boolean isExplained(Issue issue) {
    return causes.containsKey(issue);
  }

  private Issue root(Issue issue) {
    Issue root = issue;
    for (Issue next = causes.get(root); next != null; next = causes.get(root)) {
      root = next;
    }
    return root;
  }

  /** The issues that follow from none, each with all that follow from it, in the given order. */
  List<Issue> folded(List<Issue> issues) {
    IdentityHashMap<Issue, List<Issue>> consequences = new IdentityHashMap<>();
    for (Issue issue : issues) {
      if (isExplained(issue)) {
        consequences.computeIfAbsent(root(issue), none -> new ArrayList<>()).add(issue);
      }
    }
    Set<Issue> told = new HashSet<>();
    return issues.stream()
        .filter(issue -> !isExplained(issue))
        .map(issue -> issue.with(consequences.getOrDefault(issue, List.of())))
        .filter(told::add)
        .toList();
  }
}
