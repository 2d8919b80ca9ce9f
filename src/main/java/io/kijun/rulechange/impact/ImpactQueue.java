package io.kijun.rulechange.impact;

import io.kijun.runtime.FairQueue;
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

  private final FairQueue<Waiting> queue = new FairQueue<>(MOST_OF_USER, MOST);

  /** A run, and what is to be done for it. */
  record Waiting(ImpactRun run, Runnable work) {}

  /**
   * A run waits for its turn.
   *
   * @throws TooManyRuns if there are too many of its owner, or of all
   */
  void add(Waiting one) {
    queue
        .add(one.run().owner(), one)
        .ifPresent(
            crowded -> {
              throw switch (crowded) {
                case OF_OWNER -> new TooManyRuns(MOST_OF_USER, true);
                case OF_ALL -> new TooManyRuns(MOST, false);
              };
            });
  }

  /** The next run; its owner's next one waits until all others had a turn. */
  Optional<Waiting> take() {
    return queue.take();
  }

  /** A run that was taken is over. */
  void over(ImpactRun run) {
    queue.over(run.owner());
  }

  /** A run that waits leaves. */
  void leave(ImpactRun run) {
    queue.leave(run.owner(), one -> one.run() == run);
  }
}
