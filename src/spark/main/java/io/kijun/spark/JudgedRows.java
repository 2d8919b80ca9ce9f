package io.kijun.spark;

import io.kijun.core.evaluation.EvaluationStream;
import io.kijun.core.evaluation.EvaluationStream.Evaluated;
import io.kijun.core.evaluation.EvaluationStream.FactsRefused;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.sql.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A row of result for each row of facts, in their order, with memory for one batch only. One that
 * cannot be evaluated gets a row that says so; the others get theirs.
 */
final class JudgedRows implements Iterator<Row> {

  private static final Logger LOG = LoggerFactory.getLogger(JudgedRows.class);

  private final Iterator<Row> facts;
  private final Queue<byte[]> lines = new ArrayDeque<>();
  private final Queue<Row> ready = new ArrayDeque<>();
  private final EvaluationStream stream;
  private final ResultRow result;

  JudgedRows(Engine engine, LocalDate asOf, Iterator<Row> facts) {
    this.facts = facts;
    this.result = new ResultRow(engine);
    this.stream =
        new EvaluationStream(
            engine.evaluator(), asOf, EvaluationStream.USUAL_BATCH, new Taken(lines));
  }

  /** What is taken out of a queue that is filled again. */
  private record Taken(Queue<byte[]> lines) implements Iterator<byte[]> {

    @Override
    public boolean hasNext() {
      return !lines.isEmpty();
    }

    @Override
    public byte[] next() {
      return lines.remove();
    }
  }

  @Override
  public boolean hasNext() {
    return !ready.isEmpty() || facts.hasNext();
  }

  @Override
  public Row next() {
    if (ready.isEmpty()) {
      nextBatch();
    }
    Row row = ready.poll();
    if (row == null) {
      throw new NoSuchElementException("no more facts");
    }
    return row;
  }

  private void nextBatch() {
    List<FactsLine> batch = new ArrayList<>();
    while (facts.hasNext() && batch.size() < EvaluationStream.USUAL_BATCH) {
      batch.add(new FactsLine(facts.next()));
    }
    try {
      ready.addAll(together(batch));
    } catch (RuntimeException | StackOverflowError e) {
      batch.forEach(line -> ready.add(alone(line)));
    }
  }

  private List<Row> together(List<FactsLine> batch) {
    lines.clear();
    batch.stream().filter(line -> !line.isTooLong()).map(FactsLine::facts).forEach(lines::add);
    List<Row> rows = new ArrayList<>();
    for (FactsLine line : batch) {
      rows.add(line.isTooLong() ? result.tooLong(line) : next(line));
    }
    return rows;
  }

  private Row next(FactsLine line) {
    EvaluationStream.SupplierResult next = stream.next();
    if (next instanceof Evaluated evaluated) {
      return result.of(evaluated.evaluation());
    }
    return result.refused(line, ((FactsRefused) next).issues());
  }

  private Row alone(FactsLine line) {
    try {
      return together(List.of(line)).get(0);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("event=not-evaluated source={} position={}", line.source(), line.position(), e);
      return result.failed(line);
    }
  }
}
