package io.kijun.rulechange.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is copied in Excel is pasted cell by cell. */
class PastedBlockTests {

  private static List<List<String>> cells(String text) {
    return PastedBlock.cells(text);
  }

  @Test
  void tabsStandBetweenCellsAndLineBreaksBetweenRows() {
    assertThat(cells("a\tb\nc\td")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    assertThat(cells("a\r\nb\rc")).containsExactly(List.of("a"), List.of("b"), List.of("c"));
  }

  @Test
  void aLineBreakAtTheEndBeginsNoRow() {
    assertThat(cells("a\tb\r\n")).containsExactly(List.of("a", "b"));
    assertThat(cells("a\n\n")).containsExactly(List.of("a"), List.of(""));
    assertThat(cells("")).isEmpty();
  }

  @Test
  void aCellMayHaveLineBreaksTabsAndQuotes() {
    assertThat(cells("\"1行目\n2行目\"\t\"a\tb\"\n\"say \"\"hi\"\"\nthere\""))
        .containsExactly(List.of("1行目\n2行目", "a\tb"), List.of("say \"hi\"\nthere"));
  }

  @Test
  void aQuoteThatEndsNoCellIsOneAsItIs() {
    assertThat(cells("\"a\" b\tc")).containsExactly(List.of("\"a\" b", "c"));
    assertThat(cells("\"open\tb")).containsExactly(List.of("\"open", "b"));
    assertThat(cells("5\" pipe")).containsExactly(List.of("5\" pipe"));
    assertThat(cells("\"\"\tx")).containsExactly(List.of("", "x"));
  }

  @Test
  void rowsNeedNotBeEquallyLong() {
    assertThat(cells("a\n\tb\tc\nd\t"))
        .containsExactly(List.of("a"), List.of("", "b", "c"), List.of("d", ""));
  }
}
