package io.kijun.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own. */
class CommandProcessTests {

  @TempDir private Path folder = Path.of("");

  /** What a process printed, and how it ended. */
  private record Ended(int code, String out, String err) {}

  private Ended kijun(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=US-ASCII", "-Dsun.stdout.encoding=US-ASCII"));
    String surefire = System.getProperty("surefire.test.class.path");
    String classPath = surefire == null ? System.getProperty("java.class.path") : surefire;
    command.addAll(List.of("-cp", classPath, "io.kijun.KijunApplication"));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int code = process.waitFor();
    return new Ended(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  @Test
  void outputIsUtf8WhateverThePlatformsEncodingIs() throws Exception {
    Ended ended = kijun("check", "no-such-folder");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .isEqualTo("no-such-folder  ブック（.xlsx）のあるフォルダーではありません。" + System.lineSeparator());
  }

  @Test
  void aCommandStartsNeitherServiceNorDatabase() throws Exception {
    kijun("evaluate", "no-such-file.json");

    assertThat(folder.resolve("data")).doesNotExist();
  }
}
