package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code security.md} names is there, and nothing of this folder is left out. */
class SecurityDocumentTests {

  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Tests|IT))(?:\\.(\\w+))?`");

  private final String document;

  SecurityDocumentTests() throws IOException {
    document = Files.readString(Path.of("src/docs/security.md"));
  }

  private static List<Path> tests(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().matches(".*(Tests|IT)\\.java")).toList();
    }
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ".java".length());
  }

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    var byName =
        tests(TESTS).stream().collect(Collectors.toMap(SecurityDocumentTests::name, file -> file));
    assertThat(TEST.matcher(document).results())
        .isNotEmpty()
        .allSatisfy(
            found -> {
              assertThat(byName).containsKey(found.group(1));
              if (found.group(2) != null) {
                assertThat(Files.readString(byName.get(found.group(1))))
                    .contains(" " + found.group(2) + "(");
              }
            });
  }

  @Test
  void everyTestOfThisFolderIsNamed() throws IOException {
    assertThat(tests(TESTS.resolve("io/kijun/security")))
        .filteredOn(file -> !name(file).equals("SecurityDocumentTests"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(document).contains("`" + name(file)));
  }
}
