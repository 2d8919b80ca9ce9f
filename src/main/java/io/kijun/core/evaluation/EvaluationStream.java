package io.kijun.core.evaluation;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.StrictJson;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates suppliers one after the other as they come, a batch at a time, with memory for one
 * batch only. Bad facts give a problem for that supplier and never a failed batch.
 */
public final class EvaluationStream implements Iterator<EvaluationStream.Outcome> {

  /** What became of one supplier's facts. */
  public sealed interface Outcome {}

  /** They were evaluated. */
  public record Evaluated(Evaluation evaluation) implements Outcome {}

  /**
   * They were refused.
   *
   * @param position which facts these were, from 0
   */
  public record Refused(long position, List<Issue> issues) implements Outcome {}

  private final Evaluator evaluator;
  private final FactsReader reader;
  private final LocalDate asOf;
  private final int batchSize;
  private final Iterator<StrictJson.Parsed> facts;
  private final Queue<Outcome> ready = new ArrayDeque<>();
  private long position;

  /**
   * A stream in the order of the facts.
   *
   * @param asOf the day of those that name none
   * @param batchSize suppliers to a batch, at least 1; plays no part in the results
   */
  public EvaluationStream(
      Evaluator evaluator, LocalDate asOf, int batchSize, Iterator<StrictJson.Parsed> facts) {
    if (batchSize < 1) {
      throw new IllegalArgumentException("batchSize is " + batchSize + ", at least 1 is allowed");
    }
    this.evaluator = evaluator;
    this.reader = new FactsReader(evaluator.standard());
    this.asOf = asOf;
    this.batchSize = batchSize;
    this.facts = facts;
  }

  @Override
  public boolean hasNext() {
    return !ready.isEmpty() || facts.hasNext();
  }

  @Override
  public Outcome next() {
    if (ready.isEmpty()) {
      nextBatch();
    }
    Outcome outcome = ready.poll();
    if (outcome == null) {
      throw new NoSuchElementException("no more facts");
    }
    return outcome;
  }

  private void nextBatch() {
    List<@Nullable Refused> refusals = new ArrayList<>();
    List<SupplierFile> files = new ArrayList<>();
    while (facts.hasNext() && refusals.size() < batchSize) {
      FactsReader.Intake intake = reader.read(facts.next());
      if (intake.facts() == null) {
        refusals.add(new Refused(position, intake.issues()));
      } else {
        refusals.add(null);
        files.add(evaluator.file(intake.facts(), intake.asOf() == null ? asOf : intake.asOf()));
      }
      position++;
    }
    Iterator<Evaluation> evaluations = evaluator.evaluate(files).iterator();
    for (Refused refused : refusals) {
      ready.add(refused != null ? refused : new Evaluated(evaluations.next()));
    }
  }
}
