package io.kijun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.runtime.FairQueue.Crowded;
import org.junit.jupiter.api.Test;

/** Whoever has many waits behind others who have one, and nobody fills the queue. */
class FairQueueTests {

  private final FairQueue<String> queue = new FairQueue<>(2, 3);

  @Test
  void ownersTakeTurnsAndHaveSoManyEach() {
    assertThat(queue.add("sato", "1")).isEmpty();
    assertThat(queue.add("sato", "2")).isEmpty();
    assertThat(queue.add("sato", "3")).contains(Crowded.OF_OWNER);
    assertThat(queue.add("suzuki", "4")).isEmpty();
    assertThat(queue.add("tanaka", "5")).contains(Crowded.OF_ALL);

    assertThat(queue.take()).contains("1");
    assertThat(queue.take()).contains("4");
    assertThat(queue.add("sato", "6")).contains(Crowded.OF_OWNER);
    queue.over("sato");
    assertThat(queue.add("sato", "6")).isEmpty();
    queue.leave("sato", one -> one.equals("2"));
    assertThat(queue.take()).contains("6");
    assertThat(queue.take()).isEmpty();
  }
}
