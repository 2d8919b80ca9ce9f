package io.kijun.supplier.checksheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Answerer;
import io.kijun.shipped.Shipped;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cells of one row that do not go together, and cells that end in several facts. */
class AnswersInDoubtTests {

  private static final Questionnaire ASKED = Questionnaire.of(Shipped.standard());
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

  private static FilledIn sheet() {
    return new FilledIn(ASKED).filledOn(AS_OF);
  }

  private static SheetFacts read(FilledIn sheet, @Nullable Facts known) {
    return AnswersToFacts.of(ASKED, sheet.answers(), known, "S-001", AS_OF);
  }

  private static List<IssueCode> codes(SheetFacts read) {
    return read.issues().stream().map(Issue::code).toList();
  }

  @Test
  void aMarkOfAchievedWithSomethingMissingIsToldAtTheCell() {
    SheetFacts read =
        read(
            sheet().mark("28", ItemMark.ACHIEVED).row("education.mail").missing("役員").dates(SPRING),
            null);
    assertThat(codes(read)).containsExactly(IssueCode.CONTRADICTION);
    assertThat(read.issues().get(0).message().ja()).contains("○");
    Evidence entry = read.facts().evidence().get(0);
    assertThat(entry.audience()).isNotEmpty().doesNotContain("officers");
  }

  @Test
  void whatDoesNotCountForTheFirmIsNotMissingUnderAchieved() {
    SheetFacts read =
        read(
            sheet()
                .profile("externalStaff", YesNo.NO)
                .mark("28", ItemMark.ACHIEVED)
                .row("education.mail")
                .missing("社外要員")
                .dates(SPRING),
            null);
    assertThat(read.facts().evidence().get(0).audience())
        .containsExactlyInAnyOrder("officers", "employees");
    assertThat(read.unused()).extracting(Unused::found).contains("社外要員");
  }

  @Test
  void somebodysNameAloneIsNoPlan() {
    String came = Answerer.IT.label().ja();
    SheetFacts prefilled = read(sheet().mark("1", ItemMark.ACHIEVED).who("1", came), null);
    assertThat(prefilled.plans()).isEmpty();
    assertThat(prefilled.unused()).extracting(Unused::found).doesNotContain(came);
    SheetFacts typed = read(sheet().mark("1", ItemMark.ACHIEVED).who("1", "田中"), null);
    assertThat(typed.plans()).isEmpty();
    assertThat(typed.unused()).extracting(Unused::found).contains("田中");
    SheetFacts excluded =
        read(
            sheet().profile("personalData", YesNo.NO).mark("10", ItemMark.ACHIEVED).who("10", "田中"),
            null);
    assertThat(excluded.unused()).extracting(Unused::found).contains("田中");
    SheetFacts planned =
        read(sheet().mark("1", ItemMark.PARTIAL, "作成中です", AS_OF.plusDays(30), came), null);
    assertThat(planned.plans()).hasSize(1);
    assertThat(Objects.requireNonNull(planned.plans().get(0).who()).value()).isEqualTo(came);
  }

  @Test
  void whatIsSaidOfACellIsSaidOnceAlthoughTwoPracticesAreTakenOver() {
    Facts known =
        read(
                sheet()
                    .mark("130", ItemMark.ACHIEVED)
                    .answer("patch.applied.clients", PracticeWord.EXCEPTION)
                    .dates(SPRING),
                null)
            .facts();
    String item = ASKED.evidenceQuestion("q:patch.applied.clients").orElseThrow().item();
    SheetFacts over =
        read(
            sheet()
                .mark(item, ItemMark.SAME)
                .row("patch.applied.clients")
                .document("あ".repeat(Facts.LONGEST_TEXT + 1)),
            known);
    assertThat(known.evidence()).hasSize(2);
    assertThat(codes(over)).containsExactly(IssueCode.TOO_LONG);
  }

  @Test
  void thoseNotReachedAreChosenFromFewCombinations() {
    assertThat(NotTaughtChoice.of(ASKED))
        .extracting(one -> one.words().ja())
        .containsExactly("全員", "役員を除く", "社外要員を除く", "役員と社外要員を除く");
  }
}
