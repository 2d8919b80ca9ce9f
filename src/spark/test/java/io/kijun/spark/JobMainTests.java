package io.kijun.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two commands of the README: on this machine, and submitted. */
class JobMainTests {

  private static final Path BUILT = Path.of("target", "spark");

  @TempDir private Path folder = Path.of("");

  private record Ended(int code, String out, String err) {}

  private Ended run(List<String> options, Object... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static List<String> local() {
    return List.of("-jar", BUILT.resolve("kijun-spark-local.jar").toString());
  }

  private static List<String> submitted() {
    List<String> options = new ArrayList<>(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    options.addAll(
        List.of(
            "-cp",
            BUILT.resolve("home/jars") + "/*",
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            "local[2]",
            "--class",
            "io.kijun.spark.JobMain",
            BUILT.resolve("kijun-spark.jar").toString()));
    return options;
  }

  @Test
  void submittedOrNotTheResultIsTheSame() throws Exception {
    List<byte[]> lines = new ArrayList<>(Portfolio.good(10));
    lines.add(Portfolio.bytes("{}"));
    Path in = Portfolio.write(folder.resolve("facts.jsonl"), lines);
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");
    Ended local = evaluate(local(), in, here);
    Ended submitted = evaluate(submitted(), in, there);

    for (Ended ended : List.of(local, submitted)) {
      assertThat(ended.code()).as(ended.err()).isZero();
      assertThat(ended.out()).contains("取り込み 11、評価 10、不備 1、評価不能 0 / In 11, evaluated 10");
    }
    List<Path> files = Portfolio.files(here);
    assertThat(files).hasSize(4);
    for (Path file : files) {
      assertThat(there.resolve(here.relativize(file))).hasSameBinaryContentAs(file);
    }
  }

  private Ended evaluate(List<String> options, Path in, Path out) throws Exception {
    return run(
        options,
        "--ruleset",
        Portfolio.RULESET,
        "--in",
        in,
        "--out",
        out,
        "--as-of",
        Portfolio.DAY,
        "--files",
        2);
  }

  @Test
  void whatCannotBeDoneIsSaidInALine() throws Exception {
    Ended ended = run(local(), "--ruleset", Portfolio.RULESET, "--in");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("--in  次の形で", "--as-of YYYY-MM-DD").hasLineCount(1);
  }
}
