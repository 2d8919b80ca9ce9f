package io.kijun.supplier.checksheet.received.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.FilledSheet;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.OnItsOwn;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What people do with a supplier's sheets at the same moment. */
@KijunService
class SheetsSideBySideTests {

  private static int numbers;

  private final People people;
  private final SheetRound round;
  private final JdbcClient database;
  private String code = "";

  @Autowired
  SheetsSideBySideTests(People people, SheetRound round, JdbcClient database) {
    this.people = people;
    this.round = round;
    this.database = database;
  }

  @BeforeEach
  void supplier() {
    people.join("reviewer", "REVIEWER");
    people.join("reviewer2", "REVIEWER");
    numbers++;
    code = "SIDE-" + numbers;
    round.register(code, "side");
  }

  private static <T> List<T> atOnce(Supplier<T> one, Supplier<T> other) {
    CompletableFuture<T> first = CompletableFuture.supplyAsync(one, OnItsOwn.THREAD);
    CompletableFuture<T> second = CompletableFuture.supplyAsync(other, OnItsOwn.THREAD);
    return List.of(first.join(), second.join());
  }

  @Test
  void ofTwoWhoAcceptOneSheetAtOnceOneIsToldThatItIsClosed() {
    JsonNode sheet = round.in("reviewer", code, round.out(code).mark("1", "○").bytes()).json();

    List<Answer> answers =
        atOnce(() -> round.accept("reviewer", sheet), () -> round.accept("reviewer2", sheet));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    JsonNode versions =
        people.ask("reviewer", "GET", "/api/suppliers/" + code + "/facts/versions").json();
    assertThat(versions.at("/versions").size()).as(versions.toString()).isOne();
  }

  @Test
  void theSameBytesForTwoSuppliersAreTakenInAtOnce() {
    String other = code + "-other";
    round.register(other, "side");
    byte[] same = round.out(code).stamp(3, "-").stamp(5, "-").bytes();

    List<Answer> answers =
        atOnce(() -> round.in("reviewer", code, same), () -> round.in("reviewer2", other, same));

    assertThat(answers).extracting(Answer::status).containsExactly(201, 201);
    people.ask("admin", "POST", "/api/suppliers/" + code + "/erasure");
    String sheet = answers.get(1).json().at("/id").asString();
    assertThat(
            people.ask("reviewer", "GET", SheetRound.path(other) + "/" + sheet + "/file").status())
        .as("the other's file stays")
        .isEqualTo(200);
  }

  @Test
  void theSameBytesForOneSupplierAreTakenInOnce() {
    byte[] same = round.out(code).mark("1", "○").bytes();
    List<Answer> answers =
        atOnce(() -> round.in("reviewer", code, same), () -> round.in("reviewer2", code, same));
    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
  }

  @Test
  void copiesThatAreFetchedAtOnceAreOfOneAsking() {
    atOnce(() -> round.out(code), () -> round.out(code));
    assertThat(
            database
                .sql("select count(distinct asking) from check_sheet_out where supplier = :code")
                .param("code", code)
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void whatStoodInASheetIsWhatIsKnownWhenItGoesOut() {
    accept(round.out(code).mark("1", "×"));
    FilledSheet office = round.out(code).by("総務");
    FilledSheet vendor = round.out(code).by("保守業者").mark("3", "○");
    FilledSheet wrong = round.out(code).by("別の人").put("marks", "i:2", "last", "○");
    accept(office.mark("1", "○"));

    assertThat(round.in("reviewer", code, vendor.bytes()).json().at("/problems").toString())
        .doesNotContain("WRONG_COLUMN");
    assertThat(round.in("reviewer", code, wrong.bytes()).json().at("/problems").toString())
        .contains("WRONG_COLUMN");
  }

  private void accept(FilledSheet sheet) {
    JsonNode in = round.in("reviewer", code, sheet.bytes()).json();
    Answer accepted = round.accept("reviewer", in);
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
  }
}
