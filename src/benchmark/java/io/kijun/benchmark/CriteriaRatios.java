package io.kijun.benchmark;

import io.kijun.core.cases.CompliantSupplier;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.PlainRules;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Standard;
import io.kijun.generated.Scenario;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * The criteria stage beside OpenL Tablets on the same work, and beside the same rules as Drools
 * runs them by itself; then what that is to the whole evaluation. Five virtual machines one after
 * another, in each of them all contenders in turn, many times; in processor time of the thread.
 */
public final class CriteriaRatios {

  private static final int BATCH = 20;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final int rounds;

  private CriteriaRatios(int rounds) {
    this.rounds = rounds;
  }

  /**
   * Measures.
   *
   * @param args how many virtual machines (5), rounds in each (90)
   */
  public static void main(String[] args) throws Exception {
    int forks = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 90;
    CriteriaRatios ratios = new CriteriaRatios(rounds);
    if (forks == 0) {
      ratios.measure();
    }
    for (int fork = 0; fork < forks; fork++) {
      ratios.out.printf("%nrun %d, Java %s%n", fork + 1, Runtime.version());
      fork(rounds);
    }
  }

  private static void fork(int rounds) throws IOException, InterruptedException {
    Process fork =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                CriteriaRatios.class.getName(),
                "0",
                Integer.toString(rounds))
            .inheritIO()
            .start();
    if (fork.waitFor() != 0) {
      throw new IllegalStateException("a run has failed");
    }
  }

  /** Work of which an equal part is done at a time. */
  private static final class Contender {

    private final String name;
    private final Runnable part;
    private final int suppliers;
    private final List<Double> micros = new ArrayList<>();

    Contender(String name, int suppliers, Runnable part) {
      this.name = name;
      this.suppliers = suppliers;
      this.part = part;
    }

    void run() {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      part.run();
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      micros.add((end - start) / 1e3 / suppliers);
    }

    /** After the rounds in which it warms up. */
    List<Double> warm() {
      return micros.subList(micros.size() / 3, micros.size());
    }
  }

  private void measure() throws IOException {
    peers();
    Standard standard = RealStandard.standard();
    Evaluator quick = new Evaluator(standard);
    Evaluator plain = PlainRules.of(standard);
    Facts compliant = new CompliantSupplier(standard).on(Workload.AS_OF);
    List<Facts> failing =
        Scenario.of(11, standard, 5 * BATCH).stream().map(Scenario::facts).toList();
    whole("compliant", quick, plain, Collections.nCopies(5 * BATCH, compliant));
    whole("failing much", quick, plain, failing);
  }

  private void peers() throws IOException {
    Workload work = new Workload();
    OpenL tablets = new OpenL(work.duties);
    Standard standard = work.standard(RealStandard.standard());
    Evaluator quick = new Evaluator(standard);
    Evaluator plain = PlainRules.of(standard);
    Facts facts = work.facts();
    int suppliers = 5 * BATCH;
    List<String> expected = tablets.met(work.practices);
    Contender openl =
        new Contender(
            "OpenL Tablets",
            suppliers,
            () -> {
              for (int i = 0; i < suppliers; i++) {
                agree(expected, tablets.met(work.practices));
              }
            });
    compare(
        openl,
        stage("plain rules, one by one", expected, plain, facts, 1),
        stage("Kijun, one by one", expected, quick, facts, 1),
        stage("Kijun, batches of 20", expected, quick, facts, BATCH));
  }

  /** From facts to the rows that they meet, the index over the facts included. */
  private static Contender stage(
      String name, List<String> expected, Evaluator evaluator, Facts facts, int batch) {
    agreeInWords(expected, evaluator.metRows(files(evaluator, List.of(facts))).get(0));
    List<Facts> suppliers = Collections.nCopies(batch, facts);
    return new Contender(
        name,
        5 * BATCH,
        () -> {
          for (int i = 0; i < 5 * BATCH; i += batch) {
            evaluator.metRows(files(evaluator, suppliers)).forEach(met -> agree(expected, met));
          }
        });
  }

  private void whole(String whose, Evaluator quick, Evaluator plain, List<Facts> suppliers) {
    compare(
        evaluation(whose + ", evaluated by plain rules", plain, suppliers),
        evaluation(whose + ", evaluated", quick, suppliers),
        criteria(whose + ", criteria by plain rules", plain, suppliers),
        criteria(whose + ", criteria", quick, suppliers));
  }

  private static Contender evaluation(String name, Evaluator evaluator, List<Facts> suppliers) {
    return new Contender(
        name,
        suppliers.size(),
        () -> {
          for (int from = 0; from < suppliers.size(); from += BATCH) {
            evaluator.evaluate(files(evaluator, suppliers.subList(from, from + BATCH)));
          }
        });
  }

  private static Contender criteria(String name, Evaluator evaluator, List<Facts> suppliers) {
    return new Contender(
        name,
        suppliers.size(),
        () -> {
          for (int from = 0; from < suppliers.size(); from += BATCH) {
            evaluator.metRows(files(evaluator, suppliers.subList(from, from + BATCH)));
          }
        });
  }

  private static List<SupplierFile> files(Evaluator evaluator, List<Facts> suppliers) {
    return suppliers.stream().map(facts -> evaluator.file(facts, Workload.AS_OF)).toList();
  }

  private static void agree(List<String> expected, List<String> met) {
    if (expected.size() != met.size()) {
      throw new IllegalStateException("another result");
    }
  }

  private static void agreeInWords(List<String> expected, List<String> met) {
    if (!new TreeSet<>(expected).equals(new TreeSet<>(met))) {
      throw new IllegalStateException("another result");
    }
  }

  /** All in turn; what each is to the first one: by the best of each, and the median of rounds. */
  private void compare(Contender first, Contender... others) {
    List<Contender> all = new ArrayList<>(List.of(others));
    all.add(0, first);
    for (int round = 0; round < rounds; round++) {
      all.forEach(Contender::run);
    }
    for (Contender one : all) {
      List<Double> ratios = new ArrayList<>();
      for (int i = 0; i < one.warm().size(); i++) {
        ratios.add(first.warm().get(i) / one.warm().get(i));
      }
      Collections.sort(ratios);
      double best = Collections.min(one.warm());
      out.printf(
          "%-42s %8.1f us  %5.2f x by the best, %5.2f x by the median%n",
          one.name, best, Collections.min(first.warm()) / best, ratios.get(ratios.size() / 2));
    }
  }
}
