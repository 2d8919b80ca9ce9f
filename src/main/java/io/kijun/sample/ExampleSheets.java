package io.kijun.sample;

import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_LAST;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_LAST;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_MISSING;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_PLANNED;
import static io.kijun.supplier.checksheet.CheckSheetColumn.START_ANSWER;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.runtime.Today;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.edit.EditImpossible;
import io.kijun.supplier.checksheet.AnswerWord;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.SheetAbout;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.out.SendingCheckSheet;
import io.kijun.supplier.checksheet.out.SendingCheckSheet.SheetToSend;
import io.kijun.supplier.checksheet.received.ReceivingSheet;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sends check sheets to some of the generated suppliers. Half of them send theirs back, with
 * answers other than last time; one in three of these has mistakes in it.
 */
@Component
final class ExampleSheets {

  static final int SENT = 24;
  static final int RETURNED = 12;

  private static final int WITH_MISTAKES = 3;
  private static final int PARTLY = 3;
  private static final int DAYS_TO_ANSWER = 30;
  private static final int DAYS_TO_MEND = 90;
  private static final SheetLanguage LANGUAGE = SheetLanguage.JA;

  private final SendingCheckSheet sending;
  private final ReceivingSheet receiving;
  private final Today today;

  ExampleSheets(SendingCheckSheet sending, ReceivingSheet receiving, Today today) {
    this.sending = sending;
    this.receiving = receiving;
    this.today = today;
  }

  /** Sends and receives; suppliers of whom nothing is known get none. */
  void goRound(List<SampleSupplier> all, Actor actor) throws PackageRefused, EditImpossible {
    List<String> codes =
        all.stream()
            .filter(one -> one.facts() != null)
            .map(one -> one.registered().code().value())
            .limit(SENT)
            .toList();
    LocalDate due = today.day().plusDays(DAYS_TO_ANSWER);
    for (int i = 0; i < codes.size(); i++) {
      SheetToSend sent = sending.of(codes.get(i), LANGUAGE, due, actor, Sight.ALL);
      if (i < RETURNED) {
        byte[] filled = filledIn(sent, i);
        receiving.receive(codes.get(i), sent.name(), filled, Sight.ALL, actor);
      }
    }
  }

  private byte[] filledIn(SheetToSend sent, int which) throws PackageRefused, EditImpossible {
    SheetInHand sheet = new SheetInHand(sent.name(), sent.content());
    sheet.write(START_ANSWER, sheet.row(CheckSheetPage.START, SheetAbout.FILLED_BY), "総務課");
    for (int row : sheet.rows(CheckSheetPage.COMPANY)) {
      String last = sheet.text(COMPANY_LAST, row);
      sheet.write(COMPANY_ANSWER, row, last.isEmpty() ? say(AnswerWord.NO) : last);
    }
    List<Integer> marks = sheet.rows(CheckSheetPage.MARKS);
    for (int row : marks) {
      boolean answered = !sheet.text(MARKS_LAST, row).isEmpty();
      sheet.write(MARKS_ANSWER, row, say(answered ? AnswerWord.SAME : AnswerWord.ACHIEVED));
    }
    sheet.write(MARKS_ANSWER, one(marks, 17 * which + 5), say(AnswerWord.ACHIEVED));
    for (int i = 0; i < PARTLY; i++) {
      int row = one(marks, 11 * which + 37 * i);
      sheet.write(MARKS_ANSWER, row, say(AnswerWord.PARTIAL));
      sheet.write(MARKS_MISSING, row, "新しく入った人への説明がまだです。");
      sheet.write(MARKS_PLANNED, row, today.day().plusDays(DAYS_TO_MEND).toString());
    }
    if (which % WITH_MISTAKES == 0) {
      sheet.write(MARKS_PLANNED, one(marks, 11 * which), "来年の春ごろ");
      sheet.write(MARKS_ANSWER, one(marks, 11 * which + 1), "だいたい");
    }
    return sheet.saved();
  }

  private static int one(List<Integer> rows, int number) {
    return rows.get(number % rows.size());
  }

  private static String say(AnswerWord word) {
    return LANGUAGE.of(word.words());
  }
}
