package io.kijun.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own. */
class CommandProcessTests {

  @TempDir private Path folder = Path.of("");

  private CommandProcess.Ended kijun(String... arguments) throws Exception {
    return new CommandProcess(folder).run(arguments);
  }

  @Test
  void outputIsUtf8WhateverThePlatformsEncodingIs() throws Exception {
    CommandProcess.Ended ended = kijun("check", "no-such-folder");

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
