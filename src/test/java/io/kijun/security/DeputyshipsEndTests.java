package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A deputyship lasts a year at most, and ends when the approver or an administrator ends it. */
@KijunService
class DeputyshipsEndTests {

  private final People people;
  private final LocalDate day;

  @Autowired
  DeputyshipsEndTests(People people, Today today) {
    this.people = people;
    this.day = today.day();
  }

  private static Map<String, String> named(String deputy, LocalDate first, LocalDate last) {
    return Map.of("deputy", deputy, "firstDay", first.toString(), "lastDay", last.toString());
  }

  @Test
  void afterAYearAtMost() {
    people.join("d-abe", "APPROVER");
    people.join("d-baba", "REVIEWER");

    assertThat(
            people
                .json(
                    "d-abe",
                    "POST",
                    "/api/deputies",
                    named("d-baba", day, day.plusYears(1).plusDays(1)))
                .json()
                .at("/issues/0/code")
                .asString())
        .isEqualTo("INVALID_PERIOD");
  }

  @Test
  void earlyWhenTheApproverSaysSo() {
    people.join("d-chiba", "APPROVER");
    people.join("d-endo", "APPROVER");
    people.join("d-fuji", "REVIEWER");
    String id =
        people
            .json("d-chiba", "POST", "/api/deputies", named("d-fuji", day, day.plusDays(300)))
            .json()
            .at("/id")
            .asString();
    String path = "/api/deputies/" + id;
    assertThat(people.ask("d-fuji", "GET", "/api/me").text()).contains("d-chiba");

    assertThat(people.ask("d-endo", "DELETE", path).status()).isEqualTo(403);
    assertThat(people.ask("d-chiba", "DELETE", path).status()).isEqualTo(204);
    assertThat(people.ask("d-fuji", "GET", "/api/me").text()).doesNotContain("d-chiba");
    assertThat(people.ask("d-fuji", "GET", "/api/drafts").status()).isEqualTo(403);
    assertThat(people.ask("admin", "DELETE", path).status()).isEqualTo(404);
    assertThat(people.ask("admin", "DELETE", "/api/deputies/no-id").status()).isEqualTo(404);
    assertThat(people.ask("admin", "GET", "/api/log").text()).contains("DEPUTY_ENDED");
  }
}
