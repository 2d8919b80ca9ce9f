package io.kijun.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What waits to be done. Owners take turns: whoever has many waits behind others who have one.
 * Neither an owner nor all together have more than so many that are not over.
 */
public final class FairQueue<T> {

  private final int mostOfOwner;
  private final int most;
  private final Map<String, Deque<T>> byOwner = new LinkedHashMap<>();
  private final Map<String, Integer> working = new HashMap<>();

  /** What there is too much of. */
  public enum Crowded {
    OF_OWNER,
    OF_ALL
  }

  /** A queue in which so many of an owner, and so many in all, wait or are worked on. */
  public FairQueue(int mostOfOwner, int most) {
    this.mostOfOwner = mostOfOwner;
    this.most = most;
  }

  /** One more waits for its turn; or there are too many, and it does not. */
  public synchronized Optional<Crowded> add(String owner, T one) {
    if (unfinished(owner) >= mostOfOwner) {
      return Optional.of(Crowded.OF_OWNER);
    }
    if (byOwner.values().stream().mapToInt(Deque::size).sum() + sum(working) >= most) {
      return Optional.of(Crowded.OF_ALL);
    }
    byOwner.computeIfAbsent(owner, any -> new ArrayDeque<>()).add(one);
    return Optional.empty();
  }

  private int unfinished(String owner) {
    Deque<T> waiting = byOwner.get(owner);
    return working.getOrDefault(owner, 0) + (waiting == null ? 0 : waiting.size());
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The next one; its owner's next waits until all others had a turn. */
  public synchronized Optional<T> take() {
    Iterator<Map.Entry<String, Deque<T>>> owners = byOwner.entrySet().iterator();
    if (!owners.hasNext()) {
      return Optional.empty();
    }
    Map.Entry<String, Deque<T>> first = owners.next();
    String owner = first.getKey();
    Deque<T> rest = first.getValue();
    owners.remove();
    T next = rest.remove();
    if (!rest.isEmpty()) {
      byOwner.put(owner, rest);
    }
    working.merge(owner, 1, Integer::sum);
    return Optional.of(next);
  }

  /** One of an owner's that was taken is over. */
  public synchronized void over(String owner) {
    working.computeIfPresent(owner, (user, count) -> count > 1 ? count - 1 : null);
  }

  /** Those of an owner's that wait and are meant leave; none of them is ever taken. */
  public synchronized List<T> leave(String owner, Predicate<T> which) {
    Deque<T> waiting = byOwner.get(owner);
    if (waiting == null) {
      return List.of();
    }
    List<T> left = waiting.stream().filter(which).toList();
    waiting.removeAll(left);
    if (waiting.isEmpty()) {
      byOwner.remove(owner);
    }
    return left;
  }
}
