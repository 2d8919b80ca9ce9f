package io.kijun.supplier.checksheet.out;

import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_APPLIES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ITEM_ID;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_NORMAL;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ANSWERED;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_APPLIES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ASKED;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_CHECK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_GROUNDS;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ITEM;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_LABEL;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_LAST;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_MARK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_MISSING;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_NOES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_OBLIGATION;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_PLANNED;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_PROBLEM;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_QUESTIONS;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_WHO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_YESES;

import io.kijun.core.standard.Answerer;
import io.kijun.core.standard.Labelled;
import io.kijun.spreadsheet.form.FormSheet;
import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.AnswerWord;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.ItemQuestion;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** 自己診断: a mark for each item. */
final class MarksPage {

  private static final double ITEM_WIDTH = 20;
  private static final double ASKED_WIDTH = 56;
  private static final double LABEL_WIDTH = 13;

  /** Lines that are only unanswered come after those that contradict something. */
  private static final int UNANSWERED_LATER = 100_000;

  private final SheetPlan plan;
  private final Ledger ledger;
  private final PageWriter page;

  private MarksPage(SheetPlan plan, Ledger ledger) {
    this.plan = plan;
    this.ledger = ledger;
    this.page =
        new PageWriter(
            plan, CheckSheetPage.MARKS, plan.name(CheckSheetPage.MARKS), Phrase.MARKS_LEAD);
  }

  static FormSheet of(SheetPlan plan, Ledger ledger) {
    MarksPage marks = new MarksPage(plan, ledger);
    marks.columns();
    marks.lists();
    marks.colours();
    int row = CheckSheetPage.FIRST_ROW;
    for (ItemQuestion item : plan.asked().items()) {
      marks.asked(row, item);
      marks.inputs(row, item);
      marks.formulas(row, item);
      row++;
    }
    return marks.page.sheet();
  }

  /** The row where a check has a problem; a later number where it is only unanswered. */
  static String problem(String check, String unanswered) {
    return "IF(LEFT(%s,1)=\"▲\",ROW(),IF(%s=%s,ROW()+%d,\"\"))"
        .formatted(check, check, unanswered, UNANSWERED_LATER);
  }

  private String mark(AnswerWord word) {
    return plan.say(word.words());
  }

  private String quoted(AnswerWord word) {
    return Excel.text(mark(word));
  }

  private void columns() {
    page.width(MARKS_NO, 5.5);
    page.width(MARKS_LABEL, LABEL_WIDTH);
    page.width(MARKS_OBLIGATION, plan.language() == SheetLanguage.JA ? 8 : 11);
    page.width(MARKS_ITEM, ITEM_WIDTH);
    page.width(MARKS_ASKED, ASKED_WIDTH);
    page.width(MARKS_ANSWER, 11);
    page.width(MARKS_MISSING, 30);
    page.width(MARKS_PLANNED, 11.5);
    page.width(MARKS_WHO, 11);
    page.width(MARKS_LAST, 9);
    page.width(MARKS_GROUNDS, 9.5);
    page.width(MARKS_CHECK, 19);
    page.height(CheckSheetPage.HEADINGS_ROW, 33);
  }

  private void lists() {
    List<String> marks =
        Stream.of(
                AnswerWord.ACHIEVED,
                AnswerWord.PARTIAL,
                AnswerWord.NOT_ACHIEVED,
                AnswerWord.NOT_APPLICABLE)
            .map(this::mark)
            .toList();
    List<String> withSame =
        Stream.concat(marks.stream(), Stream.of(mark(AnswerWord.SAME))).toList();
    page.list(
        MARKS_ANSWER,
        "IF($%s6=\"\",%s,%s)"
            .formatted(MARKS_LAST.letter(), ledger.list(marks), ledger.list(withSame)),
        "",
        "");
    page.list(MARKS_MISSING, "", page.say(Phrase.REASON_TITLE), page.say(Phrase.REASON_HINT));
    page.list(MARKS_PLANNED, "", plan.say(MARKS_PLANNED.heading()), page.say(Phrase.PLANNED_HINT));
    page.list(MARKS_WHO, ledger.list(people(plan)), "", "");
  }

  static List<String> people(SheetPlan plan) {
    return Arrays.stream(Answerer.values()).map(Labelled::label).map(plan::say).toList();
  }

  private void colours() {
    page.when(
        MARKS_NO,
        MARKS_CHECK,
        "$N6=0",
        new PageWriter.Look(SheetLooks.NOT_APPLYING, SheetLooks.GREY_INK, false, true));
    page.when(
        MARKS_ANSWER,
        MARKS_ANSWER,
        Excel.and("$N6=1", "$O6=" + quoted(AnswerWord.NOT_ACHIEVED)),
        PageWriter.Look.fill(SheetLooks.NOT_ACHIEVED));
    page.when(
        MARKS_ANSWER,
        MARKS_ANSWER,
        Excel.and("$N6=1", "$O6=" + quoted(AnswerWord.PARTIAL)),
        PageWriter.Look.fill(SheetLooks.PARTIAL));
    page.when(
        MARKS_MISSING,
        MARKS_MISSING,
        "$M6=" + page.quoted(Phrase.GIVE_REASON),
        PageWriter.Look.fill(SheetLooks.ORANGE));
    String lacking =
        "OR($O6=%s,$O6=%s)".formatted(quoted(AnswerWord.PARTIAL), quoted(AnswerWord.NOT_ACHIEVED));
    page.when(
        MARKS_MISSING,
        MARKS_PLANNED,
        Excel.and("$N6=1", lacking, "H6=\"\""),
        PageWriter.Look.fill(SheetLooks.YELLOW));
    page.coloursOfChecks(MARKS_CHECK);
  }

  private void asked(int row, ItemQuestion item) {
    String label = plan.say(item.label().name());
    String title = plan.say(item.item().title());
    String asked = plan.say(item.asked());
    page.id(row, item.id());
    page.text(row, MARKS_NO, item.item().no(), SheetLooks.NUMBER);
    page.text(row, MARKS_LABEL, label, SheetLooks.SMALL);
    page.text(
        row,
        MARKS_OBLIGATION,
        plan.say(item.item().obligation().label()),
        switch (item.item().obligation()) {
          case MANDATORY -> SheetLooks.STRONG.sized(9);
          case OPTIONAL -> SheetLooks.CENTRED.sized(9);
        });
    page.text(row, MARKS_ITEM, title, SheetLooks.TEXT);
    page.text(row, MARKS_ASKED, asked, SheetLooks.TEXT);
    page.height(
        row,
        new RowHeight()
            .with(label, LABEL_WIDTH)
            .with(title, ITEM_WIDTH)
            .with(asked, ASKED_WIDTH)
            .with("2 lines of a problem or\nwho answers", ASKED_WIDTH)
            .points());
  }

  private void inputs(int row, ItemQuestion item) {
    Answerer who = item.answeredBy();
    page.put(row, MARKS_ANSWER, FormValue.BLANK, SheetLooks.ANSWER);
    page.put(row, MARKS_MISSING, FormValue.BLANK, SheetLooks.INPUT);
    page.put(row, MARKS_PLANNED, FormValue.BLANK, SheetLooks.DATE_INPUT);
    page.text(
        row,
        MARKS_WHO,
        who == null ? "" : plan.say(who.label()),
        SheetLooks.INPUT_CENTRED.sized(9));
    page.put(row, MARKS_LAST, FormValue.BLANK, SheetLooks.LAST);
  }

  private void formulas(int row, ItemQuestion item) {
    page.put(row, MARKS_APPLIES, ledger.asNumber(item.applies()), SheetLooks.HIDDEN);
    page.formula(row, MARKS_MARK, markOf(row), SheetLooks.HIDDEN);
    counted(row, MARKS_QUESTIONS, questions(row, ""), applying(item));
    counted(row, MARKS_ANSWERED, answers(row, "?*"), 0);
    counted(row, MARKS_NOES, answers(row, mark(AnswerWord.NO)), 0);
    counted(row, MARKS_YESES, answers(row, mark(AnswerWord.YES)), 0);
    page.formula(row, MARKS_GROUNDS, link(row), SheetLooks.LINK_CENTRED);
    page.formula(row, MARKS_CHECK, check(row), SheetLooks.CHECK);
    page.formula(
        row, MARKS_PROBLEM, problem("M" + row, page.quoted(Phrase.UNANSWERED)), SheetLooks.HIDDEN);
  }

  private void counted(int row, CheckSheetColumn column, String formula, long blank) {
    page.put(row, column, new FormValue.KnownFormula(formula, blank), SheetLooks.HIDDEN);
  }

  /** How many of its questions are asked while nothing is denied. */
  private static long applying(ItemQuestion item) {
    return item.questions().stream().filter(it -> it.applies().holds(fact -> true)).count();
  }

  private static String markOf(int row) {
    String spelt = "VLOOKUP(TRIM(G%d),%s,2,FALSE)".formatted(row, SpellingTables.MARKS);
    String meant =
        "VLOOKUP(IF(%s=\"%s\",K%d&\"\",TRIM(G%d)),%s,2,FALSE)"
            .formatted(spelt, SpellingTables.SAME, row, row, SpellingTables.MARKS);
    return "IF(TRIM(G%d)=\"\",\"\",IFERROR(%s,\"?\"))".formatted(row, meant);
  }

  private String questions(int row, String more) {
    return "COUNTIFS(%s,$A%d,%s,1%s)"
        .formatted(plan.range(GROUNDS_ITEM_ID), row, plan.range(GROUNDS_APPLIES), more);
  }

  private String answers(int row, String normal) {
    return questions(row, "," + plan.range(GROUNDS_NORMAL) + "," + Excel.text(normal));
  }

  private String link(int row) {
    String place = "MATCH($A%d,%s,0)".formatted(row, plan.fromTop(GROUNDS_ITEM_ID));
    return "IF(OR(N%d=0,Q%d=0),\"\",HYPERLINK(\"#%s!%s\"&%s,R%d&\"／\"&Q%d&\" →\"))"
        .formatted(
            row, row, plan.name(CheckSheetPage.GROUNDS), GROUNDS_ANSWER.letter(), place, row, row);
  }

  private String check(int row) {
    String same =
        "IFERROR(VLOOKUP(TRIM(G%d),%s,2,FALSE)=\"%s\",FALSE)"
            .formatted(row, SpellingTables.MARKS, SpellingTables.SAME);
    String mark = "O" + row + "=";
    return new Excel.Cases()
        .when("N" + row + "=0", page.quoted(Phrase.NOT_APPLYING))
        .when(mark + "\"\"", page.quoted(Phrase.UNANSWERED))
        .when(mark + "\"?\"", page.quoted(Phrase.CHOOSE_MARK))
        .when(
            Excel.and(
                mark + quoted(AnswerWord.NOT_APPLICABLE),
                "LEN(TRIM(H%d))<%d".formatted(row, ItemQuestion.SHORTEST_REASON),
                "NOT(" + same + ")"),
            page.quoted(Phrase.GIVE_REASON))
        .when(
            Excel.and(mark + quoted(AnswerWord.ACHIEVED), "S" + row + ">0"),
            page.quoted(Phrase.GROUNDS_SAY_NO))
        .when(
            Excel.and(mark + quoted(AnswerWord.NOT_ACHIEVED), "T" + row + ">0"),
            page.quoted(Phrase.GROUNDS_SAY_YES))
        .when(
            Excel.and(
                "OR(%s%s,%s%s)"
                    .formatted(
                        mark, quoted(AnswerWord.PARTIAL), mark, quoted(AnswerWord.NOT_ACHIEVED)),
                "TRIM(H" + row + ")=\"\""),
            page.quoted(Phrase.MAY_SAY_MORE))
        .otherwise(page.quoted(Phrase.FINE));
  }
}
