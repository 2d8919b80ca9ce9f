package io.kijun.rulechange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A deputy approves for a period, and never what the approver wrote. */
@KijunService
class ApprovingInAnothersPlaceTests {

  @TempDir private Path folder = Path.of("");
  private final People people;
  private SmallDrafts drafts;

  @Autowired
  ApprovingInAnothersPlaceTests(People people) {
    this.people = people;
  }

  @BeforeEach
  void peopleAndWorkbooks() throws IOException {
    drafts = SmallDrafts.in(folder, people);
  }

  @Test
  void aDeputyApprovesInTheApproversPlaceForAPeriod() throws IOException {
    people.join("ito", "REVIEWER");
    drafts.set("C", 11, "代理が承認する内容");
    JsonNode draft = drafts.started("sato");
    assertThat(drafts.approve("ito", draft).status()).isEqualTo(403);

    Map<String, String> named =
        Map.of("deputy", "ito", "firstDay", "2026-11-25", "lastDay", "2026-11-30");
    assertThat(people.json("tanaka", "POST", "/api/deputies", named).status()).isEqualTo(201);
    assertThat(people.ask("ito", "GET", "/api/me").json().at("/deputyFor/0").asString())
        .isEqualTo("tanaka");
    Answer approved =
        people.json(
            "ito",
            "POST",
            "/api/drafts/" + draft.at("/id").asString() + "/approval",
            Map.of(
                "hash",
                draft.at("/hash").asString(),
                "version",
                1,
                "effectiveFrom",
                "2026-12-30",
                "comment",
                "代理で確認した"));
    assertThat(approved.status()).as(approved.text()).isEqualTo(201);
  }

  @Test
  void nobodyApprovesInThePlaceOfAnAuthor() throws IOException {
    people.join("kato", "REVIEWER");
    people.json(
        "suzuki",
        "POST",
        "/api/deputies",
        Map.of("deputy", "kato", "firstDay", "2026-11-25", "lastDay", "2026-11-30"));
    drafts.set("C", 11, "代理では承認できない内容");
    assertThat(SmallDrafts.codes(drafts.approve("kato", drafts.started("suzuki"))))
        .isEqualTo("[DEPUTY_OF_AUTHOR]");
  }
}
