package io.kijun.spark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Runs a job from the command line: on this machine, unless whoever submits it says otherwise. */
public final class JobMain {

  private static final int UNUSABLE = 2;

  private JobMain() {}

  /**
   * Evaluates a portfolio. Suppliers whose facts have problems are rows of the results and change
   * nothing of how it ends; what cannot be done at all is said, and ends with 2.
   *
   * @param args as {@link JobArguments} are written
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    try {
      JobArguments asked = JobArguments.of(args);
      SparkSession spark = session();
      try {
        out.println(new PortfolioJob(spark, asked).run().told());
      } finally {
        spark.stop();
      }
    } catch (JobRefused e) {
      err.println(e.getMessage());
      System.exit(UNUSABLE);
    }
  }

  private static SparkSession session() {
    SparkConf conf = new SparkConf();
    conf.setIfMissing("spark.master", "local[*]");
    conf.setIfMissing("spark.app.name", "Kijun");
    conf.setIfMissing("spark.log.level", "WARN");
    return SparkSession.builder().config(conf).getOrCreate();
  }
}
