package io.kijun.spark.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The core's stream in a JVM of its own, on one thread, after it has become warm. */
final class PlainStream {

  private static final int WARM = 2;

  private PlainStream() {}

  /** Measures the second half of some lines. */
  static Speed measure(Path facts, long suppliers, Path ruleset) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-XX:+UseParallelGC",
                    "-jar",
                    "target/kijun-core.jar",
                    ruleset.toString(),
                    GeneratedFacts.DAY))
            .redirectInput(facts.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long warm = suppliers / WARM;
    long read = 0;
    long start = 0;
    double used = 0;
    double usedAtLast = 0;
    try (BufferedReader results =
        new BufferedReader(
            new java.io.InputStreamReader(process.getInputStream(), StandardCharsets.ISO_8859_1),
            1 << 20)) {
      while (results.readLine() != null) {
        read++;
        if (read == warm) {
          start = System.nanoTime();
          used = Speed.processor(process.toHandle());
        }
        if (read == suppliers) {
          usedAtLast = Speed.processor(process.toHandle());
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (read != suppliers) {
      throw new IllegalStateException(read + " results of " + suppliers + " suppliers");
    }
    return new Speed(suppliers - warm, seconds, usedAtLast - used);
  }
}
