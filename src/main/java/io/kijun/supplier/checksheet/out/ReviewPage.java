package io.kijun.supplier.checksheet.out;

import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_CHECK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_PROBLEM;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_QUESTION;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_CHECK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_KIND;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_PROBLEM;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_CHECK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_PROBLEM;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_QUESTION;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ANSWERED;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_APPLIES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_CHECK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ITEM;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_LABEL;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_MARK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_PROBLEM;
import static io.kijun.supplier.checksheet.CheckSheetColumn.REVIEW_LINE;
import static io.kijun.supplier.checksheet.CheckSheetColumn.REVIEW_LINK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.REVIEW_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.REVIEW_PLACE;
import static io.kijun.supplier.checksheet.CheckSheetColumn.REVIEW_QUESTION;
import static io.kijun.supplier.checksheet.CheckSheetColumn.REVIEW_ROW;
import static io.kijun.supplier.checksheet.CheckSheetColumn.REVIEW_SHEET;
import static io.kijun.supplier.checksheet.CheckSheetColumn.REVIEW_WHAT;

import io.kijun.core.standard.Label;
import io.kijun.spreadsheet.form.FormSheet;
import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.AnswerWord;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.ItemQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** 提出前の確認: what is left to do, with a way to each cell. */
final class ReviewPage {

  private static final int COUNTS_ROW = 3;

  /** A sheet whose problems are listed. */
  private record Listed(
      CheckSheetColumn problem,
      CheckSheetColumn no,
      CheckSheetColumn question,
      CheckSheetColumn check,
      CheckSheetColumn answer) {}

  private static final List<Listed> SHEETS =
      List.of(
          new Listed(COMPANY_PROBLEM, COMPANY_NO, COMPANY_QUESTION, COMPANY_CHECK, COMPANY_ANSWER),
          new Listed(MARKS_PROBLEM, MARKS_NO, MARKS_ITEM, MARKS_CHECK, MARKS_ANSWER),
          new Listed(GROUNDS_PROBLEM, GROUNDS_NO, GROUNDS_QUESTION, GROUNDS_CHECK, GROUNDS_ANSWER),
          new Listed(EVENTS_PROBLEM, EVENTS_NO, EVENTS_KIND, EVENTS_CHECK, EVENTS_ANSWER));

  private final SheetPlan plan;
  private final PageWriter page;

  /** How many problems the first so many sheets have, each as a cell. */
  private final List<String> counted;

  private ReviewPage(SheetPlan plan, Ledger ledger) {
    this.plan = plan;
    this.counted = ledger.countsUpTo(SHEETS.stream().map(Listed::problem).toList());
    this.page =
        new PageWriter(
            plan, CheckSheetPage.REVIEW, plan.name(CheckSheetPage.REVIEW), Phrase.REVIEW_LEAD);
  }

  static FormSheet of(SheetPlan plan, Ledger ledger) {
    ReviewPage review = new ReviewPage(plan, ledger);
    review.columns();
    review.total();
    for (int line = 1; line <= SheetPlan.REVIEW_LINES; line++) {
      review.line(CheckSheetPage.FIRST_ROW + line - 1, line);
    }
    review.counts();
    return review.page.sheet();
  }

  private void columns() {
    page.width(REVIEW_LINE, 5);
    page.width(REVIEW_SHEET, 14);
    page.width(REVIEW_NO, 8);
    page.width(REVIEW_QUESTION, 60);
    page.width(REVIEW_WHAT, 40);
    page.width(REVIEW_LINK, 9);
    page.width("J", 28);
    for (String letter : List.of("K", "L", "M", "N", "O", "P", "Q", "R")) {
      page.width(letter, 9);
    }
    page.coloursOfChecks(REVIEW_WHAT);
  }

  private void total() {
    List<String> doubts = new ArrayList<>();
    for (Listed sheet : SHEETS) {
      doubts.add("COUNTIF(" + plan.range(sheet.problem()) + ",\"<100000\")");
    }
    List<String> words = textsAround(page.say(Phrase.LINES_LEFT));
    page.put(
        COUNTS_ROW,
        "B",
        new FormValue.Formula(
            "%s&%s&%s&(%s)&%s"
                .formatted(
                    Excel.text(words.get(0)),
                    before(SHEETS.size()),
                    Excel.text(words.get(1)),
                    String.join("+", doubts),
                    Excel.text(words.get(2)))),
        SheetLooks.SECTION);
    page.height(COUNTS_ROW, 20);
  }

  /** What stands before, between and after two numbers. */
  private static List<String> textsAround(String phrase) {
    int first = phrase.indexOf("%s");
    int second = phrase.indexOf("%s", first + 1);
    return List.of(
        phrase.substring(0, first),
        phrase.substring(first + 2, second),
        phrase.substring(second + 2));
  }

  private void line(int row, int line) {
    page.formula(
        row,
        REVIEW_LINE,
        "IF(%s=\"\",\"\",%d)".formatted(REVIEW_PLACE.at(row), line),
        SheetLooks.LINE_CENTRED);
    page.formula(row, REVIEW_PLACE, place(line), SheetLooks.HIDDEN);
    page.formula(row, REVIEW_ROW, rowOf(row, line), SheetLooks.HIDDEN);
    page.formula(
        row,
        REVIEW_SHEET,
        choose(row, sheet -> Excel.text(plan.name(sheet.problem().page()))),
        SheetLooks.LINE);
    page.formula(
        row, REVIEW_NO, choose(row, sheet -> cell(row, sheet.no())), SheetLooks.LINE_CENTRED);
    page.formula(
        row, REVIEW_QUESTION, choose(row, sheet -> cell(row, sheet.question())), SheetLooks.LINE);
    page.formula(row, REVIEW_WHAT, choose(row, sheet -> cell(row, sheet.check())), SheetLooks.LINE);
    page.formula(
        row, REVIEW_LINK, choose(row, sheet -> link(row, sheet)), SheetLooks.LINE_CENTRED.link());
    page.height(row, 18);
  }

  /** Which of the sheets a line is about, from 1; blank where there are not so many problems. */
  private String place(int line) {
    Excel.Cases cases = new Excel.Cases();
    for (int i = 1; i <= SHEETS.size(); i++) {
      cases.when(line + "<=" + before(i), Integer.toString(i));
    }
    return cases.otherwise("\"\"");
  }

  /** How many problems the first so many sheets have. */
  private String before(int sheets) {
    return sheets == 0 ? "0" : counted.get(sheets - 1);
  }

  private String rowOf(int row, int line) {
    Excel.Cases cases = new Excel.Cases();
    for (int i = 0; i < SHEETS.size(); i++) {
      cases.when(
          REVIEW_PLACE.at(row) + "=" + (i + 1),
          "MOD(SMALL(%s,%d-%s),100000)"
              .formatted(plan.range(SHEETS.get(i).problem()), line, before(i)));
    }
    return cases.otherwise("\"\"");
  }

  private String choose(int row, Function<Listed, String> value) {
    Excel.Cases cases = new Excel.Cases();
    for (int i = 0; i < SHEETS.size(); i++) {
      cases.when(REVIEW_PLACE.at(row) + "=" + (i + 1), value.apply(SHEETS.get(i)));
    }
    return cases.otherwise("\"\"");
  }

  private String cell(int row, CheckSheetColumn column) {
    return "INDEX(%s,%s)&\"\"".formatted(plan.fromTop(column), REVIEW_ROW.at(row));
  }

  private String link(int row, Listed sheet) {
    return "HYPERLINK(\"#%s!%s\"&%s,%s)"
        .formatted(
            plan.name(sheet.problem().page()),
            sheet.answer().letter(),
            REVIEW_ROW.at(row),
            page.quoted(Phrase.GO));
  }

  private void counts() {
    List<String> headings = new ArrayList<>(List.of(plan.say(MARKS_LABEL.heading())));
    headings.add(page.say(Phrase.TO_ANSWER));
    headings.add(page.say(Phrase.ANSWERED));
    List<AnswerWord> marks =
        List.of(
            AnswerWord.ACHIEVED,
            AnswerWord.PARTIAL,
            AnswerWord.NOT_ACHIEVED,
            AnswerWord.NOT_APPLICABLE);
    marks.forEach(mark -> headings.add(plan.say(mark.words())));
    headings.add(page.say(Phrase.DOUBTS));
    headings.add(page.say(Phrase.GROUNDS_ANSWERED));
    for (int i = 0; i < headings.size(); i++) {
      page.put(
          CheckSheetPage.HEADINGS_ROW,
          letter(i),
          FormValue.of(headings.get(i)),
          SheetLooks.HEADING);
    }
    int row = CheckSheetPage.FIRST_ROW;
    for (Label label : plan.asked().items().stream().map(ItemQuestion::label).distinct().toList()) {
      counts(row, label, marks);
      row++;
    }
  }

  private void counts(int row, Label label, List<AnswerWord> marks) {
    String ofLabel =
        "COUNTIFS(%s,$J%d,%s,1".formatted(plan.range(MARKS_LABEL), row, plan.range(MARKS_APPLIES));
    List<String> formulas = new ArrayList<>(List.of(ofLabel + ")"));
    formulas.add("%s,%s,\"?*\")".formatted(ofLabel, plan.range(MARKS_MARK)));
    for (AnswerWord mark : marks) {
      formulas.add(
          "%s,%s,%s)"
              .formatted(ofLabel, plan.range(MARKS_MARK), Excel.text(plan.say(mark.words()))));
    }
    formulas.add("%s,%s,\"<100000\")".formatted(ofLabel, plan.range(MARKS_PROBLEM)));
    formulas.add(
        "SUMIFS(%s,%s,$J%d)".formatted(plan.range(MARKS_ANSWERED), plan.range(MARKS_LABEL), row));
    page.put(row, letter(0), FormValue.of(plan.say(label.name())), SheetLooks.SMALL);
    for (int i = 0; i < formulas.size(); i++) {
      long blank = i == 0 ? plan.itemsOf(label) : 0;
      page.put(
          row,
          letter(i + 1),
          new FormValue.KnownFormula(formulas.get(i), blank),
          SheetLooks.CENTRED);
    }
  }

  private static String letter(int place) {
    return String.valueOf((char) ('J' + place));
  }
}
