package io.kijun.spark;

import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.spark.internal.io.FileNameSpec;
import org.apache.spark.sql.execution.datasources.SQLHadoopMapReduceCommitProtocol;

/**
 * Commits files as Spark does, a part of the work at a time and each once, under names that say
 * nothing but the number of the part: Spark's own have the id of the job, another each time.
 */
public final class NamesByNumber extends SQLHadoopMapReduceCommitProtocol {

  private static final long serialVersionUID = 1L;

  /** As Spark makes it. */
  public NamesByNumber(String jobId, String path, boolean dynamicPartitionOverwrite) {
    super(jobId, path, dynamicPartitionOverwrite);
  }

  @Override
  public String getFilename(TaskAttemptContext context, FileNameSpec name) {
    int part = context.getTaskAttemptID().getTaskID().getId();
    return JobArguments.RESULTS + "/part-%05d.parquet".formatted(part);
  }
}
