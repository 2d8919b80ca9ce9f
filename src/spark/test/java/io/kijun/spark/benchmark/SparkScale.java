package io.kijun.spark.benchmark;

import io.kijun.spark.JobArguments;
import io.kijun.spark.JobCounts;
import io.kijun.spark.PortfolioJob;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.status.api.v1.ExecutorSummary;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Generated suppliers on one executor in a JVM of its own: a tenth of them and all of them, between
 * two runs of the plain stream. From that is reckoned what ten million take.
 */
public final class SparkScale {

  private static final Path RULESET = Path.of("decision-tables", "kubota-2.1", "ruleset.json");
  private static final long WARM_UP = 1_000;
  private static final long MOST_OF_STREAM = 18_000;
  private static final long MANY = 10_000_000;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path folder;
  private final int cores;
  private final int megabytes;
  private final GeneratedFacts facts;

  private SparkScale(int cores, int megabytes, Path folder) throws Exception {
    this.cores = cores;
    this.megabytes = megabytes;
    this.folder = folder;
    this.facts = new GeneratedFacts(folder);
  }

  /**
   * Measures.
   *
   * @param args how many suppliers (10,000), on how many cores (all), with how many megabytes for
   *     the executor (1,024), in which folder (target/spark/benchmark), which needs some 25 KB a
   *     supplier
   */
  public static void main(String[] args) throws Exception {
    long suppliers = args.length > 0 ? Long.parseLong(args[0]) : 10_000;
    int cores =
        args.length > 1 ? Integer.parseInt(args[1]) : Runtime.getRuntime().availableProcessors();
    int megabytes = args.length > 2 ? Integer.parseInt(args[2]) : 1_024;
    Path folder = Path.of(args.length > 3 ? args[3] : "target/spark/benchmark");
    new SparkScale(cores, megabytes, folder).measure(suppliers);
  }

  private void line(String what, double value, String unit) {
    out.printf("%-62s %12.2f %s%n", what, value, unit);
  }

  private void measure(long suppliers) throws Exception {
    long ofStream = Math.min(MOST_OF_STREAM, suppliers);
    Path plain = folder.resolve("stream.jsonl");
    facts.writePlain(plain, ofStream);
    Speed before = PlainStream.measure(plain, ofStream, RULESET);
    Speed tenth = spark(suppliers / 10);
    Speed all = spark(suppliers);
    Speed after = PlainStream.measure(plain, ofStream, RULESET);
    double rate = (before.rate() + after.rate()) / 2;
    double processor = (before.processorEach() + after.processorEach()) / 2;

    out.printf("%nJava %s, Spark on %d cores%n", Runtime.version(), cores);
    line("facts of a supplier", facts.bytesEach() / 1024, "KB");
    line("the stream, one thread, before", before.rate(), "a second");
    line("the stream, one thread, after", after.rate(), "a second");
    line("Spark, " + tenth.suppliers() + " suppliers", tenth.rate(), "a second");
    line("Spark, " + all.suppliers() + " suppliers", all.rate(), "a second");
    line("all / a tenth (0.85-1.15)", all.rate() / tenth.rate(), "x");
    line("Spark / (cores x the stream) (>= 0.8)", all.rate() / (cores * rate), "x");
    line("the stream, processor", processor, "ms each");
    line("Spark, processor", all.processorEach(), "ms each");
    line("the stream / Spark, processor (>= 0.8)", processor / all.processorEach(), "x");
    double hours = MANY / (all.rate() / cores) / 3600;
    line("reckoned: 10,000,000 suppliers", hours, "core hours");
    line("reckoned: 10,000,000 suppliers in an hour", Math.ceil(hours), "cores");
    line("reckoned: 10,000,000 suppliers on 64 cores", hours / 64, "hours");
  }

  private Speed spark(long suppliers) throws Exception {
    Path in = folder.resolve("facts-" + suppliers);
    facts.writePacked(in, suppliers, 8 * cores);
    Path warm = folder.resolve("facts-" + WARM_UP);
    facts.writePacked(warm, WARM_UP, 8 * cores);
    SparkSession spark = session();
    try {
      run(spark, warm, WARM_UP);
      ProcessHandle executor = executor();
      double used = Speed.processor(executor);
      long start = System.nanoTime();
      run(spark, in, suppliers);
      double seconds = (System.nanoTime() - start) / 1e9;
      Speed speed = new Speed(suppliers, seconds, Speed.processor(executor) - used);
      line("results of a supplier", GeneratedFacts.size(out("results")) / 1024.0 / suppliers, "KB");
      memory(spark);
      return speed;
    } finally {
      spark.stop();
    }
  }

  private SparkSession session() {
    SparkConf conf = new SparkConf();
    conf.setMaster("local-cluster[1," + cores + "," + megabytes + "]").setAppName("scale");
    conf.set(
        "spark.jars", Path.of("target", "spark", "kijun-spark.jar").toAbsolutePath().toString());
    conf.set("spark.executor.memory", megabytes + "m");
    conf.set("spark.executor.extraJavaOptions", "-XX:+UseParallelGC");
    conf.set("spark.executor.processTreeMetrics.enabled", "true");
    conf.set("spark.executor.metrics.pollingInterval", "500");
    conf.set("spark.ui.enabled", "false");
    conf.set("spark.log.level", "WARN");
    conf.set("spark.driver.bindAddress", "127.0.0.1");
    conf.set("spark.driver.host", "127.0.0.1");
    conf.set("spark.local.dir", folder.resolve("local").toAbsolutePath().toString());
    return SparkSession.builder().config(conf).getOrCreate();
  }

  private Path out(String part) {
    return folder.resolve("out").resolve(part);
  }

  private void run(SparkSession spark, Path in, long suppliers) throws IOException {
    delete(folder.resolve("out"));
    JobArguments asked =
        new JobArguments(
            RULESET.toString(),
            in.toString(),
            folder.resolve("out").toString(),
            LocalDate.parse(GeneratedFacts.DAY),
            32 * cores);
    JobCounts counts = new PortfolioJob(spark, asked).run();
    if (counts.evaluated() != suppliers) {
      throw new IllegalStateException(counts + " of " + suppliers);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  private static ProcessHandle executor() {
    return ProcessHandle.current()
        .descendants()
        .filter(one -> one.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
        .findFirst()
        .orElseThrow();
  }

  private void memory(SparkSession spark) {
    for (ExecutorSummary one :
        CollectionConverters.asJava(spark.sparkContext().statusStore().executorList(false))) {
      if (!one.id().equals("driver") && one.peakMemoryMetrics().isDefined()) {
        var peak = one.peakMemoryMetrics().get();
        line("executor, heap at most", peak.getMetricValue("JVMHeapMemory") / 1e6, "MB");
        line(
            "executor, process at most",
            peak.getMetricValue("ProcessTreeJVMRSSMemory") / 1e6,
            "MB");
      }
    }
  }
}
