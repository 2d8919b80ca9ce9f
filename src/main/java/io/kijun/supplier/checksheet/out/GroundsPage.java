package io.kijun.supplier.checksheet.out;

import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ALL;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_APPLIES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_CHECK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_DATES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_DOCUMENT;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ITEM;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ITEM_ID;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_LAST_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_LAST_DATE;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_MARK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_MISSING_1;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_MISSING_2;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_NORMAL;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_PERIOD;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_PROBLEM;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_QUESTION;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_SOLE;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_WHO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_MARK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_QUESTIONS;

import io.kijun.core.criterion.PeriodWords;
import io.kijun.core.standard.Answerer;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.form.FormSheet;
import io.kijun.spreadsheet.form.FormStyle;
import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.AnswerOption;
import io.kijun.supplier.checksheet.AnswerWord;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.EvidenceQuestion;
import io.kijun.supplier.checksheet.ItemQuestion;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 根拠: one row a question, for those who can say more than a mark. */
final class GroundsPage {

  private static final double ITEM_WIDTH = 14;
  private static final double QUESTION_WIDTH = 38;
  private static final double ALL_WIDTH = 38;
  private static final double CHECK_WIDTH = 17;

  private static final List<Period> PERIODS =
      List.of(
          Period.ofDays(7),
          Period.ofMonths(1),
          Period.ofMonths(3),
          Period.ofMonths(6),
          Period.ofYears(1),
          Period.ofYears(3));

  private final SheetPlan plan;
  private final Ledger ledger;
  private final PageWriter page;

  private GroundsPage(SheetPlan plan, Ledger ledger) {
    this.plan = plan;
    this.ledger = ledger;
    this.page =
        new PageWriter(
            plan, CheckSheetPage.GROUNDS, plan.name(CheckSheetPage.GROUNDS), Phrase.GROUNDS_LEAD);
  }

  static FormSheet of(SheetPlan plan, Ledger ledger) {
    GroundsPage grounds = new GroundsPage(plan, ledger);
    grounds.columns();
    grounds.colours();
    int row = CheckSheetPage.FIRST_ROW;
    for (ItemQuestion item : plan.asked().items()) {
      for (EvidenceQuestion question : item.questions()) {
        grounds.asked(row, question, item);
        grounds.inputs(row, question, item.answeredBy());
        grounds.formulas(row, question, item);
        row++;
      }
    }
    return grounds.page.sheet();
  }

  private void columns() {
    page.width(GROUNDS_NO, 7);
    page.width(GROUNDS_ITEM, ITEM_WIDTH);
    page.width(GROUNDS_QUESTION, QUESTION_WIDTH);
    page.width(GROUNDS_ALL, ALL_WIDTH);
    page.width(GROUNDS_ANSWER, 13);
    page.width(GROUNDS_MISSING_1, 12);
    page.width(GROUNDS_MISSING_2, 12);
    page.width(GROUNDS_LAST_DATE, 11);
    page.width(GROUNDS_DATES, 11.5);
    page.width(GROUNDS_PERIOD, 9.5);
    page.width(GROUNDS_DOCUMENT, 22);
    page.width(GROUNDS_WHO, 10);
    page.width(GROUNDS_LAST_ANSWER, 11);
    page.width(GROUNDS_CHECK, CHECK_WIDTH);
    page.height(CheckSheetPage.HEADINGS_ROW, 33);
  }

  private void colours() {
    String yes = "OR($S6=%s,$S6=%s)".formatted(quoted(AnswerWord.YES), quoted(AnswerWord.SOME));
    page.when(
        GROUNDS_NO,
        GROUNDS_CHECK,
        "$P6=0",
        new PageWriter.Look(SheetLooks.NOT_APPLYING, SheetLooks.GREY_INK, false, true));
    page.when(
        GROUNDS_ANSWER,
        GROUNDS_ANSWER,
        Excel.and(
            "$P6=1",
            "TRIM($F6)=\"\"",
            "OR($U6=1,$R6=%s,$R6=%s)"
                .formatted(quoted(AnswerWord.NOT_ACHIEVED), quoted(AnswerWord.NOT_APPLICABLE))),
        PageWriter.Look.fill(SheetLooks.READ_ELSEWHERE));
    page.when(
        GROUNDS_MISSING_1,
        GROUNDS_MISSING_2,
        "$O6=" + page.quoted(Phrase.CHOOSE_MISSING),
        PageWriter.Look.fill(SheetLooks.ORANGE));
    page.when(
        GROUNDS_DATES,
        GROUNDS_DATES,
        "OR($O6=%s,$O6=%s)".formatted(page.quoted(Phrase.GIVE_DATE), page.quoted(Phrase.FUTURE)),
        PageWriter.Look.fill(SheetLooks.ORANGE));
    page.when(
        GROUNDS_PERIOD,
        GROUNDS_PERIOD,
        "OR($O6=%s,$O6=%s)"
            .formatted(page.quoted(Phrase.GIVE_INTERVAL), page.quoted(Phrase.GIVE_RETENTION)),
        PageWriter.Look.fill(SheetLooks.ORANGE));
    page.when(
        GROUNDS_DOCUMENT,
        GROUNDS_DOCUMENT,
        Excel.and("$P6=1", yes, "$L6=\"\""),
        PageWriter.Look.fill(SheetLooks.YELLOW));
    page.coloursOfChecks(GROUNDS_CHECK);
  }

  private String quoted(AnswerWord word) {
    return Excel.text(plan.say(word.words()));
  }

  private void asked(int row, EvidenceQuestion question, ItemQuestion item) {
    String title = plan.say(item.item().title());
    String text = plan.say(question.key().question());
    MeaningOfAll all = MeaningOfAll.of(question, plan, ledger);
    page.id(row, question.id());
    page.text(row, GROUNDS_NO, question.no(), SheetLooks.NUMBER);
    page.formula(
        row,
        GROUNDS_ITEM,
        "HYPERLINK(\"#%s!%s\"&MATCH($Q%d,%s,0),%s)"
            .formatted(
                plan.name(CheckSheetPage.MARKS),
                MARKS_ANSWER.letter(),
                row,
                plan.idsFromTop(CheckSheetPage.MARKS),
                Excel.text(title)),
        SheetLooks.LINK.sized(9));
    page.text(row, GROUNDS_QUESTION, text, SheetLooks.TEXT);
    page.put(row, GROUNDS_ALL, all.value(), SheetLooks.SMALL);
    page.height(
        row,
        new RowHeight()
            .with(title, ITEM_WIDTH)
            .with(text, QUESTION_WIDTH)
            .with(all.longest(), ALL_WIDTH * 10 / 9)
            .with("1\n2", ALL_WIDTH)
            .points());
  }

  private void inputs(int row, EvidenceQuestion question, @Nullable Answerer who) {
    List<String> answers =
        question.answers().stream().map(question::inWords).map(plan::say).toList();
    page.put(row, GROUNDS_ANSWER, FormValue.BLANK, SheetLooks.ANSWER);
    page.list(row, GROUNDS_ANSWER, ledger.list(answers), "", "");
    List<String> options =
        question.options().stream().map(AnswerOption::label).map(plan::say).toList();
    FormStyle missing = options.isEmpty() ? SheetLooks.CLOSED : SheetLooks.INPUT;
    page.put(row, GROUNDS_MISSING_1, FormValue.BLANK, missing.sized(9));
    page.put(row, GROUNDS_MISSING_2, FormValue.BLANK, missing.sized(9));
    if (!options.isEmpty()) {
      String list = ledger.list(options);
      page.list(row, GROUNDS_MISSING_1, list, "", page.say(Phrase.MISSING_HINT));
      page.list(row, GROUNDS_MISSING_2, list, "", page.say(Phrase.MISSING_HINT));
    }
    page.put(row, GROUNDS_LAST_DATE, FormValue.BLANK, SheetLooks.LAST.sized(9));
    page.put(
        row,
        GROUNDS_DATES,
        FormValue.BLANK,
        question.isDated() ? SheetLooks.DATE_INPUT : SheetLooks.CLOSED);
    if (question.isDated()) {
      page.list(
          row, GROUNDS_DATES, "", plan.say(GROUNDS_DATES.heading()), page.say(Phrase.DATES_HINT));
    }
    period(row, question);
    page.put(row, GROUNDS_DOCUMENT, FormValue.BLANK, SheetLooks.INPUT.sized(9));
    page.list(
        row,
        GROUNDS_DOCUMENT,
        "",
        page.say(Phrase.DOCUMENT_TITLE),
        plan.say(Objects.requireNonNullElse(question.key().hint(), Phrase.DOCUMENT_HINT.words())));
    page.text(
        row,
        GROUNDS_WHO,
        who == null ? "" : plan.say(who.label()),
        SheetLooks.INPUT_CENTRED.sized(9));
    page.list(row, GROUNDS_WHO, ledger.list(MarksPage.people(plan)), "", "");
    page.put(row, GROUNDS_LAST_ANSWER, FormValue.BLANK, SheetLooks.LAST.sized(9));
  }

  private static boolean needsPeriod(EvidenceQuestion question) {
    return question.asksInterval()
        || question.asksOwnRetention()
        || (question.exception() != null && question.exception().needsPeriod());
  }

  private void period(int row, EvidenceQuestion question) {
    page.put(
        row,
        GROUNDS_PERIOD,
        FormValue.BLANK,
        needsPeriod(question) ? SheetLooks.INPUT_CENTRED : SheetLooks.CLOSED);
    if (needsPeriod(question)) {
      page.list(row, GROUNDS_PERIOD, ledger.list(periods(plan)), "", "");
    }
  }

  /** Periods that many firms choose. */
  static List<String> periods(SheetPlan plan) {
    return PERIODS.stream()
        .map(PeriodWords::of)
        .map(it -> it.map(Text::new))
        .map(plan::say)
        .toList();
  }

  private void formulas(int row, EvidenceQuestion question, ItemQuestion item) {
    page.put(row, GROUNDS_APPLIES, ledger.asNumber(question.applies()), SheetLooks.HIDDEN);
    page.text(row, GROUNDS_ITEM_ID, item.id(), SheetLooks.HIDDEN_TEXT);
    page.formula(
        row, GROUNDS_MARK, ofItem(row, plan.range(MARKS_MARK)) + "&\"\"", SheetLooks.HIDDEN);
    page.formula(
        row,
        GROUNDS_SOLE,
        "IF(AND(P%d=1,%s=1),1,0)".formatted(row, ofItem(row, plan.range(MARKS_QUESTIONS))),
        SheetLooks.HIDDEN);
    page.formula(row, GROUNDS_NORMAL, normal(row), SheetLooks.HIDDEN);
    page.formula(
        row, GROUNDS_CHECK, new GroundsCheck(plan, page, row).of(question), SheetLooks.CHECK);
    page.formula(
        row, GROUNDS_PROBLEM, "IF(LEFT(O%d,1)=\"▲\",ROW(),\"\")".formatted(row), SheetLooks.HIDDEN);
  }

  private String ofItem(int row, String range) {
    return "INDEX(%s,MATCH($Q%d,%s,0))".formatted(range, row, plan.ids(CheckSheetPage.MARKS));
  }

  /** The answer in its plainest form: a yes of any kind is a yes. */
  private String normal(int row) {
    String yes = plan.say(AnswerWord.YES.words());
    String answer = "TRIM(F" + row + ")";
    return new Excel.Cases()
        .when(
            answer + "=\"\"",
            "IF(U%d=1,IF(R%d=%s,%s,IF(R%d=%s,%s,\"\")),\"\")"
                .formatted(
                    row,
                    row,
                    quoted(AnswerWord.ACHIEVED),
                    Excel.text(yes),
                    row,
                    quoted(AnswerWord.PARTIAL),
                    quoted(AnswerWord.SOME)))
        .when(
            Stream.of(yes, plan.say(AnswerWord.EXCEPTION.words()))
                .map(word -> "LEFT(%s,%d)=%s".formatted(answer, word.length(), Excel.text(word)))
                .reduce((one, other) -> "OR(" + one + "," + other + ")")
                .orElse("FALSE"),
            Excel.text(yes))
        .otherwise(
            "IFERROR(VLOOKUP(%s,%s,2,FALSE),\"?\")".formatted(answer, SpellingTables.PRACTICE));
  }
}
