package io.kijun.core.criterion;

import static io.kijun.core.evaluation.EvaluationAssert.assertThat;
import static io.kijun.fixture.EvidenceEntry.performed;

import io.kijun.core.evaluation.CriterionAssert;
import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.standard.Cause;
import io.kijun.fixture.EvidenceEntry;
import io.kijun.fixture.OneCriterion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day before, the day itself and the day after, for every form of cadence. */
class BoundaryTests {

  /** Met, or not met for one cause. */
  private static CriterionAssert assertOutcome(CriterionResult result, String expected) {
    return expected.equals("MET")
        ? assertThat(result).isMet()
        : assertThat(result).isNotMet().because(Cause.valueOf(expected));
  }

  private static void assertOutcome(OneCriterion criterion, String expected) {
    assertOutcome(criterion.on("2026-11-24"), expected);
  }

  @ParameterizedTest(name = "{0} with {1} as of {2}: {3} until {4}")
  @CsvSource({
    "1回以上/年,    2025-11-24,             2026-11-23, MET,             2026-11-24",
    "1回以上/年,    2025-11-24,             2026-11-24, MET,             2026-11-24",
    "1回以上/年,    2025-11-24,             2026-11-25, OVERDUE,",
    "1回以上/年,    2024-02-29,             2025-02-28, MET,             2025-02-28",
    "1回以上/年,    2024-02-29,             2025-03-01, OVERDUE,",
    "1回以上/年,    2023-02-28,             2024-02-28, MET,             2024-02-28",
    "1回以上/年,    2023-02-28,             2024-02-29, OVERDUE,",
    "1回以上/年,    '',                     2026-11-24, NEVER_PERFORMED,",
    "1回以上/年,    2026-11-25,             2026-11-24, NEVER_PERFORMED,",
    "1回以上/年,    2026-11-25,             2026-11-25, MET,             2027-11-25",
    "1回以上/年,    2025-11-23 2026-11-25,  2026-11-24, OVERDUE,",
    "1回以上/6か月, 2025-08-31,             2026-02-28, MET,             2026-02-28",
    "1回以上/6か月, 2025-08-31,             2026-03-01, OVERDUE,",
    "1回以上/6か月, 2023-08-31,             2024-02-29, MET,             2024-02-29",
    "1回以上/6か月, 2023-08-31,             2024-03-01, OVERDUE,",
    "1回以上/6か月, 2023-08-29,             2024-02-29, MET,             2024-02-29",
    "1回以上/月,    2026-01-31,             2026-02-28, MET,             2026-02-28",
    "1回以上/月,    2026-01-31,             2026-03-01, OVERDUE,",
    "1回以上/月,    2026-10-24,             2026-11-24, MET,             2026-11-24",
    "1回以上/月,    2026-10-24,             2026-11-25, OVERDUE,",
    "1回以上/2週,   2026-11-10,             2026-11-24, MET,             2026-11-24",
    "1回以上/2週,   2026-11-10,             2026-11-25, OVERDUE,",
    "2回以上/年,    2025-11-24 2026-05-01,  2026-11-24, MET,             2026-11-24",
    "2回以上/年,    2025-11-24 2026-05-01,  2026-11-25, TOO_FEW,",
    "2回以上/年,    2026-05-01,             2026-11-24, TOO_FEW,",
    "2回以上/年,    2025-05-01 2025-06-01,  2026-11-24, OVERDUE,",
    "2回以上/年,    2026-05-01 2026-05-01,  2026-11-24, TOO_FEW,",
    "1回以上,       1999-01-01,             2026-11-24, MET,",
    "1回以上,       2026-11-25,             2026-11-24, NEVER_PERFORMED,",
    "2回以上,       2020-01-01,             2026-11-24, TOO_FEW,"
  })
  void aCadenceIsKeptUpToItsLastDay(
      String cadence, String days, String asOf, String expected, @Nullable String until) {
    CriterionResult result =
        OneCriterion.asking(cadence).given(performed(days.split(" ", -1))).on(asOf);

    assertOutcome(result, expected).isValidUntil(until);
  }

  @ParameterizedTest(name = "fiscal years from {0}, {1} on {2}: {3} until {4}")
  @CsvSource({
    "4, 2026-04-01, 2027-03-31, MET,     2028-03-31",
    "4, 2025-04-01, 2027-03-31, MET,     2027-03-31",
    "4, 2025-03-31, 2027-03-31, OVERDUE,",
    "4, 2025-04-01, 2027-04-01, OVERDUE,",
    "4, 2026-03-31, 2027-03-31, MET,     2027-03-31",
    "1, 2025-01-01, 2026-12-31, MET,     2026-12-31",
    "1, 2024-12-31, 2026-01-01, OVERDUE,"
  })
  void fiscalYearsCountTheCurrentOneAndTheOneBefore(
      int month, String day, String asOf, String expected, @Nullable String until) {
    CriterionResult result =
        OneCriterion.asking("1回以上/年").fiscalYearsFrom(month).given(performed(day)).on(asOf);

    assertOutcome(result, expected).isValidUntil(until);
  }

  @ParameterizedTest(name = "own interval {0}, last on {1}, as of {2}: {3}")
  @CsvSource({
    "P6M, 2026-05-24, 2026-11-24, MET",
    "P6M, 2026-05-24, 2026-11-25, OVERDUE",
    "P1M, 2026-01-31, 2026-02-28, MET",
    "P1M, 2026-01-31, 2026-03-01, OVERDUE",
    "P30D, 2026-10-25, 2026-11-24, MET",
    "P30D, 2026-10-24, 2026-11-24, OVERDUE"
  })
  void anIntervalOfOnesOwnMustBeKept(String interval, String day, String asOf, String expected) {
    assertOutcome(
        OneCriterion.asking("自社で定めた間隔").given(performed(day).interval(interval)).on(asOf),
        expected);
  }

  @Test
  void anIntervalThatIsNotStatedIsNotKept() {
    assertOutcome(
        OneCriterion.asking("自社で定めた間隔").given(performed("2026-11-24")).on("2026-11-24"),
        "INTERVAL_UNSTATED");
  }

  @ParameterizedTest
  @CsvSource({"常時, true, MET", "常時, false, NOT_ESTABLISHED", "利用日ごと, true, MET"})
  void alwaysIsAMatterOfBeingEstablished(String cadence, boolean established, String expected) {
    assertOutcome(
        OneCriterion.asking(cadence).given(performed("").established(established)).on("2026-11-24"),
        expected);
  }

  @ParameterizedTest(name = "law revised {0}, reviewed {1}, as of {2}: {3}")
  @CsvSource({
    "2026-04-01, 2026-03-31, 2026-04-30, MET",
    "2026-04-01, 2026-03-31, 2026-05-01, OCCASION_MISSED",
    "2026-04-01, 2026-04-01, 2026-11-24, MET",
    "2026-04-01, 2026-04-02, 2026-11-24, MET",
    "2026-11-25, 2026-03-31, 2026-11-24, MET"
  })
  void afterAnEventThereAreDaysOfGrace(String event, String day, String asOf, String expected) {
    assertOutcome(
        OneCriterion.asking("1回以上/年")
            .occasions("lawRevision")
            .event("lawRevision", event)
            .given(performed(day).occasions("lawRevision"))
            .on(asOf),
        expected);
  }

  @ParameterizedTest(name = "{1} for {0}: {2}")
  @CsvSource({
    "P6M, P6M,   MET",
    "P6M, P5M,   RETENTION_SHORT",
    "P6M, P184D, MET",
    "P6M, P183D, RETENTION_SHORT",
    "P6M, P1Y,   MET",
    "P6M, P5M30D, RETENTION_SHORT",
    "P1Y, P366D, MET",
    "P1Y, P365D, RETENTION_SHORT",
    "P1Y, P12M,  MET",
    "P1M, P31D,  MET",
    "P1M, P30D,  RETENTION_SHORT"
  })
  void daysMakeUpForMonthsWhenTheyAreAsManyAsTheLongest(
      String asked, String stated, String expected) {
    assertOutcome(
        OneCriterion.asking()
            .retention(asked)
            .given(performed("").retention(stated))
            .on("2026-11-24"),
        expected);
  }

  @Test
  void anOldSessionForSomeIsNotMadeGoodByANewOneForOthers() {
    EvidenceEntry staff = performed("2019-06-01").audience("employees");
    EvidenceEntry officers = performed("2026-06-01").audience("officers");

    assertOutcome(
        OneCriterion.asking("1回以上/年")
            .audience("officers", "employees")
            .given(staff)
            .given(officers),
        "OVERDUE");
    assertOutcome(
        OneCriterion.asking("1回以上/年").audience("officers").given(staff).given(officers), "MET");
  }

  @Test
  void aRuleForServersThatHasAProcedureIsNotOneForPcs() {
    EvidenceEntry pcs = performed("").established(true).scope("pcs").contents("contact");
    EvidenceEntry servers =
        performed("").established(true).scope("servers").contents("procedure", "contact");
    OneCriterion both =
        OneCriterion.asking()
            .established()
            .scope("servers", "pcs")
            .contents("procedure", "contact");

    assertOutcome(both.given(pcs).given(servers), "CONTENTS_GAP");
    assertOutcome(
        both.given(performed("").established(true).scope("pcs").contents("procedure")), "MET");
  }

  @Test
  void oneThatSaysNoOutweighsOneThatSaysYes() {
    assertOutcome(
        OneCriterion.asking()
            .established()
            .given(performed("").established(true))
            .given(performed("").established(false)),
        "NOT_ESTABLISHED");
  }

  @Test
  void theShortestRetentionAndTheLongestIntervalCount() {
    assertOutcome(
        OneCriterion.asking()
            .retention("P6M")
            .given(performed("").retention("P1Y"))
            .given(performed("").retention("P3M")),
        "RETENTION_SHORT");
    assertOutcome(
        OneCriterion.asking("自社で定めた間隔")
            .given(performed("2026-06-01").interval("P1M"))
            .given(performed("2026-01-01").interval("P6M")),
        "MET");
  }

  @Test
  void datesOfSeveralEntriesAreUnited() {
    assertOutcome(
        OneCriterion.asking("2回以上/年").given(performed("2026-02-01")).given(performed("2026-08-01")),
        "MET");
    assertOutcome(OneCriterion.asking("2回以上/年"), "NO_EVIDENCE");
  }
}
