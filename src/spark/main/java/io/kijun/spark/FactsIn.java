package io.kijun.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Facts of suppliers, a row each, from JSON lines (as they are, or compressed) or from Parquet: one
 * column with the JSON, or the columns that Spark makes of such JSON.
 */
final class FactsIn {

  static final String FACTS = "facts";
  static final String SOURCE = "source";
  static final String POSITION = "position";

  /** The bytes of the facts; the file, and where in it: the first byte of the line, or the row. */
  private static final StructType SCHEMA =
      new StructType()
          .add(FACTS, DataTypes.BinaryType, false)
          .add(SOURCE, DataTypes.StringType, false)
          .add(POSITION, DataTypes.LongType, false);

  private final SparkSession spark;
  private final Path in;

  FactsIn(SparkSession spark, Path in) {
    this.spark = spark;
    this.in = in;
  }

  /**
   * The rows.
   *
   * @throws JobRefused if there is nothing that can be read
   */
  Dataset<Row> rows() {
    return isParquet() ? ofParquet() : ofLines();
  }

  private boolean isParquet() {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    try {
      FileStatus given = in.getFileSystem(configuration).getFileStatus(in);
      if (given.isFile()) {
        return isNamedParquet(in);
      }
      RemoteIterator<LocatedFileStatus> files = in.getFileSystem(configuration).listFiles(in, true);
      while (files.hasNext()) {
        if (isNamedParquet(files.next().getPath())) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new JobRefused("--in " + in, "事実を読み取れません", "The facts cannot be read");
    }
  }

  private static boolean isNamedParquet(Path file) {
    return file.getName().toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  private Dataset<Row> ofParquet() {
    Dataset<Row> all = spark.read().parquet(LiteralPath.pattern(in));
    return all.select(
        json(all).cast(DataTypes.BinaryType).as(FACTS),
        col("_metadata.file_name").as(SOURCE),
        col("_metadata.row_index").as(POSITION));
  }

  private static Column json(Dataset<Row> all) {
    StructField[] fields = all.schema().fields();
    if (fields.length == 1) {
      DataType type = fields[0].dataType();
      if (type.equals(DataTypes.StringType) || type.equals(DataTypes.BinaryType)) {
        return col(fields[0].name());
      }
    }
    Column[] columns = new Column[fields.length];
    for (int i = 0; i < fields.length; i++) {
      columns[i] = all.col("`" + fields[i].name() + "`");
    }
    return to_json(struct(CollectionConverters.asScala(java.util.List.of(columns)).toSeq()));
  }

  private Dataset<Row> ofLines() {
    Configuration configuration = new Configuration(spark.sparkContext().hadoopConfiguration());
    configuration.setBoolean(FileInputFormat.INPUT_DIR_RECURSIVE, true);
    configuration.set(FileInputFormat.INPUT_DIR, LiteralPath.list(in));
    JavaNewHadoopRDD<LongWritable, BytesWritable> lines =
        (JavaNewHadoopRDD<LongWritable, BytesWritable>)
            new JavaSparkContext(spark.sparkContext())
                .newAPIHadoopRDD(
                    configuration, FactsLinesFormat.class, LongWritable.class, BytesWritable.class);
    JavaRDD<Row> rows =
        lines.mapPartitionsWithInputSplit(
            (split, records) -> {
              String file = ((FileSplit) split).getPath().getName();
              return new Mapped<>(
                  records, one -> RowFactory.create(one._2().copyBytes(), file, one._1().get()));
            },
            true);
    return spark.createDataFrame(rows, SCHEMA);
  }
}
