package io.kijun.supplier.checksheet.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Profile;
import io.kijun.core.standard.CellPlace;
import io.kijun.fixture.AnsweredForm;
import io.kijun.supplier.checksheet.AnswersToFacts;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.EventQuestion;
import io.kijun.supplier.checksheet.EvidenceQuestion;
import io.kijun.supplier.checksheet.ItemQuestion;
import io.kijun.supplier.checksheet.ProfileQuestion;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetAbout;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.SheetAnswers.SheetMeta;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;
import io.kijun.supplier.checksheet.Told;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A profile as a sheet has it and as its answers are taken: what applies is the same in both. */
final class ProfileInSheet {

  private static final List<YesNo> WORDS = List.of(YesNo.YES, YesNo.NO, YesNo.UNKNOWN);

  private final AnsweredForm sheet;
  private final Questionnaire asked;
  private final Profile profile;

  private ProfileInSheet(AnsweredForm sheet, Questionnaire asked, Profile profile) {
    this.sheet = sheet;
    this.asked = asked;
    this.profile = profile;
  }

  /** Answers every question of 会社のこと with はい, いいえ, わからない or not at all. */
  static ProfileInSheet answeredAtRandom(AnsweredForm sheet, Questionnaire asked, Random random) {
    Map<String, Told<YesNo>> answers = new HashMap<>();
    for (ProfileQuestion question : asked.profile()) {
      int choice = random.nextInt(WORDS.size() + 1);
      String text = List.of("はい", "いいえ", "わからない", "").get(choice);
      sheet.cell(question.id(), CheckSheetColumn.COMPANY_ANSWER).setCellValue(text);
      if (choice < WORDS.size()) {
        answers.put(
            question.id(),
            new Told<>(WORDS.get(choice), new CellPlace("sheet.xlsx", "会社のこと", "E6"), text));
      }
    }
    sheet.answered();
    Map<String, Boolean> given =
        AnswersToFacts.of(
                asked,
                new SheetAnswers(
                    new SheetMeta(null, null, null, null),
                    SheetAbout.BLANK,
                    answers,
                    Map.of(),
                    Map.of(),
                    List.of()),
                null,
                "S-001",
                LocalDate.parse("2026-11-24"))
            .facts()
            .profile();
    return new ProfileInSheet(sheet, asked, new Profile(given, asked.standard().vocabulary()));
  }

  void agreesWithJava() {
    for (ItemQuestion item : asked.items()) {
      agrees(item.id(), CheckSheetColumn.MARKS_APPLIES, item.applies().holds(profile::holds));
      EvidenceQuestion sole = item.sole(profile::holds);
      for (EvidenceQuestion question : item.questions()) {
        agrees(
            question.id(),
            CheckSheetColumn.GROUNDS_APPLIES,
            question.applies().holds(profile::holds));
        agrees(question.id(), CheckSheetColumn.GROUNDS_SOLE, question.equals(sole));
      }
    }
    for (EventQuestion event : asked.events()) {
      agrees(event.id(), CheckSheetColumn.EVENTS_APPLIES, event.applies().holds(profile::holds));
    }
  }

  private void agrees(String id, CheckSheetColumn column, boolean expected) {
    assertThat(sheet.shown(id, column)).as(id + " " + column.id()).isEqualTo(expected ? "1" : "0");
  }
}
