package io.kijun.core.standard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What leads to what: items to those that they build on, facts to those that they imply.
 *
 * @param <N> the nodes, told apart by {@code equals}
 */
public final class Graph<N> {

  private final Function<N, ? extends Collection<N>> next;

  /**
   * A graph of any nodes.
   *
   * @param next what a node leads to directly; empty for a node that leads nowhere
   */
  public Graph(Function<N, ? extends Collection<N>> next) {
    this.next = next;
  }

  /** Some nodes and all that they lead to, directly or not, in the order found. */
  public Set<N> reachable(Collection<N> from) {
    Set<N> reached = new LinkedHashSet<>(from);
    Deque<N> waiting = new ArrayDeque<>(reached);
    while (!waiting.isEmpty()) {
      for (N node : next.apply(waiting.pop())) {
        if (reached.add(node)) {
          waiting.add(node);
        }
      }
    }
    return reached;
  }

  /** Some nodes and all that they lead to, each after what it leads to (circles aside). */
  public List<N> endsFirst(Collection<N> from) {
    Walk walk = new Walk();
    from.forEach(walk::visit);
    return List.copyOf(walk.done);
  }

  /** The circles met on the way from some nodes, each from the node at which it closes. */
  public List<List<N>> circles(Collection<N> from) {
    Walk walk = new Walk();
    from.forEach(walk::visit);
    return walk.circles;
  }

  /** Goes down first; a node is done when all that it leads to is. */
  private final class Walk {

    private final Set<N> done = new LinkedHashSet<>();
    private final Set<N> entered = new HashSet<>();
    private final List<N> path = new ArrayList<>();
    private final List<List<N>> circles = new ArrayList<>();

    void visit(N node) {
      if (entered.add(node)) {
        path.add(node);
        next.apply(node).forEach(this::visit);
        path.remove(path.size() - 1);
        done.add(node);
      } else if (!done.contains(node)) {
        circles.add(List.copyOf(path.subList(path.indexOf(node), path.size())));
      }
    }
  }
}
