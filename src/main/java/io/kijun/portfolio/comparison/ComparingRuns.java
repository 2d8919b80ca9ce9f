package io.kijun.portfolio.comparison;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.access.Sight;
import io.kijun.core.evaluation.comparison.ChangeKind;
import io.kijun.portfolio.comparison.RunsCompared.ChangedSupplier;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunResult;
import io.kijun.portfolio.run.Runs;
import io.kijun.record.DigestOnRecord;
import io.kijun.record.Evaluations;
import io.kijun.record.NotMadeAgain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells what changed between two runs. Their results are added up from digests; only what made
 * suppliers change is looked into, and only of those that are shown.
 */
@Component
public final class ComparingRuns {

  private static final int PAGE = 1000;
  private static final int BATCH = 250;

  /** So many are kept, and for so long. */
  private static final int MOST_KEPT = 10;

  private static final Duration KEPT = Duration.ofMinutes(10);

  private final Cache<BothRuns, RunsCompared> addedUp =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();
  private final Runs runs;
  private final Evaluations evaluations;
  private final ComparingEvaluations comparing;

  ComparingRuns(Runs runs, Evaluations evaluations, ComparingEvaluations comparing) {
    this.runs = runs;
    this.evaluations = evaluations;
    this.comparing = comparing;
  }

  /** The ids of two runs. */
  private record BothRuns(UUID before, UUID after) {}

  /**
   * Compares as much of two runs as there is and is in sight; empty: neither id is that of a run.
   *
   * @throws ComparisonRefused if only one is
   */
  public Optional<RunsCompared> between(UUID before, UUID after, Sight sight) {
    Optional<RunProgress> old = runs.find(before, sight);
    Optional<RunProgress> now = runs.find(after, sight);
    if (old.isEmpty() && now.isEmpty()) {
      return Optional.empty();
    }
    if (old.isEmpty() || now.isEmpty()) {
      throw ComparisonRefused.ofTwoKinds(old.isEmpty(), now.isEmpty());
    }
    return Optional.of(known(old.get(), now.get(), sight));
  }

  /**
   * What was added up of two runs that are over stays the same, for those who see all suppliers;
   * whom others see may change.
   */
  private RunsCompared known(RunProgress before, RunProgress after, Sight sight) {
    return before.isOver() && after.isOver() && sight.equals(Sight.ALL)
        ? addedUp.get(
            new BothRuns(before.run().id(), after.run().id()),
            both -> between(before, after, sight))
        : between(before, after, sight);
  }

  private RunsCompared between(RunProgress before, RunProgress after, Sight sight) {
    Map<String, UUID> old = evaluated(before, sight);
    Map<String, UUID> now = evaluated(after, sight);
    RunsTally tally = new RunsTally();
    List<String> both = new ArrayList<>(old.keySet());
    both.retainAll(now.keySet());
    for (int from = 0; from < both.size(); from += BATCH) {
      add(both.subList(from, Math.min(from + BATCH, both.size())), old, now, tally);
    }
    return new RunsCompared(
        before,
        after,
        tally.decisions(),
        tally.labels(),
        List.copyOf(tally.changed()),
        old.keySet().stream().filter(code -> !now.containsKey(code)).toList(),
        now.keySet().stream().filter(code -> !old.containsKey(code)).toList());
  }

  /** The evaluations of a run by supplier. */
  private Map<String, UUID> evaluated(RunProgress run, Sight sight) {
    Map<String, UUID> all = new TreeMap<>();
    String last = "";
    List<RunResult> page = runs.results(run.run().id(), null, last, PAGE, sight);
    while (!page.isEmpty()) {
      for (RunResult one : page) {
        last = one.supplier();
        UUID evaluation = one.evaluation();
        if (evaluation != null) {
          all.put(one.supplier(), evaluation);
        }
      }
      page = runs.results(run.run().id(), null, last, PAGE, sight);
    }
    return all;
  }

  private void add(
      List<String> suppliers, Map<String, UUID> old, Map<String, UUID> now, RunsTally tally) {
    Set<UUID> wanted = new HashSet<>();
    suppliers.forEach(code -> wanted.add(old.get(code)));
    suppliers.forEach(code -> wanted.add(now.get(code)));
    Map<UUID, DigestOnRecord> digests = evaluations.digests(wanted);
    for (String code : suppliers) {
      DigestOnRecord before = digests.get(old.get(code));
      DigestOnRecord after = digests.get(now.get(code));
      if (before != null && after != null) {
        tally.add(code, before, after);
      }
    }
  }

  /**
   * The kinds of changes that a supplier's change is put down to: where more than one differs, both
   * evaluations are looked into.
   */
  public Set<ChangeKind> because(ChangedSupplier changed) {
    if (changed.differing().size() < 2) {
      return changed.differing();
    }
    try {
      return comparing.kinds(changed.before(), changed.after(), Sight.ALL);
    } catch (NotMadeAgain e) {
      return changed.differing();
    }
  }
}
