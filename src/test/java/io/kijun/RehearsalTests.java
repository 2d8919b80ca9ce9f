package io.kijun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start to learn from, in a process of its own, where the settings name another store. */
class RehearsalTests {

  private static final String FACTS = "examples/suppliers/maruyama-press.json";

  @TempDir private Path folder = Path.of("");
  private Path log = folder;

  private int rehearse(String... files) throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    log = folder.resolve("log.txt");
    String surefire = System.getProperty("surefire.test.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-Dspring.datasource.url=jdbc:h2:file:" + folder.resolve("another"));
    command.add("-Dkijun.data=" + folder.resolve("data"));
    command.add("-cp");
    command.add(surefire == null ? System.getProperty("java.class.path") : surefire);
    command.add("io.kijun.Rehearsal");
    command.addAll(List.of(files));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(one -> !one.equals(log)).toList();
    }
  }

  @Test
  void evaluatesOnAStoreOfItsOwnAndLeavesNothing() throws Exception {
    int code = rehearse(FACTS);

    assertThat(code).as(Files.readString(log)).isZero();
    assertThat(Files.readString(log)).contains("event=ready");
    assertThat(left()).containsExactly(folder.resolve("temporary"));
    assertThat(folder.resolve("temporary")).isEmptyDirectory();
  }

  @Test
  void saysWhichFactsAreRefused() throws Exception {
    Path odd = Files.writeString(folder.resolve("odd.json"), "{\"supplyer\": 1}");

    int code = rehearse(odd.toString());

    assertThat(code).isNotZero();
    assertThat(Files.readString(log)).contains(odd + ": {").contains("supplyer");
    assertThat(folder.resolve("temporary")).isEmptyDirectory();
  }

  @Test
  void startsNothingWithoutFacts() {
    assertThatThrownBy(() -> Rehearsal.main(new String[0])).hasMessageContaining("examples");
    assertThatThrownBy(() -> Rehearsal.main(new String[] {"no such file"}))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage("no such file");
  }
}
