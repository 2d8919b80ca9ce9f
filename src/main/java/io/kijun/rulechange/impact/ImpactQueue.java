package io.kijun.rulechange.impact;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Runs that wait. Users take turns: whoever has many waits behind others who have one. Neither a
 * user nor all together have more than so many that are not over.
 */
final class ImpactQueue {

  /** The most runs of a user that wait or run. */
  static final int MOST_OF_USER = 3;

  /** The most runs that wait or run. */
  static final int MOST = 24;

  private final Map<String, Deque<Waiting>> byUser = new LinkedHashMap<>();
  private final Map<String, Integer> working = new HashMap<>();

  /** A run, and what is to be done for it. */
  record Waiting(ImpactRun run, Runnable work) {}

  /**
   * A run waits for its turn.
   *
   * @throws TooManyRuns if there are too many of its owner, or of all
   */
  synchronized void add(Waiting one) {
    String owner = one.run().owner();
    if (unfinished(owner) >= MOST_OF_USER) {
      throw new TooManyRuns(MOST_OF_USER, true);
    }
    if (byUser.values().stream().mapToInt(Deque::size).sum() + sum(working) >= MOST) {
      throw new TooManyRuns(MOST, false);
    }
    byUser.computeIfAbsent(owner, any -> new ArrayDeque<>()).add(one);
  }

  private int unfinished(String owner) {
    Deque<Waiting> waiting = byUser.get(owner);
    return working.getOrDefault(owner, 0) + (waiting == null ? 0 : waiting.size());
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The next run; its owner's next one waits until all others had a turn. */
  synchronized Optional<Waiting> take() {
    Iterator<Map.Entry<String, Deque<Waiting>>> users = byUser.entrySet().iterator();
    if (!users.hasNext()) {
      return Optional.empty();
    }
    Map.Entry<String, Deque<Waiting>> first = users.next();
    String owner = first.getKey();
    Deque<Waiting> rest = first.getValue();
    users.remove();
    Waiting next = rest.remove();
    if (!rest.isEmpty()) {
      byUser.put(owner, rest);
    }
    working.merge(owner, 1, Integer::sum);
    return Optional.of(next);
  }

  /** A run that was taken is over. */
  synchronized void over(ImpactRun run) {
    working.computeIfPresent(run.owner(), (user, count) -> count > 1 ? count - 1 : null);
  }

  /** A run that waits leaves. */
  synchronized void leave(ImpactRun run) {
    Deque<Waiting> waiting = byUser.get(run.owner());
    if (waiting != null && waiting.removeIf(one -> one.run() == run) && waiting.isEmpty()) {
      byUser.remove(run.owner());
    }
  }
}
