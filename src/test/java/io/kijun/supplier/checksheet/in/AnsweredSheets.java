package io.kijun.supplier.checksheet.in;

import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_DATES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_DATES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_DOCUMENT;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_MISSING;
import static io.kijun.supplier.checksheet.CheckSheetColumn.START_ANSWER;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.supplier.checksheet.EvidenceQuestion;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Sheets that people filled in with care. */
final class AnsweredSheets {

  private static final Map<String, SheetInHands> MADE = new ConcurrentHashMap<>();

  private AnsweredSheets() {}

  private static SheetInHands made(String what, Supplier<SheetInHands> make) {
    SheetInHands known = MADE.get(what);
    SheetInHands sheet = known == null ? make.get() : known;
    MADE.put(what, sheet);
    return sheet.copy();
  }

  /** 会社のこと and 自己診断. */
  static SheetInHands quick(Ruleset ruleset, SheetLanguage language) {
    return made("quick " + ruleset.id() + language, () -> makeQuick(ruleset, language));
  }

  private static SheetInHands makeQuick(Ruleset ruleset, SheetLanguage language) {
    SheetInHands sheet = SheetInHands.of(ruleset, language);
    Questionnaire asked = sheet.asked();
    asked.profile().forEach(one -> sheet.put(COMPANY_ANSWER, one.id(), "はい"));
    int i = 0;
    for (var item : asked.items()) {
      sheet.put(MARKS_ANSWER, item.id(), i % 3 == 0 ? "△" : "○");
      if (i % 3 == 0) {
        sheet.put(MARKS_MISSING, item.id(), "手順書がまだありません" + i);
      }
      i++;
    }
    return sheet;
  }

  /** All five. */
  static SheetInHands full(Ruleset ruleset, SheetLanguage language) {
    return made("full " + ruleset.id() + language, () -> makeFull(ruleset, language));
  }

  private static SheetInHands makeFull(Ruleset ruleset, SheetLanguage language) {
    SheetInHands sheet = quick(ruleset, language);
    sheet.put(START_ANSWER, "h:filledBy", "総務 丸山");
    sheet.put(START_ANSWER, "h:filledOn", "2026/11/20");
    for (EvidenceQuestion question : sheet.asked().evidence()) {
      var answer = question.answers().get(0);
      sheet.put(GROUNDS_ANSWER, question.id(), language.of(question.inWords(answer)));
      sheet.put(GROUNDS_DOCUMENT, question.id(), "規程 " + question.no());
      if (question.isDated()) {
        sheet.put(GROUNDS_DATES, question.id(), "2026/4/1、R8.10.1");
      }
    }
    sheet
        .asked()
        .events()
        .forEach(
            event -> {
              sheet.put(EVENTS_ANSWER, event.id(), "あった");
              sheet.put(EVENTS_DATES, event.id(), "2026年6月1日");
            });
    return sheet;
  }
}
