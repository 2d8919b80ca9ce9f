package io.kijun.benchmark;

import io.kijun.core.cases.CompliantSupplier;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.EvaluationStream;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.ResultJson;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.evidence.FactsWriter;
import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.generated.Scenario;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The core's stream beside an echo of the same JSON by python's json, and the whole evaluation
 * beside its first stage. All times are of the processor, of the one thread that does the work, so
 * that other work on the machine counts as little as may be.
 */
public final class StreamRatios {

  private static final int BATCH = 20;
  private static final int ROUNDS = 12;

  /** Reads each line of facts and writes each result, as a program would that adds nothing. */
  private static final String ECHO =
      """
      import json, sys, time
      facts = open(sys.argv[1], encoding='utf-8').read().splitlines()
      results = open(sys.argv[2], encoding='utf-8').read().splitlines()
      read = parsed = written = 0
      with open(sys.argv[3], 'w', encoding='utf-8') as out:
          for fact, result in zip(facts, results):
              a = time.process_time()
              json.loads(fact)
              b = time.process_time()
              tree = json.loads(result)
              c = time.process_time()
              out.write(json.dumps(tree))
              out.write(chr(10))
              d = time.process_time()
              read, parsed, written = read + b - a, parsed + c - b, written + d - c
      print(1000 * read / len(facts), 1000 * parsed / len(facts), 1000 * written / len(facts))
      """;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Ruleset ruleset = Ruleset.of(RealStandard.standard(), DrlFiles.all());
  private final Evaluator evaluator = new Evaluator(ruleset.standard());
  private final FactsReader reader = new FactsReader(ruleset.standard());
  private final ResultJson json = new ResultJson(ruleset);
  private final Path folder = Files.createTempDirectory("kijun-stream");
  private final List<byte[]> compliant = new ArrayList<>();
  private final List<byte[]> failing = new ArrayList<>();

  private StreamRatios(int suppliers) throws IOException {
    Facts facts = new CompliantSupplier(ruleset.standard()).on(Workload.AS_OF);
    for (int i = 0; i < suppliers / 2; i++) {
      compliant.add(bytes(facts.of("C-" + i, "取引先" + i, null)));
    }
    for (Scenario scenario : Scenario.of(11, ruleset.standard(), 2 * suppliers)) {
      byte[] line = bytes(scenario.facts());
      if (failing.size() < suppliers / 2 && reader.read(line).issues().isEmpty()) {
        failing.add(line);
      }
    }
  }

  private static byte[] bytes(Facts facts) {
    return FactsWriter.json(facts).toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Measures.
   *
   * @param args how many suppliers (400)
   */
  public static void main(String[] args) throws Exception {
    StreamRatios ratios = new StreamRatios(args.length > 0 ? Integer.parseInt(args[0]) : 400);
    ratios.out.printf("%nJava %s%n", Runtime.version());
    ratios.stream();
    ratios.evaluation("a compliant supplier", ratios.compliant);
    ratios.evaluation("a failing supplier", ratios.failing);
  }

  private void line(String what, double value, String unit, String target) {
    out.printf("%-58s %9.2f %-12s %s%n", what, value, unit, target);
  }

  private double millis(Work work) throws Exception {
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - start) / 1e6;
  }

  /** Something to be timed. */
  private interface Work {
    void run() throws Exception;
  }

  /** Half of the suppliers are compliant, half fail much. */
  private List<byte[]> mixed() {
    List<byte[]> mixed = new ArrayList<>();
    for (int i = 0; i < failing.size(); i++) {
      mixed.add(compliant.get(i));
      mixed.add(failing.get(i));
    }
    return mixed;
  }

  private void stream() throws Exception {
    List<byte[]> lines = mixed();
    Path facts = folder.resolve("facts.jsonl");
    Path results = folder.resolve("results.jsonl");
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(facts))) {
      for (byte[] line : lines) {
        file.write(line);
        file.write('\n');
      }
    }
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      best = Math.min(best, millis(() -> stream(lines, results)) / lines.size());
    }
    double[] echo = echo(facts, results);
    for (int again = 0; again < 2; again++) {
      double[] other = echo(facts, results);
      for (int part = 0; part < echo.length; part++) {
        echo[part] = Math.min(echo[part], other[part]);
      }
    }
    line("facts of a supplier", Files.size(facts) / 1024.0 / lines.size(), "KB", "");
    line("result of a supplier", Files.size(results) / 1024.0 / lines.size(), "KB", "");
    line("the stream, one thread", 1000 / best, "a second", "");
    line("the stream", best, "ms each", "");
    line("echo: facts read, results written", echo[0] + echo[2], "ms each", "");
    line("the stream", best / (echo[0] + echo[2]), "x echo", "<= 0.5");
    line("the stream, if reading results is echo's work too", best / sum(echo), "x echo", "");
  }

  private void stream(List<byte[]> lines, Path results) throws IOException {
    EvaluationStream stream =
        new EvaluationStream(evaluator, Workload.AS_OF, BATCH, lines.iterator());
    try (OutputStream file = Files.newOutputStream(results)) {
      while (stream.hasNext()) {
        if (stream.next() instanceof EvaluationStream.Evaluated evaluated) {
          json.write(evaluated.evaluation(), file);
        }
        file.write('\n');
      }
    }
  }

  private static double sum(double... parts) {
    double sum = 0;
    for (double part : parts) {
      sum += part;
    }
    return sum;
  }

  private double[] echo(Path facts, Path results) throws IOException, InterruptedException {
    Process python =
        new ProcessBuilder(
                "python3",
                "-c",
                ECHO,
                facts.toString(),
                results.toString(),
                folder.resolve("echo.jsonl").toString())
            .redirectErrorStream(true)
            .start();
    String said =
        new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (python.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    String[] parts = said.split(" ", -1);
    return new double[] {
      Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2])
    };
  }

  /** Both in turn, many times; the best of each. */
  private void evaluation(String whose, List<byte[]> lines) throws Exception {
    LocalDate day = Workload.AS_OF;
    List<SupplierFile> files = new ArrayList<>();
    for (byte[] line : lines.subList(0, Math.min(lines.size(), 5 * BATCH))) {
      files.add(evaluator.file(RealStandard.facts(reader, line), day));
    }
    double criteria = Double.MAX_VALUE;
    double whole = Double.MAX_VALUE;
    for (int round = 0; round < 5 * ROUNDS; round++) {
      criteria = Math.min(criteria, millis(() -> batches(files, evaluator::metRows)));
      whole = Math.min(whole, millis(() -> batches(files, evaluator::evaluate)));
    }
    line(whose + ", evaluated", whole / files.size(), "ms", "");
    line(whose + ", evaluated", whole / criteria, "x criteria", "<= 2");
  }

  /** Something done with a batch. */
  private interface OfBatch {
    List<?> of(List<SupplierFile> files);
  }

  private static void batches(List<SupplierFile> files, OfBatch work) {
    for (int from = 0; from + BATCH <= files.size(); from += BATCH) {
      if (work.of(files.subList(from, from + BATCH)).size() != BATCH) {
        throw new IllegalStateException("a supplier is lost");
      }
    }
  }
}
