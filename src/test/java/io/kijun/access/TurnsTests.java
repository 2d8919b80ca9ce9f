package io.kijun.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is next. */
class TurnsTests {

  private final Turns turns = new Turns();
  private final List<String> taken = new ArrayList<>();

  private void add(String place, String name, String what) {
    turns.add(new Attempt(place, name), () -> taken.add(what));
  }

  private List<String> take(int count) {
    for (int i = 0; i < count; i++) {
      turns.next().run();
    }
    return taken;
  }

  @Test
  void placesTakeTurnsHoweverManyWaitAtOne() {
    for (int i = 0; i < 100; i++) {
      add("flood", "admin", "guess");
    }
    add("home", "sato", "sato");
    add("office", "tanaka", "tanaka");

    assertThat(take(3)).containsExactly("guess", "sato", "tanaka");
    assertThat(take(99)).hasSize(102);
  }

  @Test
  void soDoTheNamesOfAPlaceAndEachInItsOrder() {
    add("office", "admin", "guess 1");
    add("office", "admin", "guess 2");
    add("office", "sato", "sato");
    add("office", "admin", "guess 3");

    assertThat(take(4)).containsExactly("guess 1", "sato", "guess 2", "guess 3");
  }
}
