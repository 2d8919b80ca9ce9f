package io.kijun.spark.benchmark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Facts of any number of suppliers: those of some hundred that {@code kijun sample} makes, under
 * codes of their own. The same number is always the same supplier.
 */
final class GeneratedFacts {

  static final String DAY = "2026-11-24";

  private static final int KINDS = 300;
  private static final String ID = "\"id\":\"";

  /** What stands around a code; the rest packed as well, so that millions cost little to write. */
  private static final class Kind {

    private final String head;
    private final String rest;
    private final byte[] packedRest;

    private Kind(String json) throws IOException {
      int id = json.indexOf(ID) + ID.length();
      head = json.substring(0, id);
      rest = json.substring(json.indexOf('"', id)) + "\n";
      packedRest = packed(rest);
    }
  }

  private final List<Kind> kinds = new ArrayList<>();

  /** Suppliers whose kinds are made in a folder, once. */
  GeneratedFacts(Path folder) throws Exception {
    Path sample = folder.resolve("sample");
    if (Files.notExists(sample)) {
      Files.createDirectories(folder);
      int ended =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-jar",
                  "target/kijun.jar",
                  "sample",
                  Integer.toString(KINDS),
                  "--on",
                  DAY,
                  sample.toString())
              .inheritIO()
              .start()
              .waitFor();
      if (ended != 0) {
        throw new IllegalStateException("kijun sample ended with " + ended);
      }
    }
    try (Stream<Path> files = Files.list(sample.resolve("facts"))) {
      for (Path file : files.sorted().toList()) {
        kinds.add(new Kind(Files.readString(file).strip()));
      }
    }
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private Kind kind(long number) {
    return kinds.get((int) (number % kinds.size()));
  }

  private static String code(long number) {
    return "G-%09d".formatted(number);
  }

  /** Writes suppliers from the first on as they are. */
  void writePlain(Path file, long suppliers) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (long i = 0; i < suppliers; i++) {
        out.write((kind(i).head + code(i) + kind(i).rest).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Writes suppliers from the first on into some compressed files of a folder, each once. */
  void writePacked(Path folder, long suppliers, int files) throws IOException {
    if (Files.exists(folder)) {
      return;
    }
    Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
    Files.createDirectories(unfinished);
    for (int file = 0; file < files; file++) {
      Path part = unfinished.resolve("facts-%03d.jsonl.gz".formatted(file));
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 20)) {
        for (long i = file; i < suppliers; i += files) {
          out.write(packed(kind(i).head + code(i)));
          out.write(kind(i).packedRest);
        }
      }
    }
    Files.move(unfinished, folder);
  }

  /** The mean bytes of a supplier's facts. */
  double bytesEach() {
    return kinds.stream()
        .mapToInt(one -> (one.head + one.rest).getBytes(StandardCharsets.UTF_8).length)
        .average()
        .orElseThrow();
  }

  /** The bytes of all files below a folder. */
  static long size(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).mapToLong(GeneratedFacts::length).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
