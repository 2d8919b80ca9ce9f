package io.kijun.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.mapreduce.RecordReader;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of files, whatever parts a file is read in. */
class FactsLinesReaderTests {

  private static final String LINES = "first\n\nthird\rwith a return\r\nf\n最後";

  @TempDir private Path folder = Path.of("");

  private record Line(long position, String text) {}

  private static List<Line> read(Path file, long start, long length) throws Exception {
    FileSplit part =
        new FileSplit(new org.apache.hadoop.fs.Path(file.toUri()), start, length, new String[0]);
    TaskAttemptContextImpl context =
        new TaskAttemptContextImpl(new Configuration(), new TaskAttemptID());
    List<Line> lines = new ArrayList<>();
    try (RecordReader<LongWritable, BytesWritable> reader =
        new FactsLinesFormat().createRecordReader(part, context)) {
      reader.initialize(part, context);
      while (reader.nextKeyValue()) {
        lines.add(
            new Line(
                reader.getCurrentKey().get(),
                new String(reader.getCurrentValue().copyBytes(), StandardCharsets.UTF_8)));
      }
    }
    return lines;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aLineEndsWithLfAloneAndIsKnownByItsFirstByte() throws Exception {
    assertThat(read(file("lines.jsonl", LINES), 0, 100))
        .containsExactly(
            new Line(0, "first"),
            new Line(6, ""),
            new Line(7, "third\rwith a return\r"),
            new Line(28, "f"),
            new Line(30, "最後"));
  }

  @Test
  void whateverThePartsEachLineIsReadOnce() throws Exception {
    for (String text : List.of(LINES, LINES + "\n", "\n\n\n", "\n", "x", "")) {
      Path file = file("parts.jsonl", text);
      long size = Files.size(file);
      List<Line> whole = read(file, 0, size);
      for (long part = 1; part <= size; part++) {
        List<Line> lines = new ArrayList<>();
        for (long start = 0; start < size; start += part) {
          lines.addAll(read(file, start, Math.min(part, size - start)));
        }
        assertThat(lines).as("%s in parts of %d", text, part).isEqualTo(whole);
      }
    }
  }

  @Test
  void aCompressedFileIsReadAsWhatItHolds() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (String half : List.of(LINES.substring(0, 9), LINES.substring(9))) {
      try (OutputStream out = new GZIPOutputStream(packed)) {
        out.write(half.getBytes(StandardCharsets.UTF_8));
      }
    }
    Path file = Files.write(folder.resolve("lines.jsonl.gz"), packed.toByteArray());

    assertThat(read(file, 0, Files.size(file))).isEqualTo(read(file("lines.jsonl", LINES), 0, 100));
  }

  @Test
  void ofALineThatIsTooLongNoMoreIsKeptThanShowsIt() throws Exception {
    int most = FactsLinesReader.MOST_BYTES;
    List<Line> lines =
        read(
            file("long.jsonl", "x".repeat(most) + "\n" + "y".repeat(3 * most) + "\nz"), 0, 1 << 30);

    assertThat(lines).extracting(line -> line.text().length()).containsExactly(most, most + 1, 1);
    assertThat(lines.get(2)).isEqualTo(new Line(4L * most + 2, "z"));
  }
}
