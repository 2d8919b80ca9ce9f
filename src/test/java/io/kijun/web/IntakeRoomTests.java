package io.kijun.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.fixture.OnItsOwn;
import io.kijun.web.IntakeRoom.Full;
import io.kijun.web.IntakeRoom.Lease;
import io.kijun.web.IntakeRoom.NoRoom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Room for what comes in: so much at once, and a fair part of it for everybody. */
class IntakeRoomTests {

  private static final long LONG = TimeUnit.SECONDS.toNanos(30);

  private final IntakeRoom room = new IntakeRoom(6, 4, 100);
  private final List<String> order = Collections.synchronizedList(new ArrayList<>());

  private void isFull(String user, long weight, Full full) {
    assertThatThrownBy(() -> room.enter(user, weight, 0))
        .isInstanceOfSatisfying(NoRoom.class, none -> assertThat(none.full()).isEqualTo(full));
  }

  /** Someone who waits for room, and leaves as soon as it was there. */
  private CompletableFuture<Void> waits(String user, long weight, int waitingThen) {
    CompletableFuture<Void> done =
        CompletableFuture.runAsync(
            () -> {
              try (Lease lease = room.enter(user, weight, LONG)) {
                order.add(user);
                lease.read();
              } catch (NoRoom e) {
                throw new AssertionError(e);
              }
            },
            OnItsOwn.THREAD);
    Awaitility.await().until(() -> room.waiting() == waitingThen);
    return done;
  }

  @Test
  void nobodyHasMoreThanHalfOfIt() throws NoRoom {
    try (Lease first = room.enter("sato", 30, 0);
        Lease second = room.enter("sato", 20, 0)) {
      isFull("sato", 1, Full.OF_USER);
      try (Lease others = room.enter("tanaka", 50, 0)) {
        isFull("suzuki", 1, Full.OF_ALL);
        assertThat(List.of(first, second, others)).doesNotContainNull();
      }
    }
    assertThat(room.isEmpty()).isTrue();
  }

  @Test
  void oneBodyMayBeAsLargeAsAllRoom() throws NoRoom {
    try (Lease all = room.enter("sato", 1000, 0)) {
      isFull("tanaka", 1, Full.OF_ALL);
      all.read();
      isFull("tanaka", 1, Full.OF_ALL);
    }
    room.enter("tanaka", 1, 0).close();
    assertThat(room.isEmpty()).isTrue();
  }

  @Test
  void soManyBodiesAreReadAtOnce() throws NoRoom {
    List<Lease> read = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      read.add(room.enter("sato", 1, 0));
    }
    isFull("sato", 1, Full.OF_USER);
    read.add(room.enter("tanaka", 1, 0));
    read.add(room.enter("tanaka", 1, 0));
    isFull("suzuki", 1, Full.OF_ALL);
    read.get(0).read();
    room.enter("suzuki", 1, 0).close();
    read.forEach(Lease::close);
    assertThat(room.isEmpty()).isTrue();
  }

  @Test
  void theTurnGoesAroundAmongUsers() throws NoRoom {
    List<CompletableFuture<Void>> waiting = new ArrayList<>();
    try (Lease all = room.enter("suzuki", 100, 0)) {
      all.read();
      waiting.add(waits("sato", 100, 1));
      waiting.add(waits("sato", 100, 2));
      waiting.add(waits("sato", 100, 3));
      waiting.add(waits("tanaka", 100, 4));
    }
    waiting.forEach(CompletableFuture::join);

    assertThat(order).containsExactly("sato", "tanaka", "sato", "sato");
    assertThat(room.isEmpty()).isTrue();
  }

  @Test
  void whoFindsNoRoomLeavesNothingBehind() throws NoRoom {
    try (Lease all = room.enter("sato", 100, 0)) {
      all.read();
      isFull("tanaka", 50, Full.OF_ALL);
      isFull("sato", 50, Full.OF_USER);
    }
    room.enter("tanaka", 100, 0).close();
    assertThat(room.isEmpty()).isTrue();
  }
}
