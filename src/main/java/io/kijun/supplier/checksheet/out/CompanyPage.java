package io.kijun.supplier.checksheet.out;

import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_CHECK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_EXAMPLES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_LAST;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_PROBLEM;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_QUESTION;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.form.FormSheet;
import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.AnswerWord;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.ProfileQuestion;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 会社のこと: the facts of the profile, which decide what else is asked. */
final class CompanyPage {

  private static final double QUESTION_WIDTH = 62;
  private static final double EXAMPLES_WIDTH = 60;
  private static final Text NOTHING = new Text("", "");

  private final SheetPlan plan;
  private final Ledger ledger;
  private final PageWriter page;

  private CompanyPage(SheetPlan plan, Ledger ledger) {
    this.plan = plan;
    this.ledger = ledger;
    this.page =
        new PageWriter(
            plan, CheckSheetPage.COMPANY, plan.name(CheckSheetPage.COMPANY), Phrase.COMPANY_LEAD);
  }

  static FormSheet of(SheetPlan plan, Ledger ledger) {
    CompanyPage company = new CompanyPage(plan, ledger);
    company.columns();
    int row = CheckSheetPage.FIRST_ROW;
    for (ProfileQuestion question : plan.asked().profile()) {
      company.row(row, question);
      row++;
    }
    return company.page.sheet();
  }

  private void columns() {
    page.width(COMPANY_NO, 5);
    page.width(COMPANY_QUESTION, QUESTION_WIDTH);
    page.width(COMPANY_EXAMPLES, EXAMPLES_WIDTH);
    page.width(COMPANY_ANSWER, 13);
    page.width(COMPANY_LAST, 12);
    page.width(COMPANY_CHECK, 34);
    page.list(
        COMPANY_ANSWER,
        ledger.list(
            Stream.of(AnswerWord.YES, AnswerWord.NO, AnswerWord.UNKNOWN)
                .map(word -> plan.say(word.words()))
                .toList()),
        "",
        "");
    page.coloursOfChecks(COMPANY_CHECK);
    page.when(
        COMPANY_NO,
        COMPANY_LAST,
        "$G6=" + page.quoted(Phrase.NEED_NOT_ANSWER),
        new PageWriter.Look(SheetLooks.NOT_APPLYING, SheetLooks.GREY_INK, false, true));
  }

  private void row(int row, ProfileQuestion question) {
    String asked = plan.say(question.question());
    String examples = plan.say(Objects.requireNonNullElse(question.fact().examples(), NOTHING));
    page.id(row, question.id());
    page.text(row, COMPANY_NO, Integer.toString(question.no()), SheetLooks.NUMBER);
    page.text(row, COMPANY_QUESTION, asked, SheetLooks.TEXT);
    page.text(row, COMPANY_EXAMPLES, examples, SheetLooks.SMALL);
    page.put(row, COMPANY_ANSWER, FormValue.BLANK, SheetLooks.ANSWER);
    page.put(row, COMPANY_LAST, FormValue.BLANK, SheetLooks.LAST);
    page.formula(row, COMPANY_CHECK, check(question), SheetLooks.CHECK);
    page.formula(
        row,
        COMPANY_PROBLEM,
        MarksPage.problem("G" + row, page.quoted(Phrase.UNANSWERED)),
        SheetLooks.HIDDEN);
    page.height(
        row, new RowHeight().with(asked, QUESTION_WIDTH).with(examples, EXAMPLES_WIDTH).points());
  }

  private String check(ProfileQuestion question) {
    String answer = ledger.answered(question.fact().code());
    Excel.Cases cases =
        new Excel.Cases().when(answer + "=\"?\"", page.quoted(Phrase.CHOOSE_YES_OR_NO));
    List<ProfileQuestion> parents =
        question.parents().stream()
            .flatMap(code -> plan.asked().profileQuestion("p:" + code).stream())
            .toList();
    for (ProfileQuestion parent : parents) {
      cases.when(
          Excel.and(answer + "=\"Y\"", ledger.answered(parent.fact().code()) + "=\"N\""),
          Excel.text(page.say(Phrase.CONTRADICTS_PARENT).formatted(parent.no())));
    }
    if (!parents.isEmpty()) {
      cases.when(
          Excel.and(
              "OR(" + answer + "=\"\"," + answer + "=\"U\")",
              Excel.or(parents.stream().map(it -> ledger.denied(it) + "=1").toList())),
          page.quoted(Phrase.NEED_NOT_ANSWER));
    }
    return cases
        .when(answer + "=\"\"", page.quoted(Phrase.UNANSWERED))
        .when(answer + "=\"U\"", page.quoted(Phrase.TAKEN_AS_YES))
        .otherwise(page.quoted(Phrase.FINE));
  }
}
