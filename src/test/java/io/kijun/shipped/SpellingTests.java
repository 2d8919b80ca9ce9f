package io.kijun.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.standard.Address;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One spelling for each word, in the workbooks and in what the service says. The list is {@code
 * decision-tables/spelling.csv}: whoever finds a word spelt in two ways adds a line.
 */
class SpellingTests {

  private static final Path LIST = Path.of("decision-tables", "spelling.csv");
  private static final List<Spelt> LISTED = listed();

  /** They read spellings as people write them. */
  private static final Set<String> READING =
      Set.of(
          "CadenceGrammar.java",
          "DateSpelling.java",
          "DateWords.java",
          "RetentionGrammar.java",
          "Statement.java",
          "WordsGlued.java",
          "WorkbookNames.java");

  /** A spelling that is not used, what is written instead, and words in which it is fine. */
  private record Spelt(String not, String but, List<String> within) {

    boolean isIn(String text) {
      String rest = text;
      for (String word : within) {
        rest = rest.replace(word, "");
      }
      return rest.contains(not);
    }
  }

  private static List<Spelt> listed() {
    try (Stream<String> lines = Files.lines(LIST, UTF_8)) {
      return lines
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> List.of(line.split(",", -1)))
          .map(cells -> new Spelt(cells.get(0), cells.get(1), words(cells.get(2))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("/"));
  }

  private static void look(String where, String text, List<String> found) {
    for (Spelt spelt : LISTED) {
      if (spelt.isIn(text)) {
        found.add(where + ": " + spelt.not() + " → " + spelt.but());
      }
    }
    int bracket = halfWidthBracket(text);
    if (bracket >= 0) {
      found.add(where + ": " + text.charAt(bracket) + " → （）");
    }
  }

  /** Where a half-width bracket stands beside a Japanese letter; -1: nowhere. */
  private static int halfWidthBracket(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean opens = text.charAt(i) == '(' && i > 0 && isJapanese(text.charAt(i - 1));
      boolean closes =
          text.charAt(i) == ')' && i + 1 < text.length() && isJapanese(text.charAt(i + 1));
      if (opens || closes) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isJapanese(char letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }

  @Test
  void theWorkbooksSpellEachWordInOneWay() throws Exception {
    List<String> found = new ArrayList<>();
    for (WorkbookFile file : Shipped.files()) {
      for (SheetCells sheet : CellsReader.read(file).sheets().values()) {
        sheet
            .rows()
            .forEach(
                (row, cells) ->
                    cells.forEach(
                        (column, cell) ->
                            look(
                                file.name()
                                    + " › "
                                    + sheet.name()
                                    + " › "
                                    + Address.of(column, row),
                                cell.text(),
                                found)));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void whatTheServiceSaysIsSpeltLikewise() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> files = new ArrayList<>(List.of(Path.of("README.md")));
    try (Stream<Path> sources = Files.walk(Path.of("src", "main"))) {
      sources
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !READING.contains(file.getFileName().toString()))
          .forEach(files::add);
    }
    for (Path file : files) {
      int number = 0;
      for (String line : Files.readAllLines(file, UTF_8)) {
        number++;
        if (line.chars().anyMatch(letter -> isJapanese((char) letter))) {
          look(file + ":" + number, line.replaceAll("\\]\\([^)]*\\)", "]"), found);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "棚卸を行う, true",
    "棚卸しを行う, false",
    "サーバを置く, true",
    "サーバーを置く, false",
    "証拠を残す, true",
    "証拠保全の手順, false",
    "一覧(台帳), true",
    "一覧（台帳）, false",
    "(a) the list, false"
  })
  void aListedSpellingIsFound(String text, boolean isFound) {
    List<String> found = new ArrayList<>();
    look("here", text, found);

    assertThat(!found.isEmpty()).isEqualTo(isFound);
  }
}
