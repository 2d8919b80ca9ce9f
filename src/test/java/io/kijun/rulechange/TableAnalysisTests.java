package io.kijun.rulechange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kijun.core.criterion.Columns;
import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Settings;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Timing;
import io.kijun.fixture.SmallStandard;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.sheets.StandardReader;
import io.kijun.sheets.WordPlaces;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remarked, by the smallest tables that show it, and what only nearly is. */
class TableAnalysisTests {

  private static final Standard SMALL = SmallStandard.standard("1.0");
  private static final Text NAME = new Text("名前", "Name");
  private static final RowPlace ADVICE = new RowPlace("01-small.xlsx", "助言", 9);
  private static final RowPlace SPARE = new RowPlace("00-standard.xlsx", "語彙", 21);

  @TempDir private Path folder = Path.of("");

  private static RowPlace at(int row) {
    return new RowPlace("01-small.xlsx", "基準", row);
  }

  /** What a row about logs asks. */
  private record Asked(
      @Nullable Cadence cadence, List<String> scope, Outcome outcome, boolean allowance) {

    static Asked of(String... scope) {
      return new Asked(null, List.of(scope), Outcome.MET, false);
    }

    Asked outcome(Outcome other) {
      return new Asked(cadence, scope, other, allowance);
    }

    Asked allowed() {
      return new Asked(cadence, scope, outcome, true);
    }

    static Asked times(int times, String per) {
      return new Asked(Cadence.of(times, per), List.of(), Outcome.MET, false);
    }

    CriterionRow as(String id, int row) {
      CriterionRow asked =
          Columns.blank(at(row), Map.of())
              .withId(id)
              .withNo("3")
              .withStatement(NAME)
              .withEvidence("logs")
              .withOutcome(outcome)
              .withAllowance(allowance);
      return Columns.SCOPE.with(Columns.CADENCE.with(asked, cadence), scope);
    }
  }

  private static Standard rows(CriterionRow... rows) {
    return SMALL.with(List.of(SMALL.items().get(2)), List.of(rows));
  }

  private static Standard with(Settings settings, AdviceRow... advice) {
    return new Standard(
        SMALL.id(),
        SMALL.version(),
        SMALL.title(),
        SMALL.effectiveFrom(),
        SMALL.labels(),
        SMALL.items(),
        SMALL.vocabulary(),
        settings,
        SMALL.criteria(),
        List.of(advice),
        SMALL.verdicts(),
        SMALL.scoring(),
        SMALL.decisions(),
        SMALL.cases());
  }

  private static ListAssert<Remark> remarks(String code, Standard standard) {
    return assertThat(TableAnalysis.of(standard, WordPlaces.UNKNOWN))
        .filteredOn(remark -> remark.code().name().equals(code));
  }

  @Test
  void ofTheSmallStandardThereIsNothingToSay() {
    assertThat(TableAnalysis.of(SMALL, WordPlaces.UNKNOWN)).isEmpty();
  }

  @Test
  void twoRowsThatAskTheSameAreDuplicates() {
    remarks(
            "DUPLICATE_ROWS",
            rows(
                Asked.of("servers", "pcs").as("003-1", 10),
                Asked.of("pcs", "servers").as("003-2", 11)))
        .extracting(Remark::subject, Remark::rows)
        .containsExactly(tuple("003-1", List.of(at(10), at(11))));
    remarks(
            "DUPLICATE_ROWS",
            rows(Asked.of("servers", "pcs").as("003-1", 10), Asked.of("servers").as("003-2", 11)))
        .isEmpty();
  }

  @Test
  void aRowThatAnEasierOneAlwaysBeatsNeverDecides() {
    CriterionRow strict = Asked.of("servers", "pcs").as("003-1a", 10);
    remarks("COVERED_ROW", rows(strict, Asked.of("servers").as("003-1b", 11)))
        .extracting(Remark::subject, Remark::rows)
        .containsExactly(tuple("003-1a", List.of(at(10), at(11))));

    Asked easier = Asked.of("servers");
    remarks("COVERED_ROW", rows(strict, easier.outcome(Outcome.PARTIAL).as("003-1b", 11)))
        .isEmpty();
    remarks("COVERED_ROW", rows(strict, easier.allowed().as("003-1b", 11))).isEmpty();
    remarks("COVERED_ROW", rows(strict, easier.as("003-2", 11))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2,P1D,3", "366,P1Y,367"})
  void moreTimesThanAPeriodHasDaysCannotBeMet(int most, String per, int tooMany) {
    remarks("UNMEETABLE", rows(Asked.times(tooMany, per).as("003-1", 10)))
        .extracting(Remark::subject, Remark::rows)
        .containsExactly(tuple("003-1", List.of(at(10))));
    remarks("UNMEETABLE", rows(Asked.times(most, per).as("003-1", 10))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 12})
  void aFiscalYearHasAsManyDaysAsAnyYear(int firstMonth) {
    Settings of = SMALL.settings();
    Settings settings =
        new Settings(
            firstMonth,
            of.graceDays(),
            of.undatedAge(),
            of.notApplicableCountsAsZero(),
            of.dueDays(),
            of.lapseNoticeDays(),
            of.declaredCounts(),
            of.respondDays(),
            of.notAcceptedFalls());
    Standard fiscal = with(settings);
    CriterionRow daily = Asked.times(365, "P1Y").as("003-1", 10);
    CriterionRow tooOften = Asked.times(367, "P1Y").as("003-1", 10);
    remarks("UNMEETABLE", fiscal.with(SMALL.items(), List.of(daily))).isEmpty();
    remarks("UNMEETABLE", fiscal.with(SMALL.items(), List.of(tooOften))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "証跡, UNASKED_KEY, 00-standard.xlsx, 語彙, J15",
    "対象者, UNUSED_WORD, 01-small.xlsx, 基準, J10",
    "対象, UNUSED_WORD, 01-small.xlsx, 基準, K12",
    "含む事項, UNUSED_WORD, 01-small.xlsx, 基準, L15",
    "契機, UNUSED_WORD, 01-small.xlsx, 基準, I11",
    "企業属性, UNUSED_WORD, 00-standard.xlsx, 語彙, E8",
    "発生事象, UNUSED_WORD, 00-standard.xlsx, 語彙, I15"
  })
  void aWordIsUsedWhereACellHoldsIt(
      String kind, String code, String workbook, String sheet, String cell) throws IOException {
    addWord(kind);
    assertThat(ofTheWorkbooks())
        .extracting(remark -> remark.code().name(), Remark::subject, Remark::rows)
        .containsExactly(tuple(code, "spare", List.of(SPARE)));

    SmallWorkbooks.change(folder.resolve(workbook), sheet, cell, "spare");
    assertThat(ofTheWorkbooks()).extracting(Remark::subject).doesNotContain("spare");
  }

  @Test
  void aFactOfTheProfileIsUsedByWhatItImpliesNotByWhatImpliesIt() throws IOException {
    addWord("企業属性");
    Path catalogue = folder.resolve("00-standard.xlsx");
    SmallWorkbooks.change(catalogue, "語彙", "K17", "spare");
    assertThat(ofTheWorkbooks()).extracting(Remark::subject).containsExactly("spare");
    SmallWorkbooks.change(catalogue, "語彙", "K17", "");
    SmallWorkbooks.change(catalogue, "語彙", "K21", "temporaryStaff");
    assertThat(ofTheWorkbooks()).isEmpty();
  }

  /** A word below all others. */
  private void addWord(String kind) throws IOException {
    SmallWorkbooks.write(folder);
    Path catalogue = folder.resolve("00-standard.xlsx");
    SmallWorkbooks.change(catalogue, "語彙", "A21", kind);
    SmallWorkbooks.change(catalogue, "語彙", "B21", "spare");
    SmallWorkbooks.change(catalogue, "語彙", "C21", "予備");
    SmallWorkbooks.change(catalogue, "語彙", "D21", "Spare");
    SmallWorkbooks.change(
        catalogue, "語彙", "F21", kind.equals("契機") ? Timing.AFTER.label().ja() : "");
    for (String asked : kind.equals("企業属性") ? List.of("L", "M", "N", "O") : List.<String>of()) {
      SmallWorkbooks.change(catalogue, "語彙", asked + "21", "予備");
    }
  }

  private List<Remark> ofTheWorkbooks() throws IOException {
    StandardReader.StandardRead reading = new StandardReader().read(WorkbookFolder.read(folder));
    assertThat(reading.problems()).isEmpty();
    return TableAnalysis.of(reading.standard().orElseThrow(), reading.words());
  }

  @Test
  void adviceForACauseThatItsCriterionNeverHasIsNotReached() {
    remarks("UNREACHED_ADVICE", with(SMALL.settings(), advice("001-1", Cause.OVERDUE)))
        .extracting(Remark::subject, Remark::rows)
        .containsExactly(tuple("001-1", List.of(ADVICE)));
    remarks("UNREACHED_ADVICE", with(SMALL.settings(), advice("001-1", Cause.AUDIENCE_GAP)))
        .isEmpty();
    remarks("UNREACHED_ADVICE", with(SMALL.settings(), advice("*", Cause.OVERDUE))).isEmpty();
    remarks("UNREACHED_ADVICE", with(SMALL.settings(), advice("001-1", Cause.NOT_ACCEPTED)))
        .isEmpty();
  }

  private static AdviceRow advice(String target, Cause cause) {
    return new AdviceRow(target, cause, null, NAME, NAME, null, ADVICE, null);
  }
}
