package io.kijun.supplier.checksheet.received.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.FilledSheet;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Last year's sheet is shown, and counts only once a person has said that it may. */
@KijunService
class SheetsOfOverAskingsTests {

  private static int numbers;

  private final People people;
  private final SheetRound round;
  private final JdbcClient database;
  private String code = "";

  @Autowired
  SheetsOfOverAskingsTests(People people, SheetRound round, JdbcClient database) {
    this.people = people;
    this.round = round;
    this.database = database;
  }

  @BeforeEach
  void supplier() {
    people.join("reviewer", "REVIEWER");
    numbers++;
    code = "OVER-" + numbers;
    round.register(code, "over");
  }

  private FilledSheet lastYears() {
    FilledSheet sheet = round.out(code).mark("1", "○");
    database
        .sql(
            "update check_sheet_out set recorded_at = recorded_at - interval '1' year"
                + " where supplier = :code")
        .param("code", code)
        .update();
    return sheet;
  }

  private JsonNode in(FilledSheet sheet) {
    Answer answer = round.in("reviewer", code, sheet.bytes());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private void isShownAndNotAcceptedByItself(JsonNode sheet) {
    String key = SheetRound.key(sheet, "SHEET_ASKING_OVER");
    assertThat(sheet.at("/toConfirm").toString()).isEqualTo("[\"" + key + "\"]");
    assertThat(sheet.at("/problems").toString()).contains("SHEET_ASKING_OVER");
    Answer refused = round.accept("reviewer", sheet);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().at("/issues/0/code").asString()).isEqualTo("SHEET_ASKING_OVER");
    assertThat(refused.json().at("/issues/0/message/ja").asString())
        .contains("confirmedに「" + key + "」");
    assertThat(round.accept("reviewer", sheet, key).status()).isEqualTo(200);
  }

  @Test
  void lastYearsSheetThatComesAfterThisYearsWentOut() {
    FilledSheet lastYears = lastYears();
    FilledSheet thisYears = round.out(code).mark("1", "△");
    JsonNode old = in(lastYears);
    assertThat(old.at("/together")).isEmpty();
    isShownAndNotAcceptedByItself(old);
    JsonNode young = in(thisYears);
    assertThat(young.at("/problems").toString()).doesNotContain("SHEET_ASKING_OVER");
    assertThat(round.accept("reviewer", young).status()).isEqualTo(200);
  }

  @Test
  void lastYearsSheetThatComesThoughNoOtherWentOut() {
    isShownAndNotAcceptedByItself(in(lastYears()));
  }
}
