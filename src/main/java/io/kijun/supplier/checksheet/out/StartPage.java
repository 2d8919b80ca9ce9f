package io.kijun.supplier.checksheet.out;

import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_CHECK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_PROBLEM;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_APPLIES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_LABEL;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_MARK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_PROBLEM;
import static io.kijun.supplier.checksheet.CheckSheetColumn.START_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.START_HINT;
import static io.kijun.supplier.checksheet.CheckSheetColumn.START_LABEL;

import io.kijun.core.standard.Label;
import io.kijun.spreadsheet.form.FormSheet;
import io.kijun.spreadsheet.form.FormStyle;
import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.ItemQuestion;
import io.kijun.supplier.checksheet.NotTaughtChoice;
import io.kijun.supplier.checksheet.SheetAbout;
import java.util.List;

/** はじめに: who fills it in, what is said once for the whole sheet, and how far it is. */
final class StartPage {

  /** The row that says whom the sheet is for. */
  static final int RECIPIENT_ROW = 3;

  /** The column that says until when it is to come back. */
  static final String DUE_COLUMN = "F";

  private static final int HOW_ROW = 13;
  private static final int BLOCKS = 10;

  private final SheetPlan plan;
  private final Ledger ledger;
  private final PageWriter page;
  private int row = CheckSheetPage.FIRST_ROW;

  private StartPage(SheetPlan plan, Ledger ledger) {
    this.plan = plan;
    this.ledger = ledger;
    this.page =
        new PageWriter(
            plan, CheckSheetPage.START, plan.say(Phrase.START_TITLE.words()), Phrase.START_LEAD);
  }

  static FormSheet of(SheetPlan plan, Ledger ledger) {
    StartPage start = new StartPage(plan, ledger);
    start.columns();
    start.recipient();
    start.inputs();
    start.how();
    start.progress();
    return start.page.sheet();
  }

  private void columns() {
    page.width(START_LABEL, 25);
    page.width(START_ANSWER, 32);
    page.width(START_HINT, 56);
    page.width("E", 3);
    page.width("F", 28);
    page.width("G", 9);
    page.width("H", 9);
    page.width("I", 7);
    page.width("J", 22);
  }

  private void recipient() {
    page.put(RECIPIENT_ROW, START_LABEL, FormValue.BLANK, SheetLooks.SECTION);
    page.put(RECIPIENT_ROW, DUE_COLUMN, FormValue.BLANK, SheetLooks.SECTION);
    page.height(RECIPIENT_ROW, 22);
    page.put(
        1,
        DUE_COLUMN,
        FormValue.of(
            page.say(Phrase.BY_WHOM)
                + "  "
                + plan.say(plan.asked().standard().title())
                + " "
                + plan.asked().standard().version()),
        SheetLooks.LEAD);
  }

  private void inputs() {
    input(SheetAbout.FILLED_BY, Phrase.FILLED_BY, Phrase.FILLED_BY_HINT, SheetLooks.INPUT);
    input(SheetAbout.FILLED_ON, Phrase.FILLED_ON, Phrase.FILLED_ON_HINT, date());
    list(
        NotTaughtChoice.of(plan.asked()).stream()
            .map(NotTaughtChoice::words)
            .map(plan::say)
            .toList());
    input(SheetAbout.NOT_TAUGHT, Phrase.NOT_TAUGHT, Phrase.NOT_TAUGHT_HINT, SheetLooks.INPUT);
    input(SheetAbout.YEARLY_DAY, Phrase.YEARLY_DAY, Phrase.YEARLY_DAY_HINT, date());
    list(GroundsPage.periods(plan));
    input(SheetAbout.OWN_INTERVAL, Phrase.OWN_INTERVAL, Phrase.OWN_INTERVAL_HINT, SheetLooks.INPUT);
  }

  private static FormStyle date() {
    return SheetLooks.DATE_INPUT.at(FormStyle.Align.LEFT);
  }

  private void list(List<String> words) {
    page.list(row, START_ANSWER, ledger.list(words), "", "");
  }

  private void input(String id, Phrase label, Phrase hint, FormStyle style) {
    page.id(row, id);
    page.text(row, START_LABEL, page.say(label), SheetLooks.TEXT.bolder());
    page.put(row, START_ANSWER, FormValue.BLANK, style.on(SheetLooks.YELLOW));
    page.text(row, START_HINT, page.say(hint), SheetLooks.SMALL);
    page.height(row, 34);
    row++;
  }

  private void how() {
    page.text(HOW_ROW, START_LABEL, page.say(Phrase.HOW), SheetLooks.SECTION);
    int line = HOW_ROW + 1;
    for (Phrase phrase :
        List.of(Phrase.HOW_1, Phrase.HOW_2, Phrase.HOW_3, Phrase.HOW_4, Phrase.HOW_5)) {
      page.text(line, START_LABEL, page.say(phrase), SheetLooks.LEAD);
      line++;
    }
  }

  private void progress() {
    int heading = CheckSheetPage.HEADINGS_ROW;
    page.put(heading, "F", FormValue.of(page.say(Phrase.PROGRESS)), SheetLooks.HEADING);
    page.put(heading, "G", FormValue.of(page.say(Phrase.TO_ANSWER)), SheetLooks.HEADING);
    page.put(heading, "H", FormValue.of(page.say(Phrase.ANSWERED)), SheetLooks.HEADING);
    page.put(heading, "I", FormValue.of(page.say(Phrase.DOUBTS)), SheetLooks.HEADING);
    page.put(heading, "J", FormValue.of(page.say(Phrase.BAR)), SheetLooks.HEADING);
    int line = CheckSheetPage.FIRST_ROW;
    company(line++);
    List<Label> labels = plan.asked().items().stream().map(ItemQuestion::label).distinct().toList();
    for (Label label : labels) {
      label(line++, plan.say(label.name()), plan.itemsOf(label));
    }
  }

  private void company(int line) {
    String checks = plan.range(COMPANY_CHECK);
    String needless = "COUNTIF(%s,%s)".formatted(checks, page.quoted(Phrase.NEED_NOT_ANSWER));
    String open = "COUNTIF(%s,%s)".formatted(checks, page.quoted(Phrase.UNANSWERED));
    String asked = "ROWS(%s)-%s".formatted(checks, needless);
    line(
        line,
        plan.name(CheckSheetPage.COMPANY),
        plan.asked().profile().size(),
        asked,
        "%s-%s".formatted(asked, open),
        doubts(plan.range(COMPANY_PROBLEM), ""));
  }

  private void label(int line, String name, long items) {
    String ofLabel = "%s,$F%d".formatted(plan.range(MARKS_LABEL), line);
    line(
        line,
        name,
        items,
        "COUNTIFS(%s,%s,1)".formatted(ofLabel, plan.range(MARKS_APPLIES)),
        "COUNTIFS(%s,%s,1,%s,\"?*\")"
            .formatted(ofLabel, plan.range(MARKS_APPLIES), plan.range(MARKS_MARK)),
        doubts(plan.range(MARKS_PROBLEM), "," + ofLabel));
  }

  /** How many problems there are; what is only unanswered has a higher number. */
  private static String doubts(String problems, String more) {
    return "COUNTIFS(%s,\"<100000\"%s)".formatted(problems, more);
  }

  private void line(
      int line, String name, long count, String asked, String answered, String doubts) {
    page.put(line, "F", FormValue.of(name), SheetLooks.TEXT.sized(9));
    page.put(line, "G", new FormValue.KnownFormula(asked, count), SheetLooks.CENTRED);
    page.put(line, "H", new FormValue.KnownFormula(answered, 0), SheetLooks.CENTRED);
    page.put(line, "I", new FormValue.KnownFormula(doubts, 0), SheetLooks.CENTRED);
    String done = "ROUND(%d*H%d/G%d,0)".formatted(BLOCKS, line, line);
    page.put(
        line,
        "J",
        new FormValue.Formula(
            "IF(G%d=0,\"\",REPT(\"■\",%s)&REPT(\"□\",%d-%s))".formatted(line, done, BLOCKS, done)),
        SheetLooks.CENTRED.sized(9));
  }
}
