package io.kijun.benchmark;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.ResultJson;
import io.kijun.core.evaluation.TraceJson;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.node.ObjectNode;

/** The real standard over real facts, stage by stage; one operation is one supplier. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StandardBenchmark {

  private static final int BATCH = 20;

  private final Ruleset ruleset = Ruleset.of(RealStandard.standard(), DrlFiles.all());
  private final Evaluator evaluator = new Evaluator(ruleset.standard());
  private final FactsReader reader = new FactsReader(ruleset.standard());
  private final ResultJson results = new ResultJson(ruleset);
  private final TraceJson traces = new TraceJson(ruleset, evaluator.criteria());
  private final List<byte[]> json = RealStandard.suppliers();
  private final List<Facts> suppliers =
      json.stream().map(one -> RealStandard.facts(reader, one)).toList();
  private final List<Evaluation> evaluations =
      suppliers.stream().map(facts -> evaluator.evaluate(file(facts))).toList();
  private int next;

  private SupplierFile file(Facts facts) {
    return evaluator.file(facts, Workload.AS_OF);
  }

  private int next() {
    next = (next + 1) % suppliers.size();
    return next;
  }

  /** JSON to checked facts. */
  @Benchmark
  public Facts intake() {
    return RealStandard.facts(reader, json.get(next()));
  }

  /** The criteria stage alone: which rows are met. */
  @Benchmark
  public List<List<String>> criteriaStage() {
    return evaluator.metRows(List.of(file(suppliers.get(next()))));
  }

  /** The whole evaluation, from facts to decision. */
  @Benchmark
  public Evaluation wholeEvaluation() {
    return evaluator.evaluate(file(suppliers.get(next())));
  }

  /** The whole evaluation in batches of twenty. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public List<Evaluation> wholeEvaluationInBatches() {
    List<SupplierFile> files = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      files.add(file(suppliers.get(next())));
    }
    return evaluator.evaluate(files);
  }

  /** The result as JSON, with its hash. */
  @Benchmark
  public ObjectNode result() {
    return results.of(evaluations.get(next()));
  }

  /** The full trace as JSON. */
  @Benchmark
  public ObjectNode trace() {
    return traces.of(evaluations.get(next()));
  }
}
