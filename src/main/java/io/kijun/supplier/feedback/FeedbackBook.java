package io.kijun.supplier.feedback;

import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.form.FormBook;
import io.kijun.spreadsheet.form.FormSheet;
import io.kijun.spreadsheet.form.FormTemplate;
import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.out.RowHeight;
import io.kijun.supplier.checksheet.out.SheetLooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a feedback as a workbook of three sheets; the same one makes the same bytes. */
final class FeedbackBook {

  private static final int LABEL = 2;
  private static final int VALUE = 3;
  private static final double LABEL_WIDTH = 30;
  private static final double VALUE_WIDTH = 100;
  private static final double LINE_HEIGHT = 18;

  private final Feedback feedback;
  private final SheetLanguage language;

  private FeedbackBook(Feedback feedback, SheetLanguage language) {
    this.feedback = feedback;
    this.language = language;
  }

  /** The bytes of an .xlsx file. */
  static byte[] of(Feedback feedback, SheetLanguage language) {
    FeedbackBook made = new FeedbackBook(feedback, language);
    FormBook book =
        new FormBook(
            language.of(FeedbackPhrase.TITLE.words()),
            SheetLooks.FONT,
            List.of(made.start(), ToDoRows.sheet(feedback, language), made.lapses()));
    return FormTemplate.of(book, List.of())
        .filled(Map.of(), (feedback.supplier() + " " + feedback.name()).strip());
  }

  private FormSheet start() {
    FeedbackCells page =
        new FeedbackCells(feedback, language, FeedbackPage.START, FeedbackPhrase.START_LEAD);
    page.width(LABEL, LABEL_WIDTH);
    page.width(VALUE, VALUE_WIDTH);
    int row = FeedbackPage.HEADINGS_ROW;
    for (StartLine line : lines(page)) {
      page.text(row, LABEL, line.label, SheetLooks.TEXT.bolder());
      page.text(row, VALUE, line.value, SheetLooks.TEXT);
      page.height(
          row,
          new RowHeight().with(line.label, LABEL_WIDTH).with(line.value, VALUE_WIDTH).points());
      row++;
    }
    row++;
    page.text(row, LABEL, page.say(FeedbackPhrase.HOW), SheetLooks.SECTION);
    for (FeedbackPhrase how :
        List.of(
            FeedbackPhrase.HOW_1,
            FeedbackPhrase.HOW_2,
            FeedbackPhrase.HOW_3,
            FeedbackPhrase.HOW_4,
            FeedbackPhrase.HOW_5)) {
      row++;
      page.text(row, LABEL, "・" + page.say(how), SheetLooks.LEAD);
      page.height(row, LINE_HEIGHT);
    }
    return page.sheet(null);
  }

  private record StartLine(String label, String value) {}

  private List<StartLine> lines(FeedbackCells page) {
    List<StartLine> lines = new ArrayList<>();
    String supplier = (feedback.supplier() + "  " + feedback.name()).strip();
    lines.add(new StartLine(page.say(FeedbackPhrase.SUPPLIER), supplier));
    lines.add(new StartLine(page.say(FeedbackPhrase.AS_OF), feedback.asOf().toString()));
    lines.add(new StartLine(page.say(FeedbackPhrase.STANDARD), page.say(feedback.standard())));
    lines.add(new StartLine(page.say(FeedbackPhrase.DECISION), label(page, feedback.sharing())));
    lines.add(
        new StartLine(
            page.say(FeedbackPhrase.REASONS),
            feedback.reasons().stream().map(page::say).collect(Collectors.joining("\n"))));
    lines.addAll(next(page));
    lines.add(new StartLine(page.say(FeedbackPhrase.COUNTS), counts(page)));
    lines.add(new StartLine(page.say(FeedbackPhrase.RESPOND_BY), day(page, feedback.respondBy())));
    lines.add(new StartLine(page.say(FeedbackPhrase.DUE), day(page, feedback.due())));
    return lines;
  }

  private List<StartLine> next(FeedbackCells page) {
    Sharing level = feedback.nextLevel();
    if (level == null) {
      return List.of(
          new StartLine(page.say(FeedbackPhrase.NEXT), page.say(FeedbackPhrase.NO_NEXT)));
    }
    String name = label(page, level);
    String items = feedback.nextItems().stream().map(page::say).collect(Collectors.joining("\n"));
    return List.of(
        new StartLine(page.say(FeedbackPhrase.NEXT), name),
        new StartLine(page.say(FeedbackPhrase.NEXT_ITEMS).formatted(name), items));
  }

  private static String label(FeedbackCells page, Labelled value) {
    return page.say(value.label());
  }

  private String counts(FeedbackCells page) {
    String counts =
        Arrays.stream(Severity.values())
            .filter(severity -> count(severity) > 0)
            .map(
                severity ->
                    page.say(FeedbackPhrase.COUNT)
                        .formatted(label(page, severity), count(severity)))
            .collect(Collectors.joining(page.say(new Text("、", ", "))));
    return counts.isEmpty() ? page.say(FeedbackPhrase.NOTHING) : counts;
  }

  private long count(Severity severity) {
    return feedback.toDos().stream().filter(one -> one.severity() == severity).count();
  }

  private static String day(FeedbackCells page, Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(page.say(FeedbackPhrase.NOTHING));
  }

  private FormSheet lapses() {
    FeedbackCells page =
        new FeedbackCells(feedback, language, FeedbackPage.LAPSES, FeedbackPhrase.LAPSES_LEAD);
    page.heading(2, "date", page.say(FeedbackPhrase.LAPSE_DATE), 12);
    page.heading(3, "no", page.say(FeedbackPhrase.LAPSE_NO), 7);
    page.heading(4, "criterion", page.say(FeedbackPhrase.LAPSE_ITEM), 11);
    page.heading(5, "statement", page.say(FeedbackPhrase.LAPSE_STATEMENT), 60);
    page.heading(6, "advice", page.say(FeedbackPhrase.LAPSE_ADVICE), 60);
    int row = FeedbackPage.FIRST_ROW;
    for (ComingLapse lapse : feedback.lapses()) {
      lapse(page, row, lapse);
      row++;
    }
    if (feedback.lapses().isEmpty()) {
      page.text(row, 2, page.say(FeedbackPhrase.NO_LAPSES), SheetLooks.LEAD);
    }
    return page.sheet(
        "A%d:F%d".formatted(FeedbackPage.HEADINGS_ROW, Math.max(row - 1, FeedbackPage.FIRST_ROW)));
  }

  private static void lapse(FeedbackCells page, int row, ComingLapse lapse) {
    String statement = page.say(lapse.statement());
    String told = page.say(lapse.advice());
    String advice = told.isEmpty() ? page.say(FeedbackPhrase.LAPSE_RENEW) : told;
    page.put(row, 2, new FormValue.Day(lapse.date()), SheetLooks.DATE_INPUT);
    page.text(row, 3, lapse.item(), SheetLooks.NUMBER);
    page.text(row, 4, lapse.criterion(), SheetLooks.NUMBER);
    page.text(row, 5, statement, SheetLooks.TEXT);
    page.text(row, 6, advice, SheetLooks.TEXT);
    page.height(row, new RowHeight().with(statement, 60).with(advice, 60).points());
  }
}
