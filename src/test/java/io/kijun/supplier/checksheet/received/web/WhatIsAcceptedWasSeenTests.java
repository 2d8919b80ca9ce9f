package io.kijun.supplier.checksheet.received.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.FilledSheet;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A reviewer accepts what was seen, and nothing that came in since. */
@KijunService
class WhatIsAcceptedWasSeenTests {

  private static int numbers;

  private final People people;
  private final SheetRound round;
  private String code = "";

  @Autowired
  WhatIsAcceptedWasSeenTests(People people, SheetRound round) {
    this.people = people;
    this.round = round;
  }

  @BeforeEach
  void supplier() {
    people.join("reviewer", "REVIEWER");
    people.join("reviewer2", "REVIEWER");
    numbers++;
    code = "SEEN-" + numbers;
    round.register(code, "seen");
  }

  private JsonNode in(String user, FilledSheet sheet) {
    Answer answer = round.in(user, code, sheet.bytes());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private JsonNode office(String user) {
    return in(user, round.out(code).by("総務").mark("1", "○"));
  }

  private JsonNode vendor(String user) {
    return in(user, round.out(code).by("保守業者").mark("3", "該当なし"));
  }

  private static String path(JsonNode sheet) {
    return SheetRound.path(sheet.at("/supplier").asString()) + "/" + sheet.at("/id").asString();
  }

  private void look(String user, JsonNode sheet) {
    assertThat(people.ask(user, "GET", path(sheet)).status()).isEqualTo(200);
  }

  private void otherFacts() {
    Answer put =
        people.json(
            "admin",
            "PUT",
            "/api/suppliers/" + code + "/facts",
            Map.of(
                "supplier",
                Map.of("id", code, "profile", Map.of()),
                "evidence",
                List.of(),
                "declarations",
                List.of(),
                "events",
                List.of()));
    assertThat(put.status()).as(put.text()).isEqualTo(200);
  }

  private void isRefused(JsonNode sheet, String issue, String path, String found) {
    Answer refused = round.accept("reviewer", sheet);
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    JsonNode only = refused.json().at("/issues/0");
    assertThat(refused.json().at("/issues").size()).as(refused.text()).isOne();
    assertThat(only.at("/code").asString()).isEqualTo(issue);
    assertThat(only.at("/path").asString()).isEqualTo(path);
    assertThat(only.at("/found").asString()).isEqualTo(found);
    assertThat(people.ask("reviewer", "GET", path(sheet)).json().at("/state").asString())
        .isEqualTo("RECEIVED");
  }

  private void isAccepted(JsonNode sheet) {
    Answer accepted = round.accept("reviewer", sheet);
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    assertThat(accepted.json().at("/state").asString()).isEqualTo("ACCEPTED");
  }

  @Test
  void aSheetThatCameSinceItWasSeenIsNotAcceptedWithIt() {
    JsonNode office = office("reviewer2");
    look("reviewer", office);
    JsonNode vendor = vendor("reviewer2");
    isRefused(office, "CHANGED_MEANWHILE", "together", vendor.at("/id").asString());

    // The refusal was about what came; reading it again shows both.
    isAccepted(office);
    assertThat(people.ask("reviewer", "GET", path(vendor)).json().at("/state").asString())
        .isEqualTo("ACCEPTED");
  }

  @Test
  void whoBringsInASheetHasSeenItWithThoseThatWereThere() {
    JsonNode office = office("reviewer");
    vendor("reviewer");
    isAccepted(office);
  }

  @Test
  void aSheetThatIsNotOpenAnyMoreIsTold() {
    JsonNode office = office("reviewer2");
    JsonNode vendor = vendor("reviewer2");
    look("reviewer", office);
    people.json("reviewer2", "POST", path(vendor) + "/return", Map.of("notes", List.of()));
    isRefused(office, "CHANGED_MEANWHILE", "together", vendor.at("/id").asString());
  }

  @Test
  void otherFactsThanThoseThatItWasHeldAgainstAreTold() {
    JsonNode office = office("reviewer");
    otherFacts();
    isRefused(office, "CHANGED_MEANWHILE", "basedOn", "1");
    isAccepted(office);
  }

  @Test
  void whatAnotherPersonChoseSinceIsTold() {
    JsonNode office = in("reviewer", round.out(code).by("総務").mark("1", "○"));
    FilledSheet vendors = round.out(code).by("保守業者").mark("1", "×");
    JsonNode vendor = in("reviewer", vendors);
    choose("reviewer2", vendor, vendors, office);

    Answer refused = round.accept("reviewer", vendor);
    assertThat(refused.json().at("/issues/0/code").asString()).isEqualTo("CHANGED_MEANWHILE");
    choose("reviewer", vendor, vendors, vendor);
    isAccepted(vendor);
  }

  private void choose(String user, JsonNode sheet, FilledSheet filled, JsonNode take) {
    Answer chosen =
        people.json(
            user,
            "PUT",
            path(sheet) + "/conflicts",
            List.of(
                Map.of(
                    "cell",
                    filled.address("marks", "i:1", "answer"),
                    "take",
                    take.at("/id").asString())));
    assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);
  }

  @Test
  void whatNobodySawIsAcceptedOnlyAloneAndAsItWasReceived() {
    JsonNode overtaken = office("reviewer2");
    otherFacts();
    isUnseen(overtaken, "basedOn 1");
    people.json("reviewer2", "POST", path(overtaken) + "/return", Map.of("notes", List.of()));

    JsonNode alone = in("reviewer2", round.out(code).by("総務").mark("2", "○"));
    isAccepted(alone);

    JsonNode office = office("reviewer2");
    JsonNode vendor = vendor("reviewer2");
    assertThat(people.ask("reviewer", "HEAD", path(office)).status()).isEqualTo(200);
    isUnseen(office, vendor.at("/id").asString());
  }

  private void isUnseen(JsonNode sheet, String found) {
    Answer refused = round.accept("reviewer", sheet);
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    assertThat(refused.json().at("/issues/0/code").asString()).isEqualTo("NOT_SEEN");
    assertThat(refused.json().at("/issues/0/found").asString()).isEqualTo(found);
  }
}
