package io.kijun.core.evaluation;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.issue.Issue;
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
public final class EvaluationStream implements Iterator<EvaluationStream.SupplierResult> {

  /** What came of one supplier's facts. */
  public sealed interface SupplierResult {}

  /** They were evaluated. */
  public record Evaluated(Evaluation evaluation) implements SupplierResult {}

  /**
   * They were refused.
   *
   * @param position which facts these were, from 0
   */
  public record FactsRefused(long position, List<Issue> issues) implements SupplierResult {}

  /** Suppliers to a batch, where nothing speaks for another number. */
  public static final int USUAL_BATCH = 20;

  private final Evaluator evaluator;
  private final FactsReader reader;
  private final LocalDate asOf;
  private final int batchSize;
  private final Iterator<byte[]> facts;
  private final Queue<SupplierResult> ready = new ArrayDeque<>();
  private long position;

  /**
   * A stream in the order of the facts.
   *
   * @param asOf the day of those that name none
   * @param batchSize suppliers to a batch, at least 1; plays no part in the results
   * @param facts each as JSON, of any content
   */
  public EvaluationStream(
      Evaluator evaluator, LocalDate asOf, int batchSize, Iterator<byte[]> facts) {
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
  public SupplierResult next() {
    if (ready.isEmpty()) {
      nextBatch();
    }
    SupplierResult result = ready.poll();
    if (result == null) {
      throw new NoSuchElementException("no more facts");
    }
    return result;
  }

  private void nextBatch() {
    List<@Nullable FactsRefused> refusals = new ArrayList<>();
    List<SupplierFile> files = new ArrayList<>();
    while (facts.hasNext() && refusals.size() < batchSize) {
      FactsReader.Intake intake = reader.read(facts.next());
      if (intake.facts() == null) {
        refusals.add(new FactsRefused(position, intake.issues()));
      } else {
        refusals.add(null);
        files.add(evaluator.file(intake.facts(), intake.asOf() == null ? asOf : intake.asOf()));
      }
      position++;
    }
    Iterator<Evaluation> evaluations = evaluator.evaluate(files).iterator();
    for (FactsRefused refused : refusals) {
      ready.add(refused != null ? refused : new Evaluated(evaluations.next()));
    }
  }
}
