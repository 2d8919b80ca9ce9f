package io.kijun.supplier.checksheet.received.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Issue;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.FilledSheet;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import io.kijun.supplier.checksheet.received.ReceivingSheet;
import io.kijun.supplier.checksheet.received.SheetOfNobody;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Which sheet takes the place of which, and whose a sheet is. */
@KijunService
class SheetsTakeOthersPlacesTests {

  private static int numbers;

  private final People people;
  private final SheetRound round;
  private final ReceivingSheet receiving;
  private String code = "";

  @Autowired
  SheetsTakeOthersPlacesTests(People people, SheetRound round, ReceivingSheet receiving) {
    this.people = people;
    this.round = round;
    this.receiving = receiving;
  }

  @BeforeEach
  void supplier() {
    people.join("reviewer", "REVIEWER");
    numbers++;
    code = "PLACE-" + numbers;
    round.register(code, "place");
  }

  private JsonNode in(FilledSheet sheet) {
    return in(sheet.bytes());
  }

  private JsonNode in(byte[] sheet) {
    Answer answer = round.in("reviewer", code, sheet);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private JsonNode read(JsonNode sheet) {
    return people
        .ask("reviewer", "GET", SheetRound.path(code) + "/" + sheet.at("/id").asString())
        .json();
  }

  @Test
  void twoSheetsThatGiveTheFirmsNameAreMerged() {
    JsonNode office = in(round.out(code).by("丸山プレス").mark("1", "○"));
    JsonNode vendor = in(round.out(code).by("丸山プレス").mark("2", "○"));
    assertThat(vendor.at("/together/0")).isEqualTo(office.at("/id"));
    assertThat(vendor.at("/answered").asInt()).isEqualTo(2);
    assertThat(vendor.at("/replaces")).isEmpty();
    assertThat(read(office).at("/state").asString()).isEqualTo("RECEIVED");
  }

  @Test
  void whatASheetReplacedIsNamed() {
    FilledSheet filled = round.out(code).by("佐藤").mark("1", "○");
    JsonNode first = in(filled);
    JsonNode second = in(filled.mark("2", "○"));
    assertThat(second.at("/replaces").valueStream()).containsExactly(first.at("/id"));
    assertThat(read(first).at("/replacedBy")).isEqualTo(second.at("/id"));
    assertThat(round.accept("reviewer", second).json().at("/replaces/0"))
        .isEqualTo(first.at("/id"));
  }

  @Test
  void sheetsWithoutANameAreNobodysSame() {
    FilledSheet filled = round.out(code).mark("1", "○");
    JsonNode first = in(filled);
    assertThat(in(filled.mark("2", "○")).at("/together/0")).isEqualTo(first.at("/id"));
  }

  @Test
  void aFileThatWasReplacedOrErasedComesAgain() {
    FilledSheet filled = round.out(code).by("佐藤").mark("1", "○");
    byte[] first = filled.bytes();
    in(first);
    in(filled.mark("2", "○"));
    in(first);
    assertThat(round.in("reviewer", code, first).status()).isEqualTo(409);

    people.ask("admin", "POST", "/api/suppliers/" + code + "/erasure");
    in(first);
  }

  @Test
  void whoseCodeItIsIsNotToldToThoseWhoDoNotSeeThem() {
    byte[] sheet = round.out(code).stamp(3, "-").mark("1", "○").bytes();
    Sight elsewhere = Sight.of(Set.of("elsewhere"));
    Actor limited = new Actor("limited", "test", true);
    assertThatThrownBy(() -> receiving.receive("a.xlsx", sheet, elsewhere, limited))
        .isInstanceOfSatisfying(
            SheetOfNobody.class,
            refused -> {
              List<Issue> issues = refused.issues();
              assertThat(issues).hasSize(1);
              assertThat(issues.get(0).found()).isNull();
              assertThat(issues.toString()).doesNotContain(code);
            });
  }
}
