package io.kijun.core.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphTests {

  private static Graph<Integer> graph(Map<Integer, List<Integer>> next) {
    return new Graph<>(node -> next.getOrDefault(node, List.of()));
  }

  private static final Graph<Integer> DIAMOND =
      graph(Map.of(1, List.of(2, 3), 2, List.of(4), 3, List.of(4), 4, List.of(5)));

  @Test
  void whatCanBeReachedIncludesTheStart() {
    assertThat(DIAMOND.reachable(List.of(2))).containsExactly(2, 4, 5);
    assertThat(DIAMOND.reachable(List.of(2, 3))).containsExactly(2, 3, 4, 5);
    assertThat(DIAMOND.reachable(List.of())).isEmpty();
  }

  @Test
  void circlesAreWalkedOnce() {
    assertThat(graph(Map.of(1, List.of(2), 2, List.of(1))).reachable(List.of(1)))
        .containsExactly(1, 2);
  }

  @Test
  void eachComesAfterWhatItLeadsTo() {
    assertThat(DIAMOND.endsFirst(List.of(1, 2, 6))).containsExactly(5, 4, 2, 3, 1, 6);
  }

  @Test
  void aCircleIsToldFromWhereItCloses() {
    Graph<Integer> circle =
        graph(Map.of(1, List.of(2), 2, List.of(3), 3, List.of(2, 3), 4, List.of(2)));

    assertThat(circle.circles(List.of(1, 4))).containsExactly(List.of(2, 3), List.of(3));
    assertThat(DIAMOND.circles(List.of(1, 2, 3))).isEmpty();
  }
}
