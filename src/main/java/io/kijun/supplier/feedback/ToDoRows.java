package io.kijun.supplier.feedback;

import io.kijun.core.standard.Severity;
import io.kijun.spreadsheet.form.FormSheet;
import io.kijun.spreadsheet.form.FormStyle;
import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.out.RowHeight;
import io.kijun.supplier.checksheet.out.SheetCellsWriter;
import io.kijun.supplier.checksheet.out.SheetLooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** やること: a row for each finding, with columns for the plan. */
final class ToDoRows {

  private ToDoRows() {}

  static FormSheet sheet(Feedback feedback, SheetLanguage language) {
    FeedbackCells page =
        new FeedbackCells(feedback, language, FeedbackPage.TODO, FeedbackPhrase.TODO_LEAD);
    for (ToDoColumn column : ToDoColumn.values()) {
      page.heading(column.number(), column.id(), page.say(column.heading()), column.width());
    }
    int row = FeedbackPage.FIRST_ROW;
    for (ToDo toDo : feedback.toDos()) {
      row(page, row, toDo, language);
      row++;
    }
    int last = Math.max(row - 1, FeedbackPage.FIRST_ROW);
    String dates = SheetCellsWriter.letter(ToDoColumn.PLANNED.number());
    page.hint(
        dates + FeedbackPage.FIRST_ROW + ":" + dates + last,
        page.say(ToDoColumn.PLANNED.heading()),
        page.say(FeedbackPhrase.PLANNED_HINT));
    String end = SheetCellsWriter.letter(ToDoColumn.TEXT.number());
    return page.sheet("A" + FeedbackPage.HEADINGS_ROW + ":" + end + last);
  }

  private static void row(FeedbackCells page, int row, ToDo toDo, SheetLanguage language) {
    page.text(row, 1, toDo.key().id(), SheetLooks.HIDDEN_TEXT);
    RowHeight height = new RowHeight();
    for (ToDoColumn column : ToDoColumn.values()) {
      FormValue value = value(toDo, column, language);
      page.put(row, column.number(), value, style(toDo, column));
      if (value instanceof FormValue.PlainText words) {
        height.with(words.text(), column.width());
      }
    }
    page.height(row, height.points());
  }

  private static FormValue value(ToDo toDo, ToDoColumn column, SheetLanguage language) {
    LocalDate respondBy = toDo.respondBy();
    return switch (column) {
      case DUE -> new FormValue.Day(toDo.due());
      case RESPOND_BY -> respondBy == null ? FormValue.BLANK : new FormValue.Day(respondBy);
      case NO, ITEM, MISSING, ADVICE, UNLOCKS, SEVERITY, PLANNED, OWNER, TEXT ->
          FormValue.of(words(toDo, column, language));
    };
  }

  /** What stands in a column as text; days as ISO 8601 dates. */
  static String words(ToDo toDo, ToDoColumn column, SheetLanguage language) {
    LocalDate respondBy = toDo.respondBy();
    return switch (column) {
      case NO -> toDo.number();
      case ITEM -> language.of(toDo.title());
      case MISSING -> language.of(toDo.message());
      case ADVICE -> language.of(toDo.advice());
      case DUE -> toDo.due().toString();
      case RESPOND_BY -> respondBy == null ? "" : respondBy.toString();
      case UNLOCKS -> unlocks(toDo, language);
      case SEVERITY -> language.of(toDo.severity().label());
      case PLANNED, OWNER, TEXT -> "";
    };
  }

  private static String unlocks(ToDo toDo, SheetLanguage language) {
    List<String> lines = new ArrayList<>();
    if (toDo.forNextLevel()) {
      lines.add(language.of(FeedbackPhrase.FOR_NEXT.words()));
    }
    if (!toDo.unlocks().isEmpty()) {
      String between = language == SheetLanguage.JA ? "、" : ", ";
      lines.add("No." + String.join(between + "No.", toDo.unlocks()));
    }
    return String.join("\n", lines);
  }

  private static FormStyle style(ToDo toDo, ToDoColumn column) {
    return switch (column) {
      case NO -> SheetLooks.NUMBER;
      case ITEM, MISSING, ADVICE, UNLOCKS -> SheetLooks.TEXT;
      case DUE, RESPOND_BY -> SheetLooks.DATE_INPUT;
      case SEVERITY -> severity(toDo.severity());
      case PLANNED -> SheetLooks.DATE_INPUT.on(SheetLooks.YELLOW);
      case OWNER, TEXT -> SheetLooks.INPUT.on(SheetLooks.YELLOW);
    };
  }

  /** The word says it; a colour helps. */
  private static FormStyle severity(Severity severity) {
    return switch (severity) {
      case HIGH -> SheetLooks.CENTRED.on(SheetLooks.NOT_ACHIEVED).in(SheetLooks.RED_INK).bolder();
      case MEDIUM -> SheetLooks.CENTRED.on(SheetLooks.PARTIAL);
      case LOW, INFO -> SheetLooks.CENTRED;
    };
  }
}
