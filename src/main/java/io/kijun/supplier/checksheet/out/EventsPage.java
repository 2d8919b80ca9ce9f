package io.kijun.supplier.checksheet.out;

import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_APPLIES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_CHECK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_DATES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_EXAMPLES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_KIND;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_NOTE;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_PROBLEM;

import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.form.FormSheet;
import io.kijun.spreadsheet.form.FormStyle;
import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.AnswerWord;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.EventQuestion;
import java.util.List;
import java.util.stream.Stream;

/** できごと: what happened in the firm that makes duties due. */
final class EventsPage {

  private static final double KIND_WIDTH = 36;
  private static final double EXAMPLES_WIDTH = 46;

  private final SheetPlan plan;
  private final Ledger ledger;
  private final PageWriter page;

  private EventsPage(SheetPlan plan, Ledger ledger) {
    this.plan = plan;
    this.ledger = ledger;
    this.page =
        new PageWriter(
            plan, CheckSheetPage.EVENTS, plan.name(CheckSheetPage.EVENTS), Phrase.EVENTS_LEAD);
  }

  static FormSheet of(SheetPlan plan, Ledger ledger) {
    EventsPage events = new EventsPage(plan, ledger);
    events.columns();
    int row = CheckSheetPage.FIRST_ROW;
    for (EventQuestion question : plan.asked().events()) {
      events.row(row, question);
      row++;
    }
    for (int i = 1; i <= EventQuestion.FREE_ROWS; i++) {
      events.freeRow(row, i);
      row++;
    }
    return events.page.sheet();
  }

  private void columns() {
    page.width(EVENTS_NO, 5);
    page.width(EVENTS_KIND, KIND_WIDTH);
    page.width(EVENTS_EXAMPLES, EXAMPLES_WIDTH);
    page.width(EVENTS_ANSWER, 13);
    page.width(EVENTS_DATES, 22);
    page.width(EVENTS_NOTE, 44);
    page.width(EVENTS_CHECK, 22);
    page.list(
        EVENTS_ANSWER,
        ledger.list(
            Stream.of(AnswerWord.HAPPENED, AnswerWord.NOT_HAPPENED)
                .map(word -> plan.say(word.words()))
                .toList()),
        "",
        "");
    page.list(
        EVENTS_DATES, "", plan.say(EVENTS_DATES.heading()), page.say(Phrase.EVENT_DATES_HINT));
    page.coloursOfChecks(EVENTS_CHECK);
    page.when(
        EVENTS_NO,
        EVENTS_CHECK,
        "$" + EVENTS_APPLIES.at(CheckSheetPage.FIRST_ROW) + "=0",
        new PageWriter.Look(SheetLooks.NOT_APPLYING, SheetLooks.GREY_INK, false, true));
  }

  private void row(int row, EventQuestion question) {
    String kind = plan.say(question.type().label());
    Text said = question.type().examples();
    String examples = said == null ? "" : plan.say(said);
    page.id(row, question.id());
    page.text(row, EVENTS_KIND, kind, SheetLooks.TEXT);
    page.text(row, EVENTS_EXAMPLES, examples, SheetLooks.SMALL);
    page.put(row, EVENTS_APPLIES, ledger.asNumber(question.applies()), SheetLooks.HIDDEN);
    page.formula(row, EVENTS_CHECK, check(row, false), SheetLooks.CHECK);
    rest(row);
    page.height(
        row, new RowHeight().with(kind, KIND_WIDTH).with(examples, EXAMPLES_WIDTH).points());
  }

  private void freeRow(int row, int number) {
    List<String> kinds =
        plan.asked().events().stream()
            .map(EventQuestion::type)
            .map(Labelled::label)
            .map(plan::say)
            .toList();
    page.id(row, EventQuestion.FREE + number);
    page.put(row, EVENTS_KIND, FormValue.BLANK, SheetLooks.INPUT);
    page.text(row, EVENTS_EXAMPLES, "", SheetLooks.SMALL);
    if (!kinds.isEmpty()) {
      page.list(row, EVENTS_KIND, ledger.list(kinds), "", page.say(Phrase.FREE_EVENT_HINT));
    }
    page.put(row, EVENTS_APPLIES, new FormValue.Count(1), SheetLooks.HIDDEN);
    page.formula(row, EVENTS_CHECK, check(row, true), SheetLooks.CHECK);
    rest(row);
  }

  private void rest(int row) {
    int number = row - CheckSheetPage.FIRST_ROW + 1;
    FormStyle input = SheetLooks.INPUT;
    page.text(row, EVENTS_NO, Integer.toString(number), SheetLooks.NUMBER);
    page.put(row, EVENTS_ANSWER, FormValue.BLANK, SheetLooks.ANSWER);
    page.put(row, EVENTS_DATES, FormValue.BLANK, input);
    page.put(row, EVENTS_NOTE, FormValue.BLANK, input);
    page.formula(
        row,
        EVENTS_PROBLEM,
        "IF(LEFT(%s,1)=\"▲\",ROW(),\"\")".formatted(EVENTS_CHECK.at(row)),
        SheetLooks.HIDDEN);
  }

  private String check(int row, boolean free) {
    String answer = "TRIM(" + EVENTS_ANSWER.at(row) + ")";
    String happened = Excel.text(plan.say(AnswerWord.HAPPENED.words()));
    String not = Excel.text(plan.say(AnswerWord.NOT_HAPPENED.words()));
    String noDate = "TRIM(" + EVENTS_DATES.at(row) + ")=\"\"";
    Excel.Cases cases =
        new Excel.Cases().when(EVENTS_APPLIES.at(row) + "=0", page.quoted(Phrase.NOT_APPLYING));
    if (free) {
      String noKind = "TRIM(" + EVENTS_KIND.at(row) + ")=\"\"";
      cases.when(Excel.and(noKind, answer + "=\"\"", noDate), "\"\"");
      cases.when(noKind, page.quoted(Phrase.CHOOSE_KIND));
      cases.when(Excel.and(answer + "=\"\"", noDate), page.quoted(Phrase.GIVE_EVENT_DATE));
    } else {
      cases.when(Excel.and(answer + "=\"\"", noDate), "\"\"");
    }
    return cases
        .when(
            Excel.and("OR(" + answer + "=\"\"," + answer + "=" + happened + ")", noDate),
            page.quoted(Phrase.GIVE_EVENT_DATE))
        .when(
            "AND(%s<>\"\",%s<>%s,%s<>%s)".formatted(answer, answer, happened, answer, not),
            page.quoted(Phrase.CHOOSE_HAPPENED))
        .otherwise(page.quoted(Phrase.FINE));
  }
}
