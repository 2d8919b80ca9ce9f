package io.kijun.supplier.checksheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.shipped.Shipped;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sessions of one education, each for some people: no answer makes one of them count for all. */
class PracticePartsTests {

  private static final Questionnaire ASKED = Questionnaire.of(Shipped.standard());
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final LocalDate LONG_AGO = LocalDate.of(2019, 4, 1);
  private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
  private static final String KEY = "education.mail";

  private static Evidence session(LocalDate day, String... audience) {
    EvidenceBuilder session = new EvidenceBuilder(KEY).source("記録 " + day.getYear());
    session.performances().add(day);
    session.audience().addAll(List.of(audience));
    session.occasions().add("newcomer");
    session.contents().addAll(List.of("lookBack", "nextImproved"));
    return session.build();
  }

  private static final Evidence STAFF = session(LONG_AGO, "employees", "externalStaff");
  private static final Evidence OFFICERS = session(SPRING, "officers");

  private static Facts known(Evidence... sessions) {
    return new Facts("S-001", null, Map.of(), List.of(sessions), List.of(), List.of());
  }

  private static SheetFacts read(FilledIn sheet, Facts known) {
    return AnswersToFacts.of(ASKED, sheet.answers(), known, "S-001", AS_OF);
  }

  private static FilledIn sheet() {
    return new FilledIn(ASKED);
  }

  @Test
  void anAnswerWithoutADayLeavesSessionsApart() {
    SheetFacts read = read(sheet().answer(KEY, PracticeWord.ALL), known(STAFF, OFFICERS));
    assertThat(read.facts().evidence()).containsExactly(STAFF, OFFICERS);
    assertThat(read.issues()).isEmpty();
  }

  @Test
  void whatIsTakenOverLeavesThemApart() {
    SheetFacts read = read(sheet().mark("28", ItemMark.SAME), known(STAFF, OFFICERS));
    assertThat(read.facts().evidence()).containsExactly(STAFF, OFFICERS);
    SheetFacts stated =
        read(
            sheet().filledOn(AS_OF).answer(KEY, PracticeWord.ALL).document("研修台帳"),
            known(STAFF, OFFICERS));
    assertThat(stated.facts().evidence())
        .allMatch(one -> AS_OF.equals(one.statedOn()) && "研修台帳".equals(one.source()))
        .extracting(one -> one.performances().last())
        .containsExactly(LONG_AGO, SPRING);
  }

  @Test
  void anAnswerWithADayIsOneSessionForAll() {
    SheetFacts read =
        read(sheet().answer(KEY, PracticeWord.ALL).dates(SPRING), known(STAFF, OFFICERS));
    assertThat(read.facts().evidence()).hasSize(1);
    assertThat(read.facts().evidence().get(0).audience()).hasSize(3);
    assertThat(read.facts().evidence().get(0).performances()).containsExactly(SPRING);
  }

  @Test
  void theYearlyDayIsOneForEachOfThem() {
    SheetFacts read =
        read(
            sheet().yearlyDay(SPRING.plusDays(1)).answer(KEY, PracticeWord.ALL),
            known(STAFF, OFFICERS));
    assertThat(read.facts().evidence())
        .allMatch(one -> one.performances().last().equals(SPRING.plusDays(1)))
        .extracting(one -> one.performances().first())
        .containsExactly(LONG_AGO, SPRING);
  }

  @Test
  void whatIsClaimedBeyondThemHasNoDayOfTheirs() {
    Evidence employees = session(LONG_AGO, "employees");
    SheetFacts read = read(sheet().answer(KEY, PracticeWord.ALL), known(employees, OFFICERS));
    List<Evidence> entries = read.facts().evidence();
    assertThat(entries).hasSize(3);
    assertThat(entries.get(2).audience()).hasSize(3);
    assertThat(entries.get(2).performances()).isEmpty();
    assertThat(read.issues()).extracting(Issue::code).containsExactly(IssueCode.DAY_MISSING);
  }

  @Test
  void whatIsNamedAsMissingIsTakenOffEach() {
    SheetFacts read =
        read(sheet().answer(KEY, PracticeWord.SOME).missing("役員"), known(STAFF, OFFICERS));
    assertThat(read.facts().evidence()).hasSize(1);
    Evidence left = read.facts().evidence().get(0);
    assertThat(left.audience()).containsExactlyInAnyOrder("employees", "externalStaff");
    assertThat(left.performances()).containsExactly(LONG_AGO);
  }

  @Test
  void theSameNoForSomeSitesTakesNothingBackAtTheOthers() {
    Evidence denied = new EvidenceBuilder(KEY).established(false).build();
    SheetFacts same = read(sheet().answer(KEY, PracticeWord.NO), known(OFFICERS, denied));
    assertThat(same.facts().evidence()).containsExactly(OFFICERS, denied);
    SheetFacts back = read(sheet().answer(KEY, PracticeWord.NO), known(STAFF, OFFICERS));
    assertThat(back.facts().evidence()).containsExactly(denied);
  }

  @Test
  void partsThatLeaveGapsAreNotSaidToBeAll() {
    EvidenceQuestion question = ASKED.evidenceQuestion("q:" + KEY).orElseThrow();
    EvidenceBuilder gap = new EvidenceBuilder(STAFF);
    gap.occasions().clear();
    assertThat(PracticeParts.cover(question.all(), List.of(STAFF, OFFICERS))).isTrue();
    assertThat(PracticeParts.cover(question.all(), List.of(gap.build(), OFFICERS))).isFalse();
    LastAnswers last = LastAnswers.of(known(gap.build(), OFFICERS), ASKED);
    assertThat(Objects.requireNonNull(last.evidence().get("q:" + KEY)).answer().word())
        .isEqualTo(PracticeWord.SOME);
    SheetFacts marked = read(sheet().mark("28", ItemMark.ACHIEVED), known(gap.build(), OFFICERS));
    assertThat(marked.facts().evidence()).containsExactly(gap.build(), OFFICERS);
  }
}
