package io.kijun.supplier.checksheet.out;

import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_APPLIES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_DATES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_MARK;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_MISSING_1;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_MISSING_2;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_NORMAL;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_PERIOD;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_SOLE;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ANSWER;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.standard.CadencePeriod;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.AnswerAlternative;
import io.kijun.supplier.checksheet.AnswerWord;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.EvidenceQuestion;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeWord;
import java.util.ArrayList;
import java.util.List;

/** What 確認 says beside a question of 根拠. */
final class GroundsCheck {

  private final SheetPlan plan;
  private final PageWriter page;
  private final int row;

  GroundsCheck(SheetPlan plan, PageWriter page, int row) {
    this.plan = plan;
    this.page = page;
    this.row = row;
  }

  private String quoted(AnswerWord word) {
    return Excel.text(plan.say(word.words()));
  }

  private String answered(AnswerWord word) {
    return GROUNDS_NORMAL.at(row) + "=" + quoted(word);
  }

  private String marked(AnswerWord word) {
    return GROUNDS_MARK.at(row) + "=" + quoted(word);
  }

  private String isBlank(CheckSheetColumn column) {
    return "TRIM(" + column.at(row) + ")=\"\"";
  }

  String of(EvidenceQuestion question) {
    String date = GROUNDS_DATES.at(row);
    Excel.Cases cases =
        new Excel.Cases().when(GROUNDS_APPLIES.at(row) + "=0", page.quoted(Phrase.NOT_APPLYING));
    cases.when(
        "IF(AND(ISNUMBER(%s),ISNUMBER(%s)),%s>%s,FALSE)"
            .formatted(date, Ledger.AS_OF, date, Ledger.AS_OF),
        page.quoted(Phrase.FUTURE));
    leftBlank(cases);
    cases.when(plainly("?"), page.quoted(Phrase.CHOOSE_ANSWER));
    String yes = "OR(" + answered(AnswerWord.YES) + "," + answered(AnswerWord.SOME) + ")";
    if (question.options().size() > 1) {
      cases.when(
          Excel.and(
              answered(AnswerWord.SOME), isBlank(GROUNDS_MISSING_1), isBlank(GROUNDS_MISSING_2)),
          page.quoted(Phrase.CHOOSE_MISSING));
    }
    demands(cases, question, yes);
    if (question.cadences().stream()
        .anyMatch(it -> it.per().kind() == CadencePeriod.Kind.CALENDAR)) {
      cases.when(
          "IF(AND(ISNUMBER(%s),ISNUMBER(%s)),%s<DATE(YEAR(%s)-1,MONTH(%s),DAY(%s)),FALSE)"
              .formatted(date, Ledger.AS_OF, date, Ledger.AS_OF, Ledger.AS_OF, Ledger.AS_OF),
          page.quoted(Phrase.OLD));
    }
    return cases.otherwise(page.quoted(Phrase.FINE));
  }

  private String plainly(String normal) {
    return GROUNDS_NORMAL.at(row) + "=\"" + normal + "\"";
  }

  /** A blank answer: the item's mark may say all that is needed. */
  private void leftBlank(Excel.Cases cases) {
    String blank = isBlank(GROUNDS_ANSWER);
    cases.when(
        Excel.and(blank, marked(AnswerWord.NOT_ACHIEVED)), page.quoted(Phrase.NOT_NEEDED_NO));
    cases.when(
        Excel.and(blank, marked(AnswerWord.NOT_APPLICABLE)), page.quoted(Phrase.NOT_NEEDED_NA));
    cases.when(
        Excel.and(
            blank,
            "IFERROR(VLOOKUP(TRIM(INDEX(%s,MATCH($Q%d,%s,0))),%s,2,FALSE)=\"%s\",FALSE)"
                .formatted(
                    plan.range(MARKS_ANSWER),
                    row,
                    plan.ids(CheckSheetPage.MARKS),
                    SpellingTables.MARKS,
                    SpellingTables.SAME)),
        page.quoted(Phrase.SAME_AS_LAST));
    for (AnswerWord mark : new AnswerWord[] {AnswerWord.ACHIEVED, AnswerWord.PARTIAL}) {
      cases.when(
          Excel.and(blank, GROUNDS_SOLE.at(row) + "=1", marked(mark)),
          Excel.text(page.say(Phrase.READ_FROM_MARK).formatted(plan.say(mark.words()))));
    }
    cases.when(blank, "\"\"");
  }

  private void demands(Excel.Cases cases, EvidenceQuestion question, String yes) {
    if (!question.cadences().isEmpty()) {
      String needed =
          Excel.and(yes, by(question, EvidenceField.PERFORMANCES), isBlank(GROUNDS_DATES));
      cases.when(
          question.isYearly() ? Excel.and(needed, Ledger.YEARLY_DAY + "=\"\"") : needed,
          page.quoted(Phrase.GIVE_DATE));
    }
    if (question.asksInterval()) {
      cases.when(
          Excel.and(
              yes,
              by(question, EvidenceField.INTERVAL),
              isBlank(GROUNDS_PERIOD),
              Ledger.OWN_INTERVAL + "=\"\""),
          page.quoted(Phrase.GIVE_INTERVAL));
    }
    if (question.asksOwnRetention()) {
      cases.when(
          Excel.and(yes, by(question, EvidenceField.RETENTION), isBlank(GROUNDS_PERIOD)),
          page.quoted(Phrase.GIVE_RETENTION));
    }
  }

  /** Whether the way that was chosen asks for a field: an exception does not. */
  private String by(EvidenceQuestion question, EvidenceField field) {
    String answer = "TRIM(" + GROUNDS_ANSWER.at(row) + ")";
    String exception = plan.say(AnswerWord.EXCEPTION.words());
    String ownWay = "LEFT(%s,%d)<>%s".formatted(answer, exception.length(), Excel.text(exception));
    List<String> others = new ArrayList<>(List.of(ownWay));
    List<AnswerAlternative> ways = question.alternatives();
    if (ways.stream().anyMatch(way -> way.asks().contains(field))) {
      for (int i = 0; i < ways.size(); i++) {
        if (!ways.get(i).asks().contains(field)) {
          Text words = question.inWords(new PracticeAnswer(PracticeWord.ALTERNATIVE, i));
          others.add(answer + "<>" + Excel.text(plan.say(words)));
        }
      }
    }
    return Excel.and(others.toArray(String[]::new));
  }
}
