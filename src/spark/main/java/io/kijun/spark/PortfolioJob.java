package io.kijun.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.crc32;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.util.LongAccumulator;

/**
 * Evaluates a portfolio: facts in, results and matrix out. Lines are spread by supplier before they
 * are evaluated, so that a file of results is one part of the work: what a lost executor had
 * finished stays, and neither the number of files read nor that of machines changes a byte.
 */
public final class PortfolioJob {

  /** So many bytes of a file's rows are in memory, whatever else is written beside it. */
  private static final int ROW_GROUP = 16 << 20;

  /** The most bytes of a method that HotSpot compiles; Spark writes longer ones if it may. */
  private static final int LONGEST_METHOD = 8_000;

  private final SparkSession spark;
  private final JobArguments asked;

  /** A job in a session, of which it sets what its bytes depend on. */
  public PortfolioJob(SparkSession spark, JobArguments asked) {
    this.spark = spark.newSession();
    this.asked = asked;
  }

  /**
   * Evaluates.
   *
   * @throws JobRefused if the ruleset or the facts cannot be read, or there are results already
   * @throws IllegalStateException if a supplier is lost
   */
  public JobCounts run() {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    RulesetBytes ruleset = RulesetBytes.of(new Path(asked.ruleset()), configuration);
    requireFree(new Path(asked.out()), configuration);
    spark.conf().set("spark.sql.adaptive.enabled", false);
    spark.conf().set("spark.sql.shuffle.partitions", 1);
    spark.conf().set("spark.sql.codegen.hugeMethodLimit", LONGEST_METHOD);
    spark.conf().set("spark.sql.files.maxRecordsPerFile", 0L);
    spark.conf().set("spark.sql.sources.commitProtocolClass", NamesByNumber.class.getName());
    CountByPart lines = new CountByPart();
    spark.sparkContext().register(lines, "lines");
    LongAccumulator engines = spark.sparkContext().longAccumulator("engines");

    write(judged(ruleset, lines, engines));
    return counts(
        spark.read().parquet(LiteralPath.pattern(new Path(asked.results()))),
        lines.value(),
        engines.value());
  }

  private static void requireFree(Path out, Configuration configuration) {
    try {
      if (out.getFileSystem(configuration).exists(out)) {
        throw new JobRefused(
            "--out " + out,
            "すでにあります。新しいフォルダーを指定してください",
            "This is there already; name a new folder");
      }
    } catch (IOException e) {
      throw new JobRefused("--out " + out, "書き込めません", "This cannot be written to");
    }
  }

  private Dataset<Row> judged(RulesetBytes ruleset, CountByPart lines, LongAccumulator engines) {
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    Judging judging = new Judging(context.broadcast(ruleset), asked.asOf(), engines);
    return new FactsIn(spark, new Path(asked.in()))
        .rows()
        .mapPartitions(new Naming(lines), Encoders.row(Naming.SCHEMA))
        .repartition(
            asked.files(),
            coalesce(col(Naming.SUPPLIER), crc32(col(FactsIn.FACTS)).cast(DataTypes.StringType)))
        .sortWithinPartitions(Naming.SUPPLIER, FactsIn.FACTS, FactsIn.SOURCE, FactsIn.POSITION)
        .mapPartitions(judging, Encoders.row(ResultSchema.JUDGED))
        .withColumn(ResultSchema.AS_OF, col(ResultSchema.AS_OF).cast(DataTypes.DateType))
        .withColumn(ResultSchema.RESULT, col(ResultSchema.RESULT).cast(DataTypes.StringType));
  }

  private void write(Dataset<Row> judged) {
    judged
        .write()
        .mode(SaveMode.ErrorIfExists)
        .format(ResultFiles.class.getName())
        .option("compression", "zstd")
        .option("parquet.compression.codec.zstd.level", "1")
        .option("parquet.block.size", ROW_GROUP)
        // With dictionaries a column has several encodings, which stand in a file in any order.
        .option("parquet.writer.version", "PARQUET_2_0")
        .option("parquet.enable.dictionary", "false")
        .save(asked.out());
  }

  private JobCounts counts(Dataset<Row> results, long lines, long engines) {
    Map<String, Long> states =
        results.groupBy(ResultSchema.STATE).count().collectAsList().stream()
            .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
    return JobCounts.of(lines, states, engines);
  }
}
