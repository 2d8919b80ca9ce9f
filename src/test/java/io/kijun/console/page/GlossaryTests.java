package io.kijun.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages explain of their words. */
class GlossaryTests {

  private static final Pattern NAMED = Pattern.compile("parts :: word\\('([^']+)'\\)");

  private final Glossary glossary = new Glossary();

  @Test
  void aWordIsExplainedInBothLanguages() {
    assertThat(glossary.words(true).get("Lapse")).isEqualTo(new WordView("失効日", "何もしなければ充足でなくなる日"));
    assertThat(glossary.words(false).get("Lapse"))
        .isEqualTo(
            new WordView(
                "Lapse", "the day on which a met criterion stops being met if nothing is done"));
  }

  @Test
  void eachRowOfTheTablesIsAWord() throws IOException {
    long rows =
        Files.readAllLines(Path.of("src/docs/glossary.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
            .filter(line -> !line.startsWith("| 日本語 |"))
            .count();
    List<WordView> words =
        glossary.words(true).values().stream()
            .filter(word -> !word.name().isBlank() && !word.meaning().isBlank())
            .toList();

    assertThat(rows).isGreaterThan(40);
    assertThat((long) words.size()).isEqualTo(rows - 1); // what is accepted is told of twice
  }

  @Test
  void whatPagesNameIsThere() throws IOException {
    List<String> named;
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates/console"))) {
      named = files.filter(Files::isRegularFile).flatMap(GlossaryTests::named).toList();
    }

    assertThat(named).isNotEmpty();
    assertThat(glossary.words(true).keySet()).containsAll(named);
  }

  private static Stream<String> named(Path file) {
    try {
      return NAMED.matcher(Files.readString(file)).results().map(found -> found.group(1));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
