package io.kijun.supplier.checksheet.out;

import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_LAST;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_LAST_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_LAST_DATE;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_LAST;
import static io.kijun.supplier.checksheet.CheckSheetColumn.START_LABEL;

import io.kijun.spreadsheet.form.FormBook;
import io.kijun.spreadsheet.form.FormPlace;
import io.kijun.spreadsheet.form.FormSheet;
import io.kijun.spreadsheet.form.FormTemplate;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.util.ArrayList;
import java.util.List;

/** A check sheet with all that suppliers' sheets of a ruleset and a language have in common. */
final class WrittenSheet {

  private final SheetPlan plan;
  private final FormTemplate template;

  private WrittenSheet(SheetPlan plan, FormTemplate template) {
    this.plan = plan;
    this.template = template;
  }

  static WrittenSheet of(Questionnaire asked, String ruleset, SheetLanguage language) {
    SheetPlan plan = new SheetPlan(asked, ruleset, language);
    return new WrittenSheet(plan, FormTemplate.of(book(plan), open(plan)));
  }

  static FormBook book(SheetPlan plan) {
    Ledger ledger = new Ledger(plan);
    List<FormSheet> sheets = new ArrayList<>();
    sheets.add(StartPage.of(plan, ledger));
    sheets.add(CompanyPage.of(plan, ledger));
    sheets.add(MarksPage.of(plan, ledger));
    sheets.add(GroundsPage.of(plan, ledger));
    sheets.add(EventsPage.of(plan, ledger));
    sheets.add(ReviewPage.of(plan, ledger));
    sheets.add(ledger.sheet());
    return new FormBook(plan.say(Phrase.START_TITLE.words()), SheetLooks.FONT, sheets);
  }

  /** The cells that are a supplier's own. */
  private static List<FormPlace> open(SheetPlan plan) {
    List<FormPlace> open = new ArrayList<>();
    for (CheckSheetPage page : CheckSheetPage.values()) {
      open.add(new FormPlace(plan.name(page), "A1"));
    }
    open.add(place(plan, START_LABEL, StartPage.RECIPIENT_ROW));
    open.add(due(plan));
    open.add(Ledger.SUPPLIER_CELL);
    open.add(Ledger.ISSUED_CELL);
    open.add(Ledger.DUE_CELL);
    open.add(Ledger.AS_OF_CELL);
    rows(plan, open, COMPANY_LAST, plan.asked().profile().size());
    rows(plan, open, MARKS_LAST, plan.asked().items().size());
    rows(plan, open, GROUNDS_LAST_DATE, plan.asked().evidence().size());
    rows(plan, open, GROUNDS_LAST_ANSWER, plan.asked().evidence().size());
    return open;
  }

  /** Where it says until when it is to come back. */
  static FormPlace due(SheetPlan plan) {
    return new FormPlace(
        plan.name(CheckSheetPage.START), StartPage.DUE_COLUMN + StartPage.RECIPIENT_ROW);
  }

  private static void rows(
      SheetPlan plan, List<FormPlace> open, CheckSheetColumn column, int rows) {
    for (int i = 0; i < rows; i++) {
      open.add(place(plan, column, CheckSheetPage.FIRST_ROW + i));
    }
  }

  static FormPlace place(SheetPlan plan, CheckSheetColumn column, int row) {
    return new FormPlace(plan.name(column.page()), column.at(row));
  }

  byte[] filled(SheetRecipient recipient) {
    return template.filled(new SheetFilling(plan, recipient).values(), recipient.name());
  }
}
