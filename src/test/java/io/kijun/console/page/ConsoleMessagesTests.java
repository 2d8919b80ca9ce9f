package io.kijun.console.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages: the same in both languages, all there, none too many. */
class ConsoleMessagesTests {

  private static final Path FOLDER = Path.of("src/main/resources/console");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates/console");
  private static final Path CLASSES = Path.of("src/main/java/io/kijun/console");

  private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z0-9.-]+)");
  private static final Pattern IN_CLASS =
      Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");

  /** Names, signs of units, what stands in files and on keys. */
  private static final Pattern NO_ENGLISH =
      Pattern.compile(
          "Kijun|English|Excel|XLSX|CSV|JSON|ZIP|PDF|No\\.|API|ID|Ctrl|Esc|Tab|\\{\\d}");

  private static Properties read(String name) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name), UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private final Properties japanese = read("messages.properties");
  private final Properties english = read("messages_en.properties");

  private static Set<String> found(Path folder, Pattern pattern) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> pattern.matcher(text(file)).results())
          .map(result -> result.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(japanese.stringPropertyNames())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
  }

  @Test
  void everyKeyOfATemplateIsThere() {
    assertThat(found(TEMPLATES, IN_TEMPLATE))
        .isNotEmpty()
        .isSubsetOf(japanese.stringPropertyNames());
  }

  @Test
  void everyKeyIsUsed() {
    Set<String> used = found(TEMPLATES, IN_TEMPLATE);
    used.addAll(found(CLASSES, IN_CLASS));

    assertThat(japanese.stringPropertyNames()).isSubsetOf(used);
  }

  /** What has the form of a key in a class, and the first part of one that is there, is one. */
  @Test
  void everyKeyOfAClassIsThere() {
    Set<String> areas =
        japanese.stringPropertyNames().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toSet());

    assertThat(found(CLASSES, IN_CLASS))
        .filteredOn(key -> areas.contains(key.substring(0, key.indexOf('.'))))
        .filteredOn(key -> !key.endsWith(".css") && !key.endsWith(".js"))
        .isSubsetOf(japanese.stringPropertyNames());
  }

  @Test
  void theJapaneseWordsAreJapanese() {
    assertThat(japanese.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(NO_ENGLISH.matcher(japanese.getProperty(key)).replaceAll(""))
                    .as(key)
                    .doesNotContainPattern("[A-Za-z]{2,}")
                    .doesNotContain("！", "!"));
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    Pattern argument = Pattern.compile("\\{\\d}");
    assertThat(japanese.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(arguments(argument, japanese.getProperty(key)))
                    .as(key)
                    .isEqualTo(arguments(argument, english.getProperty(key))));
  }

  private static Set<String> arguments(Pattern argument, String text) {
    return argument
        .matcher(text)
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void textsWithArgumentsHaveNoApostrophe() {
    assertThat(english.stringPropertyNames())
        .filteredOn(key -> english.getProperty(key).contains("{"))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(english.getProperty(key)).as(key).doesNotContain("'"));
  }
}
