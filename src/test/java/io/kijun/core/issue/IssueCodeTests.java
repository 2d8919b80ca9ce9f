package io.kijun.core.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.standard.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of codes says what each means, and has none that nothing uses. */
class IssueCodeTests {

  private static final Pattern USE = Pattern.compile("IssueCode\\s*\\.([A-Z][A-Z0-9_]+)");

  @Test
  void theListOfAllCodesIsUpToDate() throws IOException {
    String list = list();
    Files.writeString(Path.of("target", "problems.md"), list);
    assertThat(Path.of("src", "docs", "problems.md"))
        .as("refresh it from target/problems.md")
        .hasContent(list);
  }

  private static String list() {
    StringBuilder list = new StringBuilder();
    list.append("# 問題のコード / Codes of problems\n\n");
    list.append("入力の誤りや、行えない操作には、変わることのないコードが付きます。").append("この一覧は`IssueCode`から作られます。\n\n");
    list.append("All that is wrong with input, or may not be done now, has a code that does not")
        .append(" change. This list is made from `IssueCode`.\n\n");
    list.append("| Code | 意味 | Meaning | ところ | Where |\n");
    list.append("| --- | --- | --- | --- | --- |\n");
    for (IssueCode code : IssueCode.values()) {
      List<Text> sources = code.sources().stream().map(IssueCode.Source::text).toList();
      list.append("| `").append(code).append("` | ").append(code.meaning().ja()).append(" | ");
      list.append(code.meaning().en()).append(" | ");
      list.append(sources.stream().map(Text::ja).collect(Collectors.joining("、"))).append(" | ");
      list.append(sources.stream().map(Text::en).collect(Collectors.joining("; ")));
      list.append(" |\n");
    }
    return list.toString();
  }

  @Test
  void everyCodeComesUpSomewhere() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      Set<String> used =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(file -> USE.matcher(read(file)).results())
              .map((MatchResult use) -> use.group(1))
              .collect(Collectors.toSet());
      assertThat(used).containsAll(Arrays.stream(IssueCode.values()).map(IssueCode::name).toList());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyCodeHasAMeaningInBothLanguagesAndAPlace() {
    assertThat(IssueCode.values())
        .allSatisfy(
            code -> {
              assertThat(code.meaning().ja()).containsPattern("[ぁ-んァ-ヶ一-龠]");
              assertThat(code.meaning().en()).matches("[A-Z]\\p{ASCII}+");
              assertThat(code.sources()).isNotEmpty();
            });
  }
}
