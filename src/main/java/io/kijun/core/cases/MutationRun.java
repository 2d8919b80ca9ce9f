package io.kijun.core.cases;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes every constraint of a standard looser or stricter in turn and looks whether a case notices.
 * Builds and runs only what a mutant can change.
 */
public final class MutationRun {

  private static final int BATCH = 20;

  /**
   * What became of the mutants.
   *
   * @param mutants how many there were
   * @param survivors those that no case noticed, in the order of the rows
   */
  public record Report(int mutants, List<Mutant> survivors) {}

  private final List<PreparedCase> cases;
  private final RelatedItems neighbours;

  private MutationRun(Standard standard) {
    this.cases = PreparedCases.of(standard);
    this.neighbours = new RelatedItems(standard);
  }

  /** Runs all mutants of a checked standard, on all processors. */
  public static Report of(Standard standard) {
    MutationRun run = new MutationRun(standard);
    List<Mutant> mutants = Mutants.of(standard);
    List<Mutant> survivors = mutants.parallelStream().filter(run::survives).toList();
    return new Report(mutants.size(), survivors);
  }

  /** The cases that speak of what is mutated come first; those that only see it, last. */
  private boolean survives(Mutant mutant) {
    List<PreparedCase> near = new ArrayList<>();
    List<PreparedCase> far = new ArrayList<>();
    for (PreparedCase one : cases) {
      if (one.speaksOf(mutant.subjects())) {
        near.add(one);
      } else if (one.sees(mutant.item())) {
        far.add(one);
      }
    }
    Standard mutated = mutant.made().get();
    return !notice(near, mutated) && !notice(far, mutated);
  }

  private boolean notice(List<PreparedCase> some, Standard mutated) {
    if (some.isEmpty()) {
      return false;
    }
    Set<String> items = new TreeSet<>();
    boolean whole = false;
    for (PreparedCase one : some) {
      items.addAll(one.items());
      whole |= one.items().isEmpty();
    }
    Standard part = whole ? mutated : RelatedItems.excerpt(mutated, neighbours.of(items));
    Evaluator evaluator = new Evaluator(part);
    for (int from = 0; from < some.size(); from += BATCH) {
      List<PreparedCase> batch = some.subList(from, Math.min(some.size(), from + BATCH));
      List<Evaluation> results = CaseRun.evaluate(evaluator, batch);
      for (int i = 0; i < batch.size(); i++) {
        if (notices(batch.get(i), new ObservedResult(results.get(i)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean notices(PreparedCase prepared, ObservedResult observed) {
    for (Expectation expected : prepared.expectations()) {
      if (!observed.codes(expected.aspect(), expected.subject()).equals(expected.codes())) {
        return true;
      }
    }
    return false;
  }
}
