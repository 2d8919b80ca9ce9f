package io.kijun.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, ids and dates are read in any width; texts say what they seem to say. */
class WidthsAndDatesTests {

  @TempDir private Path folder = Path.of("");

  private ChangedStandard standard() throws IOException {
    return ChangedStandard.in(folder);
  }

  static Stream<Arguments> widened() {
    return Stream.of(
        arguments(ChangedStandard.CATALOGUE, "ラベル", "A2", "１"),
        arguments(ChangedStandard.CATALOGUE, "項目", "A2", "１"),
        arguments(ChangedStandard.CATALOGUE, "項目", "B2", "１"),
        arguments(ChangedStandard.CATALOGUE, "語彙", "B2", "ｐｏｌｉｃｙ"),
        arguments(ChangedStandard.CATALOGUE, "設定", "A8", "ｇｒａｃｅＤａｙｓ"),
        arguments(ChangedStandard.SMALL, "基準", "A10", "００１－１"),
        arguments(ChangedStandard.SMALL, "基準", "A10", "001−1"),
        arguments(ChangedStandard.SMALL, "基準", "A10", "001ー1"),
        arguments(ChangedStandard.SMALL, "基準", "A10", "001‐1"),
        arguments(ChangedStandard.SMALL, "基準", "B10", "１"),
        arguments(ChangedStandard.SMALL, "基準", "F10", "ｐｏｌｉｃｙ"),
        arguments(ChangedStandard.VERDICT, "評点", "A5", "１"));
  }

  @ParameterizedTest
  @MethodSource("widened")
  void aNameIsReadInAnyWidth(String workbook, String sheet, String cell, String text)
      throws IOException {
    String plain = SHARED.text(standard());
    ChangedStandard changed = standard().with(workbook, sheet, cell, text);
    assertThat(changed.problems()).isEmpty();
    assertThat(SHARED.text(changed)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ｻｰﾊﾞｰ", "サ―バ―", "サー バー"})
  void aWordIsReadInAnyWidthAndWithAnyLongVowel(String word) throws IOException {
    assertThat(SHARED.text(standard().with(ChangedStandard.SMALL, "基準", "K12", word)))
        .isEqualTo(SHARED.text(standard().with(ChangedStandard.SMALL, "基準", "K12", "サーバー")));
  }

  /** Ids, words and values of a standard; how its cells spell them aside. */
  private interface Typed {
    String text(ChangedStandard standard) throws IOException;
  }

  private static final Typed SHARED =
      standard -> {
        var read = standard.read().standard().orElseThrow();
        return read.labels()
            + " "
            + read.items()
            + read.vocabulary()
            + read.settings()
            + read.advice()
            + read.criteria().stream()
                .map(row -> row.id() + row.no() + row.evidence() + row.values())
                .toList()
            + read.scoring();
      };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24",
        "2026/11/24",
        "２０２６年１１月２４日",
        "2026.11.24",
        "２０２６－１１－２４",
        "2026−11−24",
        "2026ー11ー24"
      })
  void aDateIsReadAsPeopleWriteIt(String date) throws IOException {
    ChangedStandard changed =
        standard()
            .with(ChangedStandard.CATALOGUE, "設定", "C6", date)
            .withCase(date, "policy 実施日 = " + date, "001-1 = 充足\n002-1 失効 = " + date);
    assertThat(changed.problems()).isEmpty();
    assertThat(changed.read().standard().orElseThrow().effectiveFrom()).isEqualTo("2026-11-24");
  }

  @ParameterizedTest
  @CsvSource({
    "令和8年11月24日, 2026-11-24",
    "R8.11.24, 2026-11-24",
    "20261124, 2026-11-24",
    "2026-11-24 00:00:00, 2026-11-24",
    "2026 年 11 月 24 日, 2026-11-24",
    "2026-02-30, ",
    "11/24, "
  })
  void anotherDateIsRefusedWithTheSpellingThatIsMeant(String date, String nearest)
      throws IOException {
    assertThat(standard().withCase(date, "", "001-1 = 充足").problems())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo(IssueCode.CASE_LINE);
              assertThat(one.nearest()).isEqualTo(nearest);
            });
    assertThat(
            ChangedStandard.in(folder).with(ChangedStandard.CATALOGUE, "設定", "C6", date).problems())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo(IssueCode.DATE);
              assertThat(one.nearest()).isEqualTo(nearest);
            });
  }

  @Test
  void linesOfCasesAreReadInAnyWidthAndWithAnyDash() throws IOException {
    ChangedStandard changed =
        standard()
            .withCase(
                "2026-11-24",
                "ｐｏｌｉｃｙ　対象者　－　社外要員\npolicy 対象者 − 役員\npolicy 対象者 ー 従業員\n申告　３　＝　達成",
                "００１－１ ＝ 未充足\nＮｏ．２　＝　達成\n001‐1 不足 = 社外要員");
    assertThat(changed.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'{missing を足す', PLACEHOLDER, {missing}",
    "'{missing', PLACEHOLDER, {missing}",
    "'{last と {due}', PLACEHOLDER, {last}",
    "'}を足す', PLACEHOLDER, ",
    "'{missing}}', PLACEHOLDER, {missing}",
    "'｛missing｝を足す', PLACEHOLDER, {missing}",
    "'{mising}を足す', UNKNOWN_WORD, {missing}",
    "'{Missing}を足す', UNKNOWN_WORD, {missing}",
    "'{}', UNKNOWN_WORD, "
  })
  void aPlaceholderIsClosedAndKnown(String text, IssueCode code, String nearest)
      throws IOException {
    for (String cell : List.of("D2", "F2", "G2")) {
      assertThat(standard().with(ChangedStandard.SMALL, "助言", cell, text).problems())
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.code()).isEqualTo(code);
                assertThat(one.place()).hasToString("01-small.xlsx › 助言 › " + cell);
                assertThat(one.nearest()).isEqualTo(nearest);
                assertThat(one.allowed()).contains("{missing}");
              });
    }
  }

  @Test
  void aFilledColumnWithoutAHeadingIsNamed() throws IOException {
    List<Issue> problems =
        standard()
            .with(ChangedStandard.SMALL, "基準", "P12", "2年に1回でよい")
            .with(ChangedStandard.SMALL, "基準", "T9", "余白")
            .with(ChangedStandard.CATALOGUE, "項目", "M3", "メモ")
            .problems();
    assertThat(problems).extracting(Issue::code).containsOnly(IssueCode.EXTRA_COLUMN);
    assertThat(problems)
        .extracting(one -> one.place() + " " + one.found())
        .containsExactly(
            "00-standard.xlsx › 項目 › M3 メモ",
            "01-small.xlsx › 基準 › T9 余白",
            "01-small.xlsx › 基準 › P12 2年に1回でよい");
  }
}
