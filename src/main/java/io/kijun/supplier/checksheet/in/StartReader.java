package io.kijun.supplier.checksheet.in;

import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.LeftOutAudience;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetAnswers.SheetAbout;
import io.kijun.supplier.checksheet.Told;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads はじめに: who filled it in and when, and what holds for all answers. */
final class StartReader {

  private static final String FILLED_BY = "h:filledBy";
  private static final String FILLED_ON = "h:filledOn";
  private static final String NOT_TAUGHT = "h:notTaught";
  private static final String YEARLY_DAY = "h:yearlyDay";
  private static final String OWN_INTERVAL = "h:ownInterval";

  /** The rows that are filled in. */
  static final List<String> ROWS =
      List.of(FILLED_BY, FILLED_ON, NOT_TAUGHT, YEARLY_DAY, OWN_INTERVAL);

  private final Map<String, QuestionRow> rows;
  private final RowCellsRead cells;
  private final DateLists days;
  private final Findings findings;

  StartReader(List<QuestionRow> rows, RowCellsRead cells, DateLists days, Findings findings) {
    this.rows = rows.stream().collect(Collectors.toMap(QuestionRow::id, Function.identity()));
    this.cells = cells;
    this.days = days;
    this.findings = findings;
  }

  SheetAbout read(Questionnaire asked) {
    Told<LocalDate> filledOn = told(FILLED_ON, cell -> days.one(cell.text()));
    Told<LocalDate> yearlyDay = told(YEARLY_DAY, cell -> days.one(cell.text()));
    Told<Period> interval = told(OWN_INTERVAL, cell -> PeriodWritten.read(cell.text()));
    Told<Set<String>> notTaught =
        told(NOT_TAUGHT, cell -> leftOut(asked.leftOutAudiences()).read(cell.text()));
    return new SheetAbout(
        told(FILLED_BY, cell -> Understood.plainly(cell.text())),
        filledOn,
        notTaught,
        yearlyDay,
        interval);
  }

  private <T> @Nullable Told<T> told(String id, Function<FilledCell, Understood<T>> read) {
    QuestionRow row = rows.get(id);
    FilledCell cell = row == null ? null : cells.cell(row, CheckSheetColumn.START_ANSWER);
    return cell == null ? null : findings.told(cell, read.apply(cell));
  }

  /** Everyone, or all but some: each combination has its words. */
  private static SpelledAnswers<Set<String>> leftOut(List<LeftOutAudience> audiences) {
    List<String> offered = new ArrayList<>(List.of("全員"));
    SpelledAnswers<Set<String>> spelled = new SpelledAnswers<>(offered);
    spelled.plain(Set.of(), "全員", "everyone", "everybody", "all");
    for (int choice = 1; choice < 1 << audiences.size(); choice++) {
      List<LeftOutAudience> chosen = new ArrayList<>();
      Set<String> codes = new LinkedHashSet<>();
      for (int i = 0; i < audiences.size(); i++) {
        if ((choice >> i & 1) == 1) {
          chosen.add(audiences.get(i));
          codes.addAll(audiences.get(i).codes());
        }
      }
      String ja = joined(chosen, "と", one -> one.word().label().ja());
      String en = joined(chosen, " and ", one -> one.word().label().en());
      spelled.plain(codes, ja + "を除く", "all but " + en, "everyone but " + en, "without " + en);
    }
    return spelled;
  }

  private static String joined(
      List<LeftOutAudience> all, String by, Function<LeftOutAudience, String> word) {
    return all.stream().map(word).collect(Collectors.joining(by));
  }
}
