package io.kijun.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks in one go and prints what one is to another. Takes JMH's own arguments. */
public final class Benchmarks {

  private static final TimeValue SECONDS = TimeValue.seconds(2);

  private final Map<String, Double> scores = new TreeMap<>();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Benchmarks(Collection<RunResult> results) {
    for (RunResult result : results) {
      String[] name = result.getParams().getBenchmark().split("\\.", -1);
      scores.put(
          name[name.length - 2] + "." + name[name.length - 1],
          result.getPrimaryResult().getScore());
    }
  }

  /** Runs. */
  public static void main(String[] args) throws Exception {
    Options options = args.length > 0 ? new CommandLineOptions(args) : usual();
    Benchmarks all = new Benchmarks(new Runner(options).run());
    all.print(Starting.measured());
  }

  private static Options usual() {
    return new OptionsBuilder()
        .include("io.kijun.benchmark")
        .warmupIterations(3)
        .warmupTime(SECONDS)
        .measurementIterations(5)
        .measurementTime(SECONDS)
        .forks(1)
        .build();
  }

  private double ratio(String a, String b) {
    return scores.getOrDefault(a, Double.NaN) / scores.getOrDefault(b, Double.NaN);
  }

  private void line(String what, double value, String unit, String target) {
    out.printf("%-58s %9.2f %-12s %s%n", what, value, unit, target);
  }

  private void print(@Nullable List<Double> starts) {
    String peers = "PeersBenchmark.";
    String real = "StandardBenchmark.";
    String build = "BuildBenchmark.";
    out.printf("%nJava %s, %d processors%n", Runtime.version(), processors());
    line(
        "(a) Kijun, trace on", ratio(peers + "kijun", peers + "openLTablets"), "x OpenL", ">= 2.5");
    line("    Kijun, trace on", ratio(peers + "kijun", peers + "handWrittenJava"), "x Java", "");
    line(
        "    Kijun, whole evaluation",
        ratio(peers + "kijunWholeEvaluation", peers + "openLTablets"),
        "x OpenL",
        "");
    line(
        "    Drools as usually written",
        ratio(peers + "droolsAsUsual", peers + "openLTablets"),
        "x OpenL",
        "");
    line(
        "(b) one supplier",
        1000 * scores.getOrDefault(real + "wholeEvaluation", Double.NaN),
        "a second",
        "");
    line(
        "    in batches of 20",
        1000 * scores.getOrDefault(real + "wholeEvaluationInBatches", Double.NaN),
        "a second",
        "");
    line(
        "    whole evaluation",
        ratio(real + "criteriaStage", real + "wholeEvaluation"),
        "x criteria",
        "<= 3");
    line("    intake", ratio(real + "criteriaStage", real + "intake"), "x criteria", "");
    line("    result as JSON", ratio(real + "criteriaStage", real + "result"), "x criteria", "");
    line("    full trace as JSON", ratio(real + "criteriaStage", real + "trace"), "x criteria", "");
    line("(c) all workbooks", scores.getOrDefault(build + "everything", Double.NaN), "ms", "");
    line(
        "    one workbook changed",
        scores.getOrDefault(build + "oneWorkbookChanged", Double.NaN),
        "ms",
        "<= 150");
    line(
        "    one workbook changed",
        ratio(build + "oneWorkbookChanged", build + "everything"),
        "x all",
        "<= 0.2");
    if (starts == null) {
      out.println("(d) target/kijun.jar is not there: run mvn verify first");
    } else {
      line("(d) first start to first answer", starts.get(0), "s", "<= 5");
      line("    second start to first answer", starts.get(1), "s", "<= 5");
    }
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }
}
