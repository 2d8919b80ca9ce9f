package io.kijun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KeptTests {

  private final ConcurrentLinkedQueue<String> made = new ConcurrentLinkedQueue<>();
  private final Kept<String, String> kept = new Kept<>(2);

  private String of(String key) {
    return kept.of(
        key,
        () -> {
          made.add(key);
          if (key.equals("bad")) {
            throw new IllegalArgumentException("bad");
          }
          return key + "!";
        });
  }

  @Test
  void aValueIsMadeOnce() {
    assertThat(List.of(of("a"), of("a"))).containsExactly("a!", "a!");
    assertThat(made).containsExactly("a");
  }

  @Test
  void theLeastRecentlyUsedIsMadeAnew() {
    for (String key : List.of("a", "b", "a", "c", "a", "b")) {
      of(key);
    }

    assertThat(made).containsExactly("a", "b", "c", "b");
  }

  @Test
  void aFailureIsToldAsItIsAndTriedAgain() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> of("bad")).isInstanceOf(IllegalArgumentException.class);
    }

    assertThat(made).containsExactly("bad", "bad");
  }

  @Test
  void manyThreadsMakeAValueOnce() throws InterruptedException {
    var threads = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 200; i++) {
      threads.execute(() -> of("a"));
    }
    threads.shutdown();

    assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    assertThat(made).containsExactly("a");
  }
}
