package io.kijun.supplier.checksheet.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import io.kijun.fixture.AnsweredForm;
import io.kijun.fixture.MadeOnce;
import io.kijun.fixture.SmallStandard;
import io.kijun.generated.StandardGenerator;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check sheet says beside the answers while it is filled in. */
class ChecksInTheSheetTests {

  private static final CheckSheets SHEETS = MadeOnce.CHECK_SHEETS;
  private static final Ruleset SMALL = SmallStandard.ruleset();
  private static final LocalDate DUE = LocalDate.parse("2026-12-01");
  private static final SheetRecipient SUPPLIER =
      new SheetRecipient("S-001", "丸山プレス", "c0de", LocalDate.parse("2026-11-01"), DUE, null);

  private static AnsweredForm sheet(SheetLanguage language) {
    return new AnsweredForm(SHEETS.sheet(SMALL, language, SUPPLIER), language);
  }

  private static AnsweredForm sheet() {
    return sheet(SheetLanguage.JA);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          , 未回答
          ○, 済
          〇, 済
          x, 済（足りないことも書けます）
          △, 済（足りないことも書けます）
          なし, ▲○・△・×・該当なしから選んでください
          該当なし, ▲理由を書いてください
          前回と同じ, ▲○・△・×・該当なしから選んでください
          """)
  void theCheckBesideAMark(String mark, String check) {
    AnsweredForm sheet = sheet();
    if (mark != null) {
      sheet.answer("i:2", CheckSheetColumn.MARKS_ANSWER, mark);
    }
    assertThat(sheet.shown("i:2", CheckSheetColumn.MARKS_CHECK)).isEqualTo(check);
  }

  @Test
  void aReasonIsEnoughForWhatDoesNotApply() {
    AnsweredForm sheet =
        sheet()
            .answer("i:2", CheckSheetColumn.MARKS_ANSWER, "該当なし")
            .answer("i:2", CheckSheetColumn.MARKS_MISSING, "方針の改定がない");
    assertThat(sheet.shown("i:2", CheckSheetColumn.MARKS_CHECK)).isEqualTo("済");
    assertThat(sheet.shown("q:policy.review", CheckSheetColumn.GROUNDS_CHECK))
        .isEqualTo("該当なしのため不要");
  }

  @Test
  void marksAndGroundsThatContradictEachOtherAreShown() {
    AnsweredForm sheet =
        sheet()
            .answer("i:1", CheckSheetColumn.MARKS_ANSWER, "○")
            .answer("q:policy", CheckSheetColumn.GROUNDS_ANSWER, "いいえ");
    assertThat(sheet.shown("i:1", CheckSheetColumn.MARKS_CHECK)).isEqualTo("▲根拠に「いいえ」があります");
    sheet
        .answer("i:1", CheckSheetColumn.MARKS_ANSWER, "×")
        .answer("q:policy", CheckSheetColumn.GROUNDS_ANSWER, "はい（すべて）");
    assertThat(sheet.shown("i:1", CheckSheetColumn.MARKS_CHECK)).isEqualTo("▲根拠に「はい」があります");
  }

  @Test
  void whatTheProfileDeniesNeedsNoAnswer() {
    AnsweredForm sheet = sheet().answer("p:remoteWork", CheckSheetColumn.COMPANY_ANSWER, "いいえ");
    assertThat(sheet.shown("i:4", CheckSheetColumn.MARKS_CHECK)).isEqualTo("対象外");
    assertThat(sheet.shown("q:remote.rules", CheckSheetColumn.GROUNDS_CHECK)).isEqualTo("対象外");
    assertThat(sheet.shown("i:4", CheckSheetColumn.MARKS_GROUNDS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          いいえ, はい, ▲No.3 の「いいえ」と食い違っています
          いいえ, , 答えなくてよい
          いいえ, わからない, 答えなくてよい
          , わからない, 「はい」として扱います
          , , 未回答
          はい, いいえ, 済
          , たぶん, ▲はい・いいえ・わからないから選んでください
          """)
  void theCheckBesideAFactThatImpliesAnother(String implied, String own, String check) {
    AnsweredForm sheet = sheet();
    if (implied != null) {
      sheet.answer("p:externalStaff", CheckSheetColumn.COMPANY_ANSWER, implied);
    }
    if (own != null) {
      sheet.answer("p:temporaryStaff", CheckSheetColumn.COMPANY_ANSWER, own);
    }
    assertThat(sheet.shown("p:temporaryStaff", CheckSheetColumn.COMPANY_CHECK)).isEqualTo(check);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          q:policy.review, ○, , , , , 自己診断の ○ で読みます
          q:policy.review, △, , , , , 自己診断の △ で読みます
          q:policy.review, ×, , , , , ×のため不要
          q:policy.review, ○, はい（すべて）, , , , ▲実施日を入れてください
          q:policy.review, ○, はい（すべて）, , 2026-11-01, , 済
          q:policy.review, ○, はい（すべて）, , 2026-12-02, , ▲先の日付です
          q:policy.review, ○, , , 2026-12-02, , ▲先の日付です
          q:policy.review, ○, はい（すべて）, , 2025-11-30, , 1年より前の日付です
          q:policy.review, ○, はい, , 2025-12-01, , 済
          q:policy.review, ○, わからない, , , , 済
          q:policy.review, ○, ある, , , , ▲答えを一覧から選んでください
          q:policy, , 一部, , , , ▲足りないものを選んでください
          q:policy, , 一部, 役員, , , 済
          q:policy, , , , , ,
          q:backup, , はい, , , , ▲実施日を入れてください
          q:backup, , はい, , 2026-11-01, , ▲間隔を選んでください
          q:backup, , はい, , 2026-11-01, 1か月, 済
          """)
  void theCheckBesideAQuestion(
      String question,
      String mark,
      String answer,
      String missing,
      LocalDate day,
      String period,
      String check) {
    AnsweredForm sheet = sheet();
    if (mark != null) {
      sheet.answer("i:2", CheckSheetColumn.MARKS_ANSWER, mark);
    }
    put(sheet, question, CheckSheetColumn.GROUNDS_ANSWER, answer);
    put(sheet, question, CheckSheetColumn.GROUNDS_MISSING_1, missing);
    put(sheet, question, CheckSheetColumn.GROUNDS_PERIOD, period);
    if (day != null) {
      sheet.answer(question, CheckSheetColumn.GROUNDS_DATES, day);
    }
    assertThat(sheet.shown(question, CheckSheetColumn.GROUNDS_CHECK))
        .isEqualTo(check == null ? "" : check);
  }

  private static void put(AnsweredForm sheet, String id, CheckSheetColumn column, String text) {
    if (text != null) {
      sheet.answer(id, column, text);
    }
  }

  @Test
  void whatIsSaidOnceServesTheWholeSheet() {
    AnsweredForm sheet =
        sheet()
            .answer("q:policy.review", CheckSheetColumn.GROUNDS_ANSWER, "はい（すべて）")
            .answer("q:backup", CheckSheetColumn.GROUNDS_ANSWER, "はい")
            .answer("h:yearlyDay", CheckSheetColumn.START_ANSWER, LocalDate.parse("2026-10-01"))
            .answer("h:ownInterval", CheckSheetColumn.START_ANSWER, "1か月");
    assertThat(sheet.shown("q:policy.review", CheckSheetColumn.GROUNDS_CHECK)).isEqualTo("済");
    assertThat(sheet.shown("q:backup", CheckSheetColumn.GROUNDS_CHECK))
        .as("the yearly day serves yearly duties only")
        .isEqualTo("▲実施日を入れてください");
    sheet
        .answer("q:backup", CheckSheetColumn.GROUNDS_DATES, LocalDate.parse("2026-11-30"))
        .answer("h:filledOn", CheckSheetColumn.START_ANSWER, LocalDate.parse("2026-11-29"));
    assertThat(sheet.shown("q:backup", CheckSheetColumn.GROUNDS_CHECK)).isEqualTo("▲先の日付です");
  }

  /** Revisions of laws as if they were a firm's own affair. */
  private static AnsweredForm withOwnEvents() {
    Standard small = SmallStandard.standard("1.0");
    Vocabulary words = small.vocabulary();
    List<Word> own =
        words.events().stream()
            .map(type -> new Word(type.code(), type.label(), type.appliesWhen()))
            .toList();
    Standard standard =
        small.with(
            new Vocabulary(
                words.evidence(),
                words.audiences(),
                words.scopes(),
                words.contents(),
                words.occasions(),
                words.profile(),
                own));
    return new AnsweredForm(
        SHEETS.sheet(Ruleset.of(standard, Map.of()), SheetLanguage.JA, SUPPLIER), SheetLanguage.JA);
  }

  @Test
  void whatHappensInTheWorldIsNotAskedOfASupplier() {
    assertThat(sheet().page(CheckSheetPage.EVENTS).getRow(5).getCell(0).getStringCellValue())
        .isEqualTo("v:+1");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          v:lawRevision, , , ,
          v:lawRevision, , なかった, , 済
          v:lawRevision, , あった, , ▲日付を入れてください
          v:lawRevision, , あった, 2026/4/1, 済
          v:lawRevision, , , 2026/4/1, 済
          v:lawRevision, , たぶん, 2026/4/1, ▲あった・なかったから選んでください
          v:+1, , , ,
          v:+1, , あった, 2026/4/1, ▲できごとを一覧から選んでください
          v:+1, 法令の改正, , , ▲日付を入れてください
          v:+1, 法令の改正, あった, 2026/4/1, 済
          """)
  void theCheckBesideAnEvent(String id, String kind, String answer, String day, String check) {
    AnsweredForm sheet = withOwnEvents();
    put(sheet, id, CheckSheetColumn.EVENTS_KIND, kind);
    put(sheet, id, CheckSheetColumn.EVENTS_ANSWER, answer);
    put(sheet, id, CheckSheetColumn.EVENTS_DATES, day);
    assertThat(sheet.shown(id, CheckSheetColumn.EVENTS_CHECK))
        .isEqualTo(check == null ? "" : check);
  }

  @Test
  void whatIsToBeDoneIsListedByItsPlaceWithWhatContradictsFirst() {
    AnsweredForm sheet =
        sheet()
            .answer("i:3", CheckSheetColumn.MARKS_ANSWER, "該当なし")
            .answer("i:1", CheckSheetColumn.MARKS_ANSWER, "○");
    XSSFSheet review = sheet.page(CheckSheetPage.REVIEW);
    List<String> lines = new ArrayList<>();
    for (int row = 5; row < 12; row++) {
      lines.add(
          sheet.shown(review.getRow(row).getCell(CheckSheetColumn.REVIEW_SHEET.number() - 1))
              + " "
              + sheet.shown(review.getRow(row).getCell(CheckSheetColumn.REVIEW_NO.number() - 1))
              + " "
              + sheet.shown(review.getRow(row).getCell(CheckSheetColumn.REVIEW_WHAT.number() - 1)));
    }
    assertThat(lines)
        .containsExactly(
            "会社のこと 1 未回答",
            "会社のこと 2 未回答",
            "会社のこと 3 未回答",
            "自己診断 3 ▲理由を書いてください",
            "自己診断 2 未回答",
            "自己診断 4 未回答",
            "自己診断 5 未回答");
    assertThat(sheet.shown(review.getRow(2).getCell(1))).isEqualTo("確認すること 7 件（▲ 1 件）");
  }

  @Test
  void theProfileDecidesInTheSheetAsInJava() {
    Random random = new Random(16);
    for (int i = 0; i < 3; i++) {
      Standard standard = StandardGenerator.standard(random);
      Questionnaire asked = Questionnaire.of(standard);
      AnsweredForm sheet =
          new AnsweredForm(
              SHEETS.sheet(Ruleset.of(standard, Map.of()), SheetLanguage.JA, SheetRecipient.NOBODY),
              SheetLanguage.JA);
      for (int j = 0; j < 4; j++) {
        ProfileInSheet.answeredAtRandom(sheet, asked, random).agreesWithJava();
      }
    }
  }
}
