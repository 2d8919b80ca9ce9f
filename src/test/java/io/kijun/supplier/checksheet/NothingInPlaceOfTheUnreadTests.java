package io.kijun.supplier.checksheet;

import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_DATES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_MISSING_1;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_MISSING_2;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_PERIOD;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Verdict;
import io.kijun.shipped.Shipped;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A cell that is filled in and not taken is no blank: nothing else is put in its place. */
class NothingInPlaceOfTheUnreadTests {

  private static final Questionnaire ASKED = Questionnaire.of(Shipped.standard());
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final LocalDate LAST_YEAR = LocalDate.of(2025, 4, 1);
  private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

  private static FilledIn sheet() {
    return new FilledIn(ASKED).filledOn(AS_OF).yearlyDay(SPRING);
  }

  private static SheetFacts read(FilledIn sheet, @Nullable Facts known) {
    return AnswersToFacts.of(ASKED, sheet.answers(), known, "S-001", AS_OF);
  }

  private static Facts lastYear() {
    FilledIn drill =
        new FilledIn(ASKED)
            .filledOn(LAST_YEAR)
            .mark("31", ItemMark.ACHIEVED)
            .answer("drill.mail", PracticeWord.ALL)
            .dates(LAST_YEAR);
    return read(drill, null).facts();
  }

  private static Evidence entry(SheetFacts read) {
    assertThat(read.facts().evidence()).hasSize(1);
    return read.facts().evidence().get(0);
  }

  private static List<SortedSet<LocalDate>> days(SheetFacts read) {
    return read.facts().evidence().stream().map(Evidence::performances).toList();
  }

  @Test
  void noYearlyDayIsPutWhereAnotherDayWasWritten() {
    assertThat(days(read(sheet().answer("drill.mail", PracticeWord.ALL), null)))
        .containsExactly(new TreeSet<>(List.of(SPRING)));
    List<FilledIn> written =
        List.of(
            sheet().answer("drill.mail", PracticeWord.ALL).unread(GROUNDS_DATES),
            sheet().answer("drill.mail", PracticeWord.ALL).dates(AS_OF.plusDays(1)),
            sheet().mark("31", ItemMark.ACHIEVED).row("drill.mail").unread(GROUNDS_DATES),
            sheet().mark("31", ItemMark.ACHIEVED).row("drill.mail").dates(AS_OF.plusDays(1)));
    for (FilledIn one : written) {
      assertThat(entry(read(one, null)).performances()).isEmpty();
      assertThat(entry(read(one, lastYear())).performances()).doesNotContain(SPRING);
    }
  }

  @Test
  void noYearlyDayIsPutBesideALastAnswerWhereAnotherDayWasWritten() {
    FilledIn over = sheet().mark("31", ItemMark.SAME).row("drill.mail");
    assertThat(entry(read(over, lastYear())).performances()).contains(SPRING);
    assertThat(entry(read(over.unread(GROUNDS_DATES), lastYear())).performances())
        .containsExactly(LAST_YEAR);
    FilledIn future = sheet().mark("31", ItemMark.SAME).row("drill.mail").dates(AS_OF.plusDays(1));
    assertThat(entry(read(future, lastYear())).performances()).containsExactly(LAST_YEAR);
  }

  @ParameterizedTest
  @EnumSource(
      value = ItemMark.class,
      names = {"ACHIEVED", "SAME"})
  void theMarkDoesNotDecideWhereAnAnswerWasWritten(ItemMark mark) {
    FilledIn sheet =
        sheet().mark("31", mark).row("drill.mail").dates(SPRING).unread(GROUNDS_ANSWER);
    SheetFacts read = read(sheet, lastYear());
    assertThat(read.facts().evidence()).isEqualTo(lastYear().evidence());
    assertThat(read.unused()).extracting(Unused::found).contains(SPRING.toString());
    if (mark != ItemMark.SAME) {
      assertThat(read(sheet, null).facts().evidence()).isEmpty();
    }
  }

  @Test
  void whatTheMarkTakesBackIsTakenBackBesideAnAnswerThatIsNone() {
    for (ItemMark mark : List.of(ItemMark.NOT_ACHIEVED, ItemMark.PARTIAL)) {
      FilledIn sheet = sheet().mark("31", mark).row("drill.mail").unread(GROUNDS_ANSWER);
      assertThat(read(sheet, lastYear()).facts().evidence()).as("%s", mark).isEmpty();
    }
  }

  @Test
  void anAnswerThatIsNotOfferedTakesNothingElseAlong() {
    FilledIn sheet = sheet().mark("31", ItemMark.ACHIEVED).way("drill.mail", 7).dates(SPRING);
    SheetFacts read = read(sheet, lastYear());
    assertThat(read.facts().evidence()).isEqualTo(lastYear().evidence());
    assertThat(read.issues()).extracting(Issue::code).contains(IssueCode.ANSWER_NOT_OFFERED);
  }

  @Test
  void whatIsMissingIsNotNothingWhereItCannotBeRead() {
    for (CheckSheetColumn column : List.of(GROUNDS_MISSING_1, GROUNDS_MISSING_2)) {
      FilledIn sheet = sheet().answer("access.rule", PracticeWord.ALL).unread(column);
      assertThat(entry(read(sheet, null)).contents()).isEmpty();
      FilledIn some =
          sheet().answer("access.rule", PracticeWord.SOME).missing("棚卸しの定め").unread(column);
      assertThat(entry(read(some, null)).contents()).isEmpty();
    }
    assertThat(entry(read(sheet().answer("access.rule", PracticeWord.ALL), null)).contents())
        .isNotEmpty();
  }

  @Test
  void noPeriodIsPutWhereAnotherWasWritten() {
    FilledIn sheet = sheet().answer("log.mail", PracticeWord.ALL).unread(GROUNDS_PERIOD);
    assertThat(entry(read(sheet, null)).retention()).isNull();
    Facts known = read(sheet().answer("log.mail", PracticeWord.ALL), null).facts();
    assertThat(entry(read(sheet, known)).retention()).isEqualTo(Period.ofMonths(6));
  }

  @Test
  void whoIsNotReachedIsNotNobodyWhereItCannotBeRead() {
    FilledIn sheet = sheet().notTaughtInDoubt().answer("education.mail", PracticeWord.ALL);
    assertThat(entry(read(sheet, null)).audience()).containsExactly("employees");
  }

  @Test
  void whatOnePersonWritesIllegiblyAnotherMaySay() {
    SheetAnswers illegible =
        sheet().answer("drill.mail", PracticeWord.ALL).unread(GROUNDS_DATES).answers();
    SheetAnswers legible = sheet().row("drill.mail").dates(LAST_YEAR).answers();
    assertThat(together(illegible, legible).unread()).isEqualTo(UnreadColumns.NONE);
    SheetAnswers silent = sheet().row("drill.mail").document("訓練記録").answers();
    assertThat(together(illegible, silent).unread().columns()).containsExactly(GROUNDS_DATES);
    SheetAnswers doubtful = sheet().notTaughtInDoubt().answers();
    assertThat(merged(doubtful, legible).about().notTaughtInDoubt()).isTrue();
  }

  @Test
  void whatTwoPeopleSayDifferentlyIsNoBlankBeforeSomebodyHasChosen() {
    SheetAnswers one = sheet().answer("drill.mail", PracticeWord.ALL).dates(LAST_YEAR).answers();
    SheetAnswers other = sheet().row("drill.mail").dates(LAST_YEAR.plusDays(1)).answers();
    SheetAnswers decided =
        DecidedAnswers.of(MergedAnswers.of(List.of(one, other), (row, column) -> null));
    assertThat(days(AnswersToFacts.of(ASKED, decided, null, "S-001", AS_OF)))
        .containsExactly(new TreeSet<>());
  }

  private static SheetAnswers merged(SheetAnswers one, SheetAnswers other) {
    return MergedAnswers.of(List.of(one, other), (row, column) -> null).answers();
  }

  private static EvidenceAnswer together(SheetAnswers one, SheetAnswers other) {
    return Objects.requireNonNull(merged(one, other).evidence().get("q:drill.mail"));
  }

  @Test
  void aLastAnswerIsTakenOverOnlyAsItStoodInTheSheet() {
    SheetAnswers same = sheet().mark("31", ItemMark.SAME, "理由です").answers();
    LastAnswers stood = LastAnswers.of(lastYear(), ASKED);
    assertThat(SameAsThen.of(same, stood, stood, ASKED).answers()).isEqualTo(same);
    Facts denied = read(sheet().mark("31", ItemMark.NOT_ACHIEVED), lastYear()).facts();
    Facts again =
        read(sheet().answer("drill.mail", PracticeWord.ALL).dates(SPRING), lastYear()).facts();
    Facts gone = new Facts("S-001", null, Map.of(), List.of(), List.of(), List.of());
    for (Facts now : List.of(denied, again, gone)) {
      SameAsThen read = SameAsThen.of(same, stood, LastAnswers.of(now, ASKED), ASKED);
      assertThat(read.issues())
          .singleElement()
          .satisfies(
              issue -> {
                assertThat(issue.code()).isEqualTo(IssueCode.LAST_ANSWER_CHANGED);
                assertThat(issue.isError()).isTrue();
              });
      SheetFacts taken = AnswersToFacts.of(ASKED, read.answers(), now, "S-001", AS_OF);
      assertThat(taken.facts().declarations()).isEqualTo(now.declarations());
      assertThat(taken.facts().evidence()).isEqualTo(now.evidence());
      assertThat(taken.issues()).extracting(Issue::found).contains("理由です");
    }
    assertThat(lastYear().declarations()).allMatch(one -> one.status() == Verdict.ACHIEVED);
    assertThat(SameAsThen.of(same, null, stood, ASKED).issues()).hasSize(1);
    assertThat(SameAsThen.of(same, null, LastAnswers.NONE, ASKED).issues())
        .as("that there is none is told elsewhere")
        .isEmpty();
  }
}
