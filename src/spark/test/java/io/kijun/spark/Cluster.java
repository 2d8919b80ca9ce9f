package io.kijun.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * A cluster on this machine: two executors in JVMs of their own, which get the jar as any would.
 */
final class Cluster implements AutoCloseable {

  static final int EXECUTORS = 2;

  private static final Path JAR = Path.of("target", "spark", "kijun-spark.jar");

  private final SparkSession spark;

  private Cluster(String master, Map<String, String> settings) {
    SparkConf conf = new SparkConf();
    conf.setMaster(master).setAppName("tests");
    conf.set("spark.jars", JAR.toAbsolutePath().toString());
    conf.set("spark.ui.enabled", "false");
    conf.set("spark.log.level", "WARN");
    conf.set("spark.driver.bindAddress", "127.0.0.1");
    conf.set("spark.driver.host", "127.0.0.1");
    conf.set("spark.scheduler.minRegisteredResourcesRatio", "1");
    conf.set("spark.sql.shuffle.partitions", "4");
    settings.forEach(conf::set);
    spark = SparkSession.builder().config(conf).getOrCreate();
  }

  /** Two executors of two threads and a gigabyte each. */
  static Cluster ofTwo() {
    return new Cluster("local-cluster[" + EXECUTORS + ",2,1024]", Map.of());
  }

  /** One thread of this JVM's own. */
  static Cluster here() {
    return new Cluster("local[1]", Map.of());
  }

  SparkSession spark() {
    return spark;
  }

  /** Runs a job with the shipped ruleset. */
  JobCounts run(Path in, Path out, int files) {
    return new PortfolioJob(spark, asked(in, out, files)).run();
  }

  static JobArguments asked(Path in, Path out, int files) {
    return new JobArguments(
        Portfolio.RULESET.toString(), in.toString(), out.toString(), Portfolio.DAY, files);
  }

  /** The process of an executor. */
  static ProcessHandle executor() {
    return executors().get(0);
  }

  static List<ProcessHandle> executors() {
    return ProcessHandle.current()
        .descendants()
        .filter(one -> one.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
        .toList();
  }

  @Override
  public void close() {
    spark.stop();
  }
}
