package io.kijun.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same facts give the same bytes, however they are cut into parts and files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameBytesTests {

  private static final int SUPPLIERS = 30;
  private static final int FILES = 3;
  private static final String MOST_OF_A_PART = "mapreduce.input.fileinputformat.split.maxsize";

  @TempDir private Path folder = Path.of("");

  private final Cluster cluster = Cluster.here();

  @AfterAll
  void stop() {
    cluster.close();
  }

  private Path run(Path in, String out) {
    cluster.run(in, folder.resolve(out), FILES);
    return folder.resolve(out);
  }

  private static void assertSame(Path one, Path other) throws IOException {
    List<Path> files = Portfolio.files(one);
    assertThat(files).hasSize(2 * FILES);
    assertThat(Portfolio.files(other)).hasSameSizeAs(files);
    for (Path file : files) {
      assertThat(other.resolve(one.relativize(file))).hasSameBinaryContentAs(file);
    }
  }

  @Test
  void whateverTheParts() throws Exception {
    List<byte[]> lines = new ArrayList<>(Portfolio.good(SUPPLIERS));
    lines.add(4, Portfolio.bytes("no facts"));
    lines.add(9, lines.get(8));
    Path in = Portfolio.write(folder.resolve("facts.jsonl"), lines);
    Path whole = run(in, "parts-1");
    for (int parts : List.of(3, 7)) {
      cluster
          .spark()
          .sparkContext()
          .hadoopConfiguration()
          .setLong(MOST_OF_A_PART, Files.size(in) / parts + 1);
      assertSame(whole, run(in, "parts-" + parts));
    }
    cluster.spark().sparkContext().hadoopConfiguration().unset(MOST_OF_A_PART);
  }

  @Test
  void whateverTheFiles() throws Exception {
    List<byte[]> lines = Portfolio.good(SUPPLIERS);
    Path whole = run(Portfolio.write(folder.resolve("whole.jsonl"), lines), "files-1");
    Path many = folder.resolve("many");
    for (int i = 0; i < 7; i++) {
      int from = i * SUPPLIERS / 7;
      Path file =
          Portfolio.write(
              many.resolve("sub-" + i % 2).resolve("facts-" + (7 - i) + ".jsonl"),
              lines.subList(from, (i + 1) * SUPPLIERS / 7));
      if (i > 3) {
        try (OutputStream packed =
            new GZIPOutputStream(Files.newOutputStream(Path.of(file + ".gz")))) {
          Files.copy(file, packed);
        }
        Files.delete(file);
      }
    }
    assertSame(whole, run(many, "files-7"));
  }

  @Test
  void whateverPathsAreCalled() throws Exception {
    List<byte[]> lines = Portfolio.good(SUPPLIERS);
    Path whole = run(Portfolio.write(folder.resolve("plain.jsonl"), lines), "plain");
    Path odd = folder.resolve("取引先, {2026} [1-2]*?");
    Portfolio.write(odd.resolve("facts [a], b.jsonl"), lines);

    assertSame(whole, run(odd, "out, {1} [a-b]*?"));

    Path parquet = folder.resolve("parquet, {1} [a-b]*?");
    cluster
        .spark()
        .read()
        .text(folder.resolve("plain.jsonl").toString())
        .write()
        .parquet(parquet.toString());
    assertSame(whole, run(parquet, "from parquet [a-b]"));
  }

  @Test
  void whetherTheyComeAsJsonOrAsParquet() throws Exception {
    Path lines = Portfolio.write(folder.resolve("lines.jsonl"), Portfolio.good(SUPPLIERS));
    Path whole = run(lines, "json");
    SparkSession spark = cluster.spark();

    spark.read().text(lines.toString()).write().parquet(folder.resolve("text").toString());
    assertSame(whole, run(folder.resolve("text"), "from-text"));

    spark
        .read()
        .json(lines.toString())
        .repartition(2)
        .write()
        .parquet(folder.resolve("columns").toString());
    assertThat(rows(run(folder.resolve("columns"), "from-columns"))).isEqualTo(rows(whole));
  }

  private List<String> rows(Path out) {
    return cluster
        .spark()
        .read()
        .parquet(out.resolve("results").toString())
        .orderBy("supplier")
        .select("result")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
