package io.kijun.supplier.checksheet.in;

import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetPage.GROUNDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.CellPlace;
import io.kijun.shipped.Shipped;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.SheetLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole shipped standard comes through a sheet and back. */
class ShippedSheetsComeBackTests {

  private static final Ruleset SHIPPED = Shipped.ruleset();

  @ParameterizedTest
  @EnumSource(SheetLanguage.class)
  void aFullSheetIsReadWithoutAWord(SheetLanguage language) {
    SheetReading read = AnsweredSheets.full(SHIPPED, language).read();
    assertThat(read.issues()).isEmpty();
    assertThat(read.unused()).isEmpty();
    assertThat(read.answers().profile()).hasSize(Shipped.standard().vocabulary().profile().size());
    assertThat(read.answers().items()).hasSize(153);
    assertThat(read.answers().evidence()).hasSize(287);
    assertThat(read.answers().events()).isNotEmpty();
    assertThat(read.answers().meta())
        .isEqualTo(
            new SheetAnswers.SheetMeta(SHIPPED.id().value(), "S-001", language.code(), "code-1"));
  }

  @ParameterizedTest
  @EnumSource(SheetLanguage.class)
  void anEmptySheetSaysNothing(SheetLanguage language) {
    SheetReading read = SheetInHands.of(SHIPPED, language).read();
    assertThat(read.isSheet()).isTrue();
    assertThat(read.issues()).isEmpty();
    assertThat(read.unused()).isEmpty();
    assertThat(read.answers().items()).isEmpty();
    assertThat(read.answers().evidence()).isEmpty();
    assertThat(read.answers().profile()).isEmpty();
    assertThat(read.answers().events()).isEmpty();
  }

  @Test
  void aBareYesIsNoAnswerWhereThereAreSeveralWays() {
    SheetInHands sheet = AnsweredSheets.full(SHIPPED, SheetLanguage.JA);
    var question =
        sheet.asked().evidence().stream()
            .filter(one -> !one.alternatives().isEmpty())
            .findFirst()
            .orElseThrow();
    sheet.put(GROUNDS_ANSWER, question.id(), "はい");
    CellPlace at =
        new CellPlace(
            "sheet.xlsx", GROUNDS.title().ja(), sheet.cell(GROUNDS_ANSWER, question.id()));
    Issue issue =
        sheet.read().issues().stream()
            .filter(one -> CellPlace.of(one.place()).equals(at))
            .findFirst()
            .orElseThrow();
    assertThat(issue.isError()).isTrue();
    assertThat(issue.allowed()).anyMatch(word -> word.startsWith("はい："));
  }
}
