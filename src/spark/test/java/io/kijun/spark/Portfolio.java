package io.kijun.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Lines of facts, and what the plain stream makes of them. */
final class Portfolio {

  static final LocalDate DAY = LocalDate.parse("2026-11-24");
  static final Path RULESET = Path.of("decision-tables", "kubota-2.1", "ruleset.json");

  private static final Path CORE = Path.of("target", "kijun-core.jar");
  private static final Path EXAMPLES = Path.of("examples", "suppliers");

  private Portfolio() {}

  /** Suppliers that differ in what is known of them and in the day, in no order. */
  static List<byte[]> good(int number) throws IOException {
    List<String> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file : files.sorted().toList()) {
        examples.add(Files.readString(file).replace("\n", " "));
      }
    }
    List<byte[]> lines = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String example = examples.get(i % examples.size());
      String code = "P-%04d".formatted(number - i);
      lines.add(bytes(with("asOf", DAY.minusDays(i % 3).toString(), with("id", code, example))));
    }
    return lines;
  }

  private static String with(String field, String value, String json) {
    int at = json.indexOf("\"" + field + "\"");
    int end = json.indexOf('"', json.indexOf('"', json.indexOf(':', at)) + 1);
    return json.substring(0, at) + "\"" + field + "\": \"" + value + json.substring(end);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Writes lines to a file. */
  static Path write(Path file, List<byte[]> lines) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      all.write(line);
      all.write('\n');
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.write(file, all.toByteArray());
  }

  /** The lines that the plain stream writes. */
  static List<String> stream(Path facts, Path folder) throws Exception {
    Path out = folder.resolve("stream.jsonl");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                CORE.toString(),
                RULESET.toString(),
                DAY.toString())
            .redirectInput(facts.toFile())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("stream.txt").toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("stream.txt")));
    }
    return Collections.unmodifiableList(Files.readAllLines(out));
  }

  /** The files below a folder by name, without those that a file system adds. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(one -> one.toString().endsWith(".parquet")).sorted().toList();
    }
  }
}
