package io.kijun.rulechange.impact;

import io.kijun.access.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The last runs. Of those that are over so many are kept that they list so many suppliers together;
 * one user's push out that user's first.
 */
final class ImpactRuns {

  private static final int KEPT = 40;
  private static final int KEPT_OF_USER = 10;
  private static final int MOST_LISTED = 4 * ImpactRun.MOST_LISTED;

  private final List<ImpactRun> runs = new ArrayList<>();

  synchronized void add(ImpactRun run) {
    runs.add(run);
    forget();
  }

  /** Forgets the oldest that are over, where they are too many. */
  synchronized void forget() {
    while (of(run -> true) > KEPT || listed() > MOST_LISTED) {
      if (!removeFirst(run -> true)) {
        return;
      }
    }
    for (String owner : runs.stream().map(ImpactRun::owner).distinct().toList()) {
      while (of(run -> run.owner().equals(owner)) > KEPT_OF_USER) {
        removeFirst(run -> run.owner().equals(owner));
      }
    }
  }

  private long of(Predicate<ImpactRun> which) {
    return runs.stream().filter(ImpactRun::isOver).filter(which).count();
  }

  private int listed() {
    return runs.stream().mapToInt(ImpactRun::listed).sum();
  }

  private boolean removeFirst(Predicate<ImpactRun> which) {
    return runs.stream()
        .filter(ImpactRun::isOver)
        .filter(which)
        .findFirst()
        .map(runs::remove)
        .orElse(false);
  }

  /** The latest run for a draft that could look at all that is in sight. */
  synchronized Optional<ImpactRun> latest(UUID draft, Sight sight) {
    return runs.stream()
        .filter(run -> run.draft().equals(draft) && run.sight().covers(sight))
        .reduce((one, later) -> later);
  }

  /** A run for a draft, by its id. */
  synchronized Optional<ImpactRun> find(UUID draft, UUID id) {
    return runs.stream()
        .filter(run -> run.draft().equals(draft) && run.id().equals(id))
        .findFirst();
  }

  synchronized List<ImpactRun> all() {
    return List.copyOf(runs);
  }
}
