package io.kijun.spark;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.execution.datasources.parquet.ParquetOutputWriter;
import org.apache.spark.sql.execution.datasources.parquet.ParquetWriteSupport;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Map;

/**
 * Parquet, two files for each part of the work: its results, and their items in a file of the
 * matrix. Both are committed together, and nothing is read again to make the one of the other.
 */
public final class ResultFiles extends ParquetFileFormat {

  private static final long serialVersionUID = 1L;

  @Override
  public OutputWriterFactory prepareWrite(
      SparkSession spark, Job job, Map<String, String> options, StructType rows) {
    OutputWriterFactory parquet = super.prepareWrite(spark, job, options, rows);
    return new Writers(parquet);
  }

  /** Makes writers in executors. */
  private static final class Writers extends OutputWriterFactory {

    private static final long serialVersionUID = 1L;

    private final OutputWriterFactory parquet;

    Writers(OutputWriterFactory parquet) {
      this.parquet = parquet;
    }

    @Override
    public String getFileExtension(TaskAttemptContext context) {
      return parquet.getFileExtension(context);
    }

    @Override
    public OutputWriter newInstance(String results, StructType rows, TaskAttemptContext context) {
      StructType columns = ResultSchema.results(rows);
      String matrix = JobArguments.matrixBeside(results);
      return new ResultWriter(
          columns, writer(results, columns, context), writer(matrix, ResultSchema.MATRIX, context));
    }

    private static OutputWriter writer(String path, StructType schema, TaskAttemptContext context) {
      Configuration own = new Configuration(context.getConfiguration());
      ParquetWriteSupport.setSchema(schema, own);
      return new ParquetOutputWriter(
          path, new TaskAttemptContextImpl(own, context.getTaskAttemptID()));
    }
  }
}
