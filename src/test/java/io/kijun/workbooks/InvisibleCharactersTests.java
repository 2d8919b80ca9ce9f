package io.kijun.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kijun.core.issue.Invisible;
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

/** What is not seen is blank where it stands alone, and is named where it stands in a word. */
class InvisibleCharactersTests {

  @TempDir private Path folder = Path.of("");

  private ChangedStandard standard() throws IOException {
    return ChangedStandard.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\uFEFF", "\u3164", "\u00A0", " \u202E\u3000\n"})
  void aloneTheyAreBlank(String text) throws IOException {
    ChangedStandard changed =
        standard()
            .with(ChangedStandard.SMALL, "基準", "K10", text)
            .with(ChangedStandard.SMALL, "基準", "A40", text)
            .with(ChangedStandard.SMALL, "基準", "R9", text);
    assertThat(changed.problems()).isEmpty();

    changed.with(ChangedStandard.SMALL, "基準", "C10", text);
    assertThat(changed.problems())
        .singleElement()
        .satisfies(one -> assertThat(one.code()).isEqualTo(IssueCode.MISSING_VALUE));
  }

  @Test
  void nothingIsSeenOfAnyOfThem() {
    String all = "\u200B\u200C\u200D\uFEFF\u00AD\u2060\u3164\uFFA0\uFE0F\u180E\u00A0\u3000\u2800";
    assertThat((all + "\u0085\u2028\u202E\u115F").codePoints())
        .allMatch(c -> Invisible.isBlank(Character.toString(c)));
    assertThat("-ー・.\u30FB\u0301a".codePoints())
        .noneMatch(c -> Invisible.isBlank(Character.toString(c)));
  }

  static Stream<Arguments> places() {
    return Stream.of(
        arguments(ChangedStandard.CATALOGUE, "項目", "A2", "1"),
        arguments(ChangedStandard.CATALOGUE, "語彙", "B2", "policy"),
        arguments(ChangedStandard.SMALL, "基準", "A10", "001-1"),
        arguments(ChangedStandard.SMALL, "基準", "B10", "1"),
        arguments(ChangedStandard.SMALL, "基準", "F10", "policy"),
        arguments(ChangedStandard.SMALL, "基準", "K12", "サーバー"),
        arguments(ChangedStandard.SMALL, "基準", "H11", "1回以上/年"),
        arguments(ChangedStandard.SMALL, "基準", "H9", "頻度"),
        arguments(ChangedStandard.CATALOGUE, "設定", "A8", "graceDays"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void insideAWordTheyAreNamedAndTheWordIsFound(
      String workbook, String sheet, String cell, String word) throws IOException {
    for (String hidden : List.of("\u200B", "\u3164")) {
      String number = "U+%04X".formatted((int) hidden.charAt(0));
      List<Issue> problems = standard().with(workbook, sheet, cell, word + hidden).problems();
      assertThat(problems)
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.code()).isEqualTo(IssueCode.INVISIBLE_CHARACTER);
                assertThat(one.place()).hasToString(workbook + " › " + sheet + " › " + cell);
                assertThat(one.found()).isEqualTo(word + "‹" + number + "›");
                assertThat(one.message().ja()).contains(number);
                assertThat(one.message().en()).contains(number);
                assertThat(one.isError()).isFalse();
              });
    }
  }

  @Test
  void anUnknownWordIsNeverProposedAsItself() throws IOException {
    List<Issue> problems =
        standard().with(ChangedStandard.SMALL, "基準", "J10", "従業\u200B院").problems();
    assertThat(problems)
        .anySatisfy(
            one -> {
              assertThat(one.code()).isEqualTo(IssueCode.UNKNOWN_WORD);
              assertThat(one.found()).isEqualTo("従業‹U+200B›院");
              assertThat(one.nearest()).isEqualTo("従業員");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202E", "\u2066", "\u200F", "\u061C"})
  void whatTurnsTheOrderOfReadingIsAnErrorInAnyText(String turn) throws IOException {
    for (String[] at :
        new String[][] {
          {ChangedStandard.SMALL, "基準", "C10"},
          {ChangedStandard.SMALL, "基準", "D10"},
          {ChangedStandard.SMALL, "助言", "G2"},
          {ChangedStandard.CATALOGUE, "項目", "D2"},
          {ChangedStandard.CATALOGUE, "設定", "C4"},
          {ChangedStandard.VERDICT, "総合", "G10"}
        }) {
      assertThat(standard().with(at[0], at[1], at[2], "text" + turn + "txet").problems())
          .anySatisfy(
              one -> {
                assertThat(one.code()).isEqualTo(IssueCode.INVISIBLE_CHARACTER);
                assertThat(one.isError()).isTrue();
                assertThat(one.place()).hasToString(String.join(" › ", at));
                assertThat(one.found()).contains("‹U+");
              });
    }
  }

  @Test
  void whatJoinsPicturesOrChoosesAFormHasItsPlace() {
    for (String text : List.of("👩‍👩‍👧", "❤️", "葛\uDB40\uDD00城", "1️⃣", "☎️")) {
      assertThat(Invisible.in(text)).as(text).isEmpty();
    }
    assertThat(Invisible.in("a\u200Db")).isPresent();
    assertThat(Invisible.in("a\uFE0F")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-", "ー", "―", "–", "−", "－", "なし", "無し", "n/a", "N/A", "Ｎ／Ａ", "該当なし", "×", "*", "＊"
      })
  void aSignForNothingIsToBeLeftOut(String sign) throws IOException {
    List<String> columns = List.of("E", "H", "J", "M");
    ChangedStandard changed = standard();
    for (String column : columns) {
      changed.with(ChangedStandard.SMALL, "基準", column + "10", sign);
    }
    assertThat(changed.problems())
        .filteredOn(one -> one.code() == IssueCode.LEAVE_BLANK)
        .hasSameSizeAs(columns)
        .allSatisfy(
            one -> {
              assertThat(one.message().ja()).contains("空欄にしてください");
              assertThat(one.nearest()).isNull();
            });
  }

  @ParameterizedTest
  @CsvSource({"F, UNKNOWN_WORD", "N, UNKNOWN_WORD", "B, UNKNOWN_ITEM"})
  void whereABlankWouldSayMoreOrMayNotBeASignIsNoBlank(String column, IssueCode code)
      throws IOException {
    assertThat(standard().with(ChangedStandard.SMALL, "基準", column + "10", "×").problems())
        .anySatisfy(one -> assertThat(one.code()).isEqualTo(code))
        .noneSatisfy(one -> assertThat(one.code()).isEqualTo(IssueCode.LEAVE_BLANK));
  }
}
