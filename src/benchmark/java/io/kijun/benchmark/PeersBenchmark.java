package io.kijun.benchmark;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * items. Each contender runs in a virtual machine of its own, where it must first agree with the
 * loop in Java.
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PeersBenchmark {

  /** The work, and a loop in Java over it. */
  @State(Scope.Benchmark)
  public static class Work {

    final Workload workload = new Workload();
    final HandWritten handWritten = new HandWritten(workload.duties);

    /** Of each item: all, some or none of its rows are met. */
    Map<String, String> verdicts(List<String> met) {
      Set<String> fired = new HashSet<>(met);
      Map<String, String> verdicts = new HashMap<>();
      for (Duty duty : workload.duties) {
        String now = fired.contains(duty.id()) ? "ACHIEVED" : "NOT_ACHIEVED";
        verdicts.merge(duty.item(), now, (a, b) -> a.equals(b) ? a : "PARTIAL");
      }
      return verdicts;
    }

    void agree(String who, List<String> met) {
      Set<String> expected = new TreeSet<>(handWritten.met(workload.practices));
      if (!expected.equals(new TreeSet<>(met))) {
        throw new IllegalStateException(who + " comes to another result");
      }
    }
  }

  /** The rules of Kijun. */
  @State(Scope.Benchmark)
  public static class Kijun {

    private final Workload workload = new Workload();
    private final Evaluator evaluator = new Evaluator(workload.standard(RealStandard.standard()));
    private final Facts facts = workload.facts();

    @Setup
    public void check(Work work) {
      work.agree("Kijun", met());
    }

    SupplierFile file() {
      return evaluator.file(facts, Workload.AS_OF);
    }

    List<String> met() {
      return evaluator.metRows(List.of(file())).get(0);
    }
  }

  /** OpenL Tablets, a table asked for each fact. */
  @State(Scope.Benchmark)
  public static class Tablets {

    private final OpenL rules;

    /** Builds the table. */
    public Tablets() {
      try {
        rules = new OpenL(new Workload().duties);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Setup
    public void check(Work work) {
      work.agree("OpenL", rules.met(work.workload.practices));
    }
  }

  /** Drools with a fact for each practice and a compiled rule for each row. */
  @State(Scope.Benchmark)
  public static class Usual {

    private final DroolsAsUsual rules = new DroolsAsUsual(new Workload().duties);

    @Setup
    public void check(Work work) {
      work.agree("Drools", rules.met(work.workload.practices));
    }
  }

  /** The rules with every firing on record, from facts to verdicts. */
  @Benchmark
  public Map<String, String> kijun(Work work, Kijun kijun) {
    return work.verdicts(kijun.met());
  }

  /** More than the others do: causes, findings, scores, lapses and the decision as well. */
  @Benchmark
  public Evaluation kijunWholeEvaluation(Kijun kijun) {
    return kijun.evaluator.evaluate(kijun.file());
  }

  @Benchmark
  public Map<String, String> handWrittenJava(Work work) {
    return work.verdicts(work.handWritten.met(work.workload.practices));
  }

  @Benchmark
  public Map<String, String> openLTablets(Work work, Tablets tablets) {
    return work.verdicts(tablets.rules.met(work.workload.practices));
  }

  @Benchmark
  public Map<String, String> droolsAsUsual(Work work, Usual usual) {
    return work.verdicts(usual.rules.met(work.workload.practices));
  }
}
