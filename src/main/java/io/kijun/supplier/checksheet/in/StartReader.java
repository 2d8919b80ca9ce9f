package io.kijun.supplier.checksheet.in;

import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.NotTaughtChoice;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetAbout;
import io.kijun.supplier.checksheet.Told;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads はじめに: who filled it in and when, and what holds for all answers. */
final class StartReader {

  private final Map<String, QuestionRow> rows;
  private final RowCellsRead cells;
  private final DateLists days;

  StartReader(List<QuestionRow> rows, RowCellsRead cells, DateLists days) {
    this.rows = rows.stream().collect(Collectors.toMap(QuestionRow::id, Function.identity()));
    this.cells = cells;
    this.days = days;
  }

  SheetAbout read(Questionnaire asked) {
    Told<LocalDate> filledOn = told(SheetAbout.FILLED_ON, cell -> days.one(cell.text()));
    Told<LocalDate> yearlyDay = told(SheetAbout.YEARLY_DAY, cell -> days.one(cell.text()));
    Told<Period> interval = told(SheetAbout.OWN_INTERVAL, cell -> PeriodWritten.read(cell.text()));
    Told<Set<String>> notTaught =
        told(SheetAbout.NOT_TAUGHT, cell -> leftOut(NotTaughtChoice.of(asked)).read(cell.text()));
    return new SheetAbout(
        told(SheetAbout.FILLED_BY, cell -> Understood.plainly(cell.text())),
        filledOn,
        notTaught,
        yearlyDay,
        interval,
        isUnread(SheetAbout.NOT_TAUGHT));
  }

  private boolean isUnread(String id) {
    QuestionRow row = rows.get(id);
    return row != null && !cells.unread(row).isEmpty();
  }

  private <T> @Nullable Told<T> told(String id, Function<FilledCell, Understood<T>> read) {
    QuestionRow row = rows.get(id);
    return row == null ? null : cells.told(row, CheckSheetColumn.START_ANSWER, read);
  }

  private static SpelledAnswers<Set<String>> leftOut(List<NotTaughtChoice> choices) {
    SpelledAnswers<Set<String>> spelled =
        new SpelledAnswers<>(choices.stream().map(choice -> choice.words().ja()).toList());
    choices.forEach(
        choice -> spelled.plain(choice.leftOut(), choice.words().ja(), choice.words().en()));
    return spelled;
  }
}
