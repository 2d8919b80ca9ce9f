package io.kijun.supplier.checksheet.out;

import io.kijun.core.standard.Label;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.EventQuestion;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetAbout;
import io.kijun.supplier.checksheet.SheetLanguage;

/**
 * What is where in a check sheet, so that the formulas of one page find the cells of another.
 *
 * @param ruleset id of the ruleset whose questions are asked
 */
record SheetPlan(Questionnaire asked, String ruleset, SheetLanguage language) {

  /** Lines of 提出前の確認: more than a person works through at a time. */
  static final int REVIEW_LINES = 200;

  String say(Text text) {
    return language.of(text);
  }

  String name(CheckSheetPage page) {
    return say(page.title());
  }

  /** How many items of a label are asked for while nothing is denied. */
  long itemsOf(Label label) {
    return asked.items().stream()
        .filter(item -> say(item.label().name()).equals(say(label.name())))
        .filter(item -> item.applies().holds(fact -> true))
        .count();
  }

  /** The last row of a page's questions. */
  int last(CheckSheetPage page) {
    int rows =
        switch (page) {
          case START -> SheetAbout.ROWS.size();
          case COMPANY -> asked.profile().size();
          case MARKS -> asked.items().size();
          case GROUNDS -> asked.evidence().size();
          case EVENTS -> asked.events().size() + EventQuestion.FREE_ROWS;
          case REVIEW -> REVIEW_LINES;
        };
    return CheckSheetPage.FIRST_ROW + Math.max(1, rows) - 1;
  }

  /** All cells of a column, as a formula of any page names them. */
  String range(CheckSheetColumn column) {
    return range(column.page(), column.letter(), CheckSheetPage.FIRST_ROW);
  }

  /** The same from the top of the page: a position in it is the number of the row. */
  String fromTop(CheckSheetColumn column) {
    return range(column.page(), column.letter(), 1);
  }

  /** The ids of a page's rows. */
  String ids(CheckSheetPage page) {
    return range(page, "A", CheckSheetPage.FIRST_ROW);
  }

  /** The same from the top of the page. */
  String idsFromTop(CheckSheetPage page) {
    return range(page, "A", 1);
  }

  private String range(CheckSheetPage page, String letter, int first) {
    return "%s!$%s$%d:$%s$%d".formatted(name(page), letter, first, letter, last(page));
  }
}
