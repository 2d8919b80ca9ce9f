package io.kijun.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.RecordReader;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;

/**
 * The lines that begin in a part of a file, each with the place of its first byte. A line that goes
 * on beyond the part is read to its end, and left out by the reader of the next part. Of a line
 * that is longer than anybody's facts only so much is kept that its length shows.
 */
final class FactsLinesReader extends RecordReader<LongWritable, BytesWritable> {

  /** The most bytes of a supplier's facts: three times what the API takes. */
  static final int MOST_BYTES = 16 << 20;

  private final LongWritable key = new LongWritable();
  private final BytesWritable value = new BytesWritable();
  private final byte[] buffer = new byte[1 << 16];
  private InputStream in = InputStream.nullInputStream();
  private long start;
  private long end;
  private long at;
  private int from;
  private int to;

  @Override
  public void initialize(InputSplit split, TaskAttemptContext context) throws IOException {
    FileSplit part = (FileSplit) split;
    Path file = part.getPath();
    Configuration configuration = context.getConfiguration();
    CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(file);
    FSDataInputStream opened = file.getFileSystem(configuration).open(file);
    start = part.getStart();
    at = start;
    if (codec != null) {
      in = codec.createInputStream(opened);
      end = Long.MAX_VALUE;
    } else {
      opened.seek(start);
      in = opened;
      end = start + part.getLength();
      if (start > 0) {
        line();
      }
    }
  }

  @Override
  public boolean nextKeyValue() throws IOException {
    if (at > end || !filled()) {
      return false;
    }
    key.set(at);
    byte[] line = line();
    value.set(line, 0, line.length);
    return true;
  }

  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (filled()) {
      int stop = from;
      while (stop < to && buffer[stop] != '\n') {
        stop++;
      }
      line.write(buffer, from, Math.min(stop - from, MOST_BYTES + 1 - line.size()));
      boolean ended = stop < to;
      int next = ended ? stop + 1 : stop;
      at += next - from;
      from = next;
      if (ended) {
        break;
      }
    }
    return line.toByteArray();
  }

  /** Whether there is anything more. */
  private boolean filled() throws IOException {
    if (from >= to) {
      from = 0;
      to = in.read(buffer);
    }
    return to > 0;
  }

  @Override
  public LongWritable getCurrentKey() {
    return key;
  }

  @Override
  public BytesWritable getCurrentValue() {
    return value;
  }

  @Override
  public float getProgress() {
    return end == start || end == Long.MAX_VALUE ? 0 : (float) (at - start) / (end - start);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
