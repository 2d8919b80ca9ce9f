package io.kijun.benchmark;

import io.kijun.criterion.SupplierFile;
import io.kijun.evaluation.Evaluation;
import io.kijun.evaluation.Evaluator;
import io.kijun.evidence.Facts;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The same work for all: of 450 facts, which of 450 rows are met, and from that the verdicts on 153
 * items.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PeersBenchmark {

  private final Workload workload = new Workload();
  private Evaluator evaluator = evaluator();
  private Facts facts = workload.facts();
  private HandWritten handWritten = new HandWritten(List.of());
  private DroolsAsUsual drools = new DroolsAsUsual(List.of());
  private OpenL openL = openL(List.of());

  private Evaluator evaluator() {
    return new Evaluator(workload.standard(RealStandard.standard()));
  }

  private static OpenL openL(List<Duty> duties) {
    try {
      return new OpenL(duties);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Builds all contenders, and makes sure that they agree. */
  @Setup
  public void build() {
    handWritten = new HandWritten(workload.duties);
    drools = new DroolsAsUsual(workload.duties);
    openL = openL(workload.duties);
    Set<String> expected = new TreeSet<>(handWritten.met(workload.practices));
    agree("Kijun", expected, evaluator.metRows(List.of(file())).get(0));
    agree("OpenL", expected, openL.met(workload.practices));
    agree("Drools", expected, drools.met(workload.practices));
  }

  private static void agree(String who, Set<String> expected, List<String> met) {
    if (!expected.equals(new TreeSet<>(met))) {
      throw new IllegalStateException(who + " comes to another result");
    }
  }

  private SupplierFile file() {
    return evaluator.file(facts, Workload.AS_OF);
  }

  /** Of each item: all, some or none of its rows are met. */
  private Map<String, String> verdicts(List<String> met) {
    Set<String> fired = new HashSet<>(met);
    Map<String, String> verdicts = new HashMap<>();
    for (Duty duty : workload.duties) {
      String now = fired.contains(duty.id()) ? "ACHIEVED" : "NOT_ACHIEVED";
      verdicts.merge(duty.item(), now, (a, b) -> a.equals(b) ? a : "PARTIAL");
    }
    return verdicts;
  }

  /** The rules with every firing on record, from facts to verdicts. */
  @Benchmark
  public Map<String, String> kijun() {
    return verdicts(evaluator.metRows(List.of(file())).get(0));
  }

  /** More than the others do: causes, findings, scores, lapses and the decision as well. */
  @Benchmark
  public Evaluation kijunWholeEvaluation() {
    return evaluator.evaluate(file());
  }

  /** A loop in Java. */
  @Benchmark
  public Map<String, String> handWrittenJava() {
    return verdicts(handWritten.met(workload.practices));
  }

  /** OpenL Tablets, a table asked for each fact. */
  @Benchmark
  public Map<String, String> openLTablets() {
    return verdicts(openL.met(workload.practices));
  }

  /** Drools with a fact for each practice and a compiled rule for each row. */
  @Benchmark
  public Map<String, String> droolsAsUsual() {
    return verdicts(drools.met(workload.practices));
  }
}
