package io.kijun.supplier.checksheet.out;

import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_LAST;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_LAST_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_LAST_DATE;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_LAST;
import static io.kijun.supplier.checksheet.CheckSheetColumn.START_LABEL;

import io.kijun.core.evidence.Facts;
import io.kijun.spreadsheet.form.FormPlace;
import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.AnswerWord;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.EvidenceQuestion;
import io.kijun.supplier.checksheet.ItemQuestion;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.LastAnswers.LastMark;
import io.kijun.supplier.checksheet.LastAnswers.LastPractice;
import io.kijun.supplier.checksheet.ProfileQuestion;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a sheet says of the supplier that it goes to. Answers stand beside the inputs. */
final class SheetFilling {

  private static final String NOBODY = "-";

  private final SheetPlan plan;
  private final SheetRecipient recipient;
  private final LastAnswers last;
  private final Map<FormPlace, FormValue> values = new HashMap<>();

  SheetFilling(SheetPlan plan, SheetRecipient recipient) {
    this.plan = plan;
    this.recipient = recipient;
    Facts known = recipient.known();
    this.last = known == null ? LastAnswers.NONE : LastAnswers.of(known, plan.asked());
  }

  Map<FormPlace, FormValue> values() {
    for (CheckSheetPage page : CheckSheetPage.values()) {
      values.put(new FormPlace(plan.name(page), "A1"), FormValue.of(identity(page)));
    }
    if (!recipient.code().isEmpty()) {
      put(
          START_LABEL,
          StartPage.RECIPIENT_ROW,
          "%s  %s  %s"
              .formatted(plan.say(Phrase.SUPPLIER.words()), recipient.code(), recipient.name()));
    }
    values.put(Ledger.SUPPLIER_CELL, FormValue.of(recipient.code()));
    day(Ledger.ISSUED_CELL, recipient.issued());
    LocalDate due = recipient.due();
    if (due != null) {
      values.put(
          WrittenSheet.due(plan), FormValue.of(plan.say(Phrase.DUE.words()) + "  " + written(due)));
      day(Ledger.DUE_CELL, due);
      day(Ledger.AS_OF_CELL, due);
    }
    profile();
    items();
    evidence();
    return values;
  }

  /** What makes a sheet known again, also where it is copied into another file. */
  private String identity(CheckSheetPage page) {
    return String.join(
        ";",
        CheckSheetPage.FORM,
        page.id(),
        plan.ruleset(),
        recipient.code().isEmpty() ? NOBODY : recipient.code(),
        plan.language().code(),
        recipient.sheetCode() == null ? NOBODY : recipient.sheetCode());
  }

  private static String written(LocalDate day) {
    return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
  }

  private void put(CheckSheetColumn column, int row, String text) {
    values.put(WrittenSheet.place(plan, column, row), FormValue.of(text));
  }

  private void day(FormPlace place, @Nullable LocalDate day) {
    if (day != null) {
      values.put(place, new FormValue.Day(day));
    }
  }

  private void profile() {
    int row = CheckSheetPage.FIRST_ROW;
    for (ProfileQuestion question : plan.asked().profile()) {
      YesNo before = last.profile().get(question.id());
      if (before != null) {
        put(COMPANY_LAST, row, plan.say(AnswerWord.of(before).words()));
      }
      row++;
    }
  }

  private void items() {
    int row = CheckSheetPage.FIRST_ROW;
    for (ItemQuestion question : plan.asked().items()) {
      LastMark before = last.items().get(question.id());
      if (before != null) {
        put(MARKS_LAST, row, plan.say(AnswerWord.of(before.mark()).words()));
      }
      row++;
    }
  }

  private void evidence() {
    int row = CheckSheetPage.FIRST_ROW;
    for (EvidenceQuestion question : plan.asked().evidence()) {
      LastPractice before = last.evidence().get(question.id());
      if (before != null) {
        put(GROUNDS_LAST_ANSWER, row, plan.say(question.inWords(before.answer())));
        put(
            GROUNDS_LAST_DATE,
            row,
            before.dates().stream().map(SheetFilling::written).collect(Collectors.joining("、")));
      }
      row++;
    }
  }
}
