package io.kijun.supplier.checksheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Verdict;
import io.kijun.shipped.Shipped;
import io.kijun.supplier.checksheet.SheetAnswers.EventWord;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What single answers mean, under the shipped standard. */
class AnswersToFactsTests {

  private static final Questionnaire ASKED = Questionnaire.of(Shipped.standard());
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final LocalDate LAST_YEAR = LocalDate.of(2025, 4, 1);
  private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);

  private static FilledIn sheet() {
    return new FilledIn(ASKED).filledOn(AS_OF);
  }

  private static SheetFacts read(FilledIn sheet) {
    return read(sheet, null);
  }

  private static SheetFacts read(FilledIn sheet, @Nullable Facts known) {
    return AnswersToFacts.of(ASKED, sheet.answers(), known, "S-001", AS_OF);
  }

  private static @Nullable Evidence evidence(SheetFacts read, String key) {
    return read.facts().evidence().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElse(null);
  }

  private static Evidence entry(SheetFacts read, String key) {
    return Objects.requireNonNull(evidence(read, key), key);
  }

  private static @Nullable Declaration declared(SheetFacts read, String item) {
    return read.facts().declarations().stream()
        .filter(one -> item.equals(one.item()))
        .findFirst()
        .orElse(null);
  }

  private static List<IssueCode> codes(SheetFacts read) {
    return read.issues().stream().map(Issue::code).toList();
  }

  @Test
  void marksAreDeclarations() {
    SheetFacts read =
        read(
            sheet()
                .mark("1", ItemMark.ACHIEVED)
                .mark("2", ItemMark.PARTIAL, "議事録がありません")
                .mark("3", ItemMark.NOT_ACHIEVED)
                .mark("4", ItemMark.NOT_APPLICABLE, "受け入れる人がいないため"));
    assertThat(read.facts().declarations())
        .containsExactly(
            Declaration.of("1", Verdict.ACHIEVED, null),
            Declaration.of("2", Verdict.PARTIAL, "議事録がありません"),
            Declaration.of("3", Verdict.NOT_ACHIEVED, null),
            Declaration.of("4", Verdict.NOT_APPLICABLE, "受け入れる人がいないため"));
    assertThat(read.issues()).isEmpty();
    assertThat(read.answered()).isEqualTo(4);
    assertThat(read.missing()).hasSize(read.toAnswer() - 4);
  }

  @Test
  void notApplicableWithoutAReasonIsToldByCell() {
    SheetFacts read =
        read(sheet().mark("4", ItemMark.NOT_APPLICABLE).mark("5", ItemMark.NOT_APPLICABLE, "なし"));
    assertThat(codes(read)).containsExactly(IssueCode.REASON_MISSING, IssueCode.REASON_MISSING);
    assertThat(read.issues()).noneMatch(Issue::isError);
  }

  @Test
  void yesClaimsAllThatAppliesToTheProfile() {
    SheetFacts read =
        read(
            sheet()
                .profile("externalStaff", YesNo.NO)
                .answer("education.mail", PracticeWord.ALL)
                .dates(SPRING)
                .document("教育記録 2026"));
    Evidence entry = entry(read, "education.mail");
    assertThat(entry.audience()).containsExactlyInAnyOrder("officers", "employees");
    assertThat(entry.occasions()).containsExactly("newcomer");
    assertThat(entry.performances()).containsExactly(SPRING);
    assertThat(entry.established()).as("not asked for").isNull();
    assertThat(entry.statedOn()).isEqualTo(AS_OF);
    assertThat(entry.isSourced()).isTrue();
  }

  @Test
  void thoseWhoAreNotReachedAreLeftOutOfEveryAnswer() {
    SheetFacts read =
        read(
            sheet().notTaught("officers").answer("education.mail", PracticeWord.ALL).dates(SPRING));
    assertThat(entry(read, "education.mail").audience())
        .containsExactlyInAnyOrder("employees", "externalStaff");
  }

  @Test
  void anAnswerWithoutADocumentHasNoSource() {
    SheetFacts read = read(sheet().answer("policy.document", PracticeWord.ALL));
    assertThat(entry(read, "policy.document").established()).isTrue();
    assertThat(entry(read, "policy.document").isSourced()).isFalse();
  }

  @Test
  void partlyIsTheSameLessWhatIsNamed() {
    SheetFacts read =
        read(sheet().answer("access.rule", PracticeWord.SOME).missing("棚卸しの定め", "申請・承認"));
    assertThat(entry(read, "access.rule").contents()).hasSize(3);
    assertThat(read.issues()).isEmpty();
  }

  @Test
  void partlyWithoutAKnownWordIsNothing() {
    SheetFacts unnamed = read(sheet().answer("access.rule", PracticeWord.SOME));
    assertThat(entry(unnamed, "access.rule").contents()).isEmpty();
    assertThat(codes(unnamed)).containsExactly(IssueCode.PARTS_UNNAMED);
    SheetFacts unknown =
        read(sheet().answer("access.rule", PracticeWord.SOME).missing("棚卸しの定め", "むずかしい所"));
    assertThat(entry(unknown, "access.rule").contents()).isEmpty();
    assertThat(codes(unknown)).containsExactly(IssueCode.UNKNOWN_WORD);
  }

  @Test
  void noIsADenialWithoutDays() {
    SheetFacts read =
        read(sheet().answer("education.mail", PracticeWord.NO).dates(SPRING).document("なし"));
    assertThat(entry(read, "education.mail").established()).isFalse();
    assertThat(entry(read, "education.mail").performances()).isEmpty();
    assertThat(read.unused()).hasSize(1);
  }

  @Test
  void whatIsNotKnownIsNoEvidenceAndMissing() {
    SheetFacts read = read(sheet().answer("education.mail", PracticeWord.UNKNOWN));
    assertThat(evidence(read, "education.mail")).isNull();
    assertThat(read.missing()).anyMatch(one -> "28-1".equals(one.question()));
  }

  @Test
  void oneWayClaimsItsOwnWordsOnly() {
    SheetFacts read = read(sheet().way("endpoint.detection.pcs", 1));
    assertThat(entry(read, "endpoint.detection.pcs").contents()).hasSize(7);
    SheetFacts all = read(sheet().answer("endpoint.detection.pcs", PracticeWord.ALL));
    assertThat(codes(all)).containsExactly(IssueCode.ANSWER_NOT_OFFERED);
    assertThat(evidence(all, "endpoint.detection.pcs")).isNull();
  }

  @Test
  void exceptionsDenyTheRuleAndNameWhatIsDoneInstead() {
    SheetFacts read =
        read(sheet().answer("log.mail", PracticeWord.EXCEPTION).period(Period.ofMonths(3)));
    assertThat(entry(read, "log.mail").established()).isFalse();
    Evidence instead = entry(read, "log.mail.cloud");
    assertThat(instead.established()).isTrue();
    assertThat(instead.retention()).isEqualTo(Period.ofMonths(3));
    assertThat(instead.contents()).hasSize(5);
  }

  @Test
  void yesSaysHowLongRecordsAreKept() {
    SheetFacts read = read(sheet().answer("log.mail", PracticeWord.ALL));
    assertThat(entry(read, "log.mail").retention()).isEqualTo(Period.ofMonths(6));
  }

  @Test
  void theYearlyDayServesYearlyDutiesOnly() {
    SheetFacts read =
        read(
            sheet()
                .yearlyDay(SPRING)
                .answer("education.mail", PracticeWord.ALL)
                .also("assessment.public", PracticeWord.ALL)
                .also("access.compliance", PracticeWord.ALL));
    assertThat(entry(read, "education.mail").performances()).containsExactly(SPRING);
    assertThat(entry(read, "assessment.public").performances()).isEmpty();
    assertThat(entry(read, "access.compliance").performances()).isEmpty();
    assertThat(codes(read))
        .containsExactlyInAnyOrder(
            IssueCode.DAY_MISSING, IssueCode.DAY_MISSING, IssueCode.PERIOD_MISSING);
  }

  @Test
  void aDayToComeIsNotTaken() {
    SheetFacts read =
        read(sheet().answer("education.mail", PracticeWord.ALL).dates(SPRING, AS_OF.plusDays(1)));
    assertThat(entry(read, "education.mail").performances()).containsExactly(SPRING);
    assertThat(codes(read)).containsExactly(IssueCode.DAY_TO_COME);
    assertThat(read.issues()).allMatch(Issue::isError);
  }

  @Test
  void aQuestionThatIsAloneIsAnsweredByTheMark() {
    assertThat(read(sheet().mark("31", ItemMark.ACHIEVED)).facts().evidence()).isEmpty();
    SheetFacts detailed =
        read(sheet().mark("31", ItemMark.ACHIEVED).row("drill.mail").dates(SPRING));
    assertThat(entry(detailed, "drill.mail").performances()).containsExactly(SPRING);
    SheetFacts yearly = read(sheet().yearlyDay(SPRING).mark("31", ItemMark.ACHIEVED));
    assertThat(entry(yearly, "drill.mail").performances()).containsExactly(SPRING);
    assertThat(read(sheet().yearlyDay(SPRING).mark("31", ItemMark.NOT_ACHIEVED)).facts().evidence())
        .isEmpty();
  }

  @Test
  void theLastAnswerIsTakenOverWithoutANewDay() {
    Facts known =
        read(sheet()
                .filledOn(LAST_YEAR)
                .mark("31", ItemMark.ACHIEVED)
                .answer("drill.mail", PracticeWord.ALL)
                .dates(LAST_YEAR)
                .document("訓練記録"))
            .facts();
    SheetFacts read = read(sheet().mark("31", ItemMark.SAME), known);
    assertThat(declared(read, "31")).isEqualTo(Declaration.of("31", Verdict.ACHIEVED, null));
    assertThat(entry(read, "drill.mail").performances()).containsExactly(LAST_YEAR);
    assertThat(entry(read, "drill.mail").source()).isEqualTo("訓練記録");
    assertThat(read.issues()).isEmpty();
    SheetFacts nothing = read(sheet().mark("31", ItemMark.SAME));
    assertThat(codes(nothing)).containsExactly(IssueCode.NO_LAST_ANSWER);
    assertThat(declared(nothing, "31")).isNull();
  }

  @Test
  void whatIsAnsweredReplacesAndABlankKeeps() {
    Facts known =
        read(sheet()
                .filledOn(LAST_YEAR)
                .mark("1", ItemMark.ACHIEVED)
                .answer("policy.document", PracticeWord.ALL)
                .also("education.mail", PracticeWord.ALL)
                .dates(LAST_YEAR))
            .facts();
    SheetFacts read = read(sheet().answer("policy.document", PracticeWord.NO), known);
    assertThat(entry(read, "policy.document").established()).isFalse();
    assertThat(entry(read, "education.mail")).isEqualTo(known.evidence().get(1));
    assertThat(declared(read, "1")).isEqualTo(Declaration.of("1", Verdict.ACHIEVED, null));
    assertThat(codes(read)).isEmpty();
    SheetFacts back = read(sheet().mark("1", ItemMark.NOT_ACHIEVED), known);
    assertThat(evidence(back, "policy.document")).as("taken back with the mark").isNull();
  }

  @Test
  void whatTheProfileExcludesIsListed() {
    SheetFacts read =
        read(
            sheet()
                .profile("personalData", YesNo.NO)
                .mark("10", ItemMark.ACHIEVED)
                .answer("privacy.rule", PracticeWord.ALL));
    assertThat(read.facts().declarations()).isEmpty();
    assertThat(read.facts().evidence()).isEmpty();
    assertThat(read.unused()).extracting(Unused::found).contains("ACHIEVED");
    assertThat(read.unused()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void implicationsOfTheProfileHold() {
    Map<String, Boolean> denied =
        read(sheet().profile("externalStaff", YesNo.NO)).facts().profile();
    assertThat(denied).containsEntry("temporaryStaff", false);
    SheetFacts both =
        read(sheet().profile("externalStaff", YesNo.NO).profile("temporaryStaff", YesNo.YES));
    assertThat(both.facts().profile()).containsEntry("externalStaff", true);
    assertThat(codes(both)).containsExactly(IssueCode.CONTRADICTION);
    assertThat(read(sheet().profile("servers", YesNo.UNKNOWN)).facts().profile())
        .containsEntry("servers", true);
  }

  @Test
  void eventsAreAddedAndNeedADay() {
    Event last = new Event("policyRevised", LAST_YEAR);
    Facts known = new Facts("S-001", null, Map.of(), List.of(), List.of(), List.of(last));
    SheetFacts read = read(sheet().event("policyRevised", EventWord.HAPPENED, SPRING), known);
    assertThat(read.facts().events()).containsExactly(last, new Event("policyRevised", SPRING));
    assertThat(codes(read(sheet().event("policyRevised", EventWord.HAPPENED))))
        .containsExactly(IssueCode.DAY_MISSING);
    assertThat(codes(read(sheet().event("policyRevised", EventWord.NOT, SPRING))))
        .containsExactly(IssueCode.CONTRADICTION);
  }

  @Test
  void whatDidNotHappenIsNotUsedAndTakesNothingBack() {
    SheetFacts first = read(sheet().event("policyRevised", EventWord.NOT));
    assertThat(first.unused()).extracting(Unused::found).contains("NOT");
    assertThat(first.issues()).isEmpty();
    Event last = new Event("policyRevised", LAST_YEAR);
    Event now = new Event("policyRevised", SPRING);
    Facts known = new Facts("S-001", null, Map.of(), List.of(), List.of(), List.of(last, now));
    SheetFacts read = read(sheet().event("policyRevised", EventWord.NOT), known);
    assertThat(read.facts().events()).containsExactly(last, now);
    assertThat(read.unused()).extracting(Unused::found).contains("NOT");
    assertThat(codes(read)).containsExactly(IssueCode.EVENT_STAYS);
    assertThat(read.issues().get(0).isError()).isFalse();
    assertThat(read.issues().get(0).message().ja())
        .contains(SPRING.toString())
        .doesNotContain(LAST_YEAR.toString());
    assertThat(codes(read(sheet().event("officerChanged", EventWord.NOT), known))).isEmpty();
  }

  @Test
  void anEventWithoutADayThatCanBeIsNotUsed() {
    SheetFacts read = read(sheet().event("policyRevised", EventWord.HAPPENED, AS_OF.plusDays(1)));
    assertThat(codes(read)).containsExactly(IssueCode.DAY_TO_COME);
    assertThat(read.unused()).extracting(Unused::found).contains("HAPPENED");
  }

  @Test
  void marksAndAnswersThatDisagreeAreToldAndNoAcceptanceComesFromASheet() {
    SheetFacts read =
        read(sheet().mark("1", ItemMark.ACHIEVED).answer("policy.document", PracticeWord.NO));
    assertThat(codes(read)).containsExactly(IssueCode.CONTRADICTION);
    assertThat(read.facts().declarations()).allMatch(one -> one.acceptedUntil() == null);
  }

  @Test
  void aRowWithoutAnAnswerIsToldAndNotUsed() {
    SheetFacts read = read(sheet().row("policy.document").document("規程集"));
    assertThat(codes(read)).containsExactly(IssueCode.ANSWER_MISSING);
    assertThat(read.unused()).extracting(Unused::found).contains("規程集");
    assertThat(read.facts().evidence()).isEmpty();
  }
}
