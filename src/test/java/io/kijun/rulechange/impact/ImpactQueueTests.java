package io.kijun.rulechange.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.Sight;
import io.kijun.core.standard.Hash;
import io.kijun.rulechange.impact.ImpactQueue.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs wait in a queue that has an end, and users take turns. */
class ImpactQueueTests {

  private final ImpactQueue queue = new ImpactQueue();

  private ImpactRun add(String owner) {
    ImpactRun run =
        new ImpactRun(
            UUID.randomUUID(), UUID.randomUUID(), owner, Sight.ALL, 1, Hash.of(new byte[0]));
    queue.add(new Waiting(run, () -> {}));
    return run;
  }

  private List<String> order() {
    List<String> owners = new ArrayList<>();
    for (Optional<Waiting> next = queue.take(); next.isPresent(); next = queue.take()) {
      owners.add(next.orElseThrow().run().owner());
      queue.over(next.orElseThrow().run());
    }
    return owners;
  }

  @Test
  void usersTakeTurns() {
    for (String owner : List.of("sato", "sato", "sato", "suzuki", "suzuki", "tanaka")) {
      add(owner);
    }
    assertThat(order()).containsExactly("sato", "suzuki", "tanaka", "sato", "suzuki", "sato");
  }

  @Test
  void oneUserDoesNotFillIt() {
    List<ImpactRun> runs =
        IntStream.range(0, ImpactQueue.MOST_OF_USER).mapToObj(i -> add("sato")).toList();
    assertThatThrownBy(() -> add("sato")).isInstanceOf(TooManyRuns.class);
    add("suzuki");

    ImpactRun working = queue.take().orElseThrow().run();
    assertThatThrownBy(() -> add("sato")).isInstanceOf(TooManyRuns.class);
    queue.over(working);
    add("sato");
    queue.leave(runs.get(1));
    add("sato");
    assertThatThrownBy(() -> add("sato")).isInstanceOf(TooManyRuns.class);
  }

  @Test
  void manyUsersDoNotFillItWithoutEnd() {
    IntStream.range(0, ImpactQueue.MOST).forEach(i -> add("user" + i));
    assertThatThrownBy(() -> add("sato")).isInstanceOf(TooManyRuns.class);
    assertThat(order()).hasSize(ImpactQueue.MOST);
    add("sato");
  }

  @Test
  void whatIsKeptIsBounded() {
    ImpactRuns runs = new ImpactRuns();
    ImpactRun first = add("suzuki");
    first.end(ImpactRun.State.DONE);
    runs.add(first);
    for (int i = 0; i < 100; i++) {
      ImpactRun run =
          new ImpactRun(
              UUID.randomUUID(), UUID.randomUUID(), "sato", Sight.ALL, 1, Hash.of(new byte[0]));
      run.end(ImpactRun.State.DONE);
      runs.add(run);
    }
    assertThat(runs.all()).hasSizeLessThan(20).contains(first);
  }
}
