package io.kijun.rulechange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What was approved for a later day can be taken back until then, and then was never in force. */
@KijunService
class WithdrawnApprovalsTests {

  @TempDir private Path folder = Path.of("");
  private final People people;
  private SmallDrafts drafts;

  @Autowired
  WithdrawnApprovalsTests(People people) {
    this.people = people;
  }

  @BeforeEach
  void peopleAndWorkbooks() throws IOException {
    drafts = SmallDrafts.in(folder, people);
  }

  @Test
  void whatNeverWasInForceIsNotPutBack() throws IOException {
    drafts.set("C", 11, "施行前に取り下げる内容");
    JsonNode draft = drafts.started("sato");
    String approval = "/api/drafts/" + draft.at("/id").asString() + "/approval";
    Answer approved =
        people.json(
            "tanaka",
            "POST",
            approval,
            Map.of(
                "hash",
                draft.at("/hash").asString(),
                "version",
                1,
                "effectiveFrom",
                LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(9).toString(),
                "comment",
                "見た"));
    assertThat(approved.status()).isEqualTo(201);
    assertThat(people.ask("tanaka", "DELETE", approval).status()).isEqualTo(204);

    Answer asked =
        people.json(
            "sato",
            "POST",
            "/api/rulesets/" + approved.json().at("/ruleset").asString() + "/reinstatement",
            Map.of("comment", "施行したい"));
    assertThat(SmallDrafts.codes(asked)).isEqualTo("[NEVER_IN_FORCE]");
  }

  @Test
  void anApprovalIsTakenBackBeforeItsFirstDay() throws IOException {
    drafts.set("C", 11, "来月からの内容");
    JsonNode draft = drafts.started("sato");
    String path = "/api/drafts/" + draft.at("/id").asString() + "/approval";
    Map<String, Object> wish =
        Map.of(
            "hash",
            draft.at("/hash").asString(),
            "version",
            1,
            "effectiveFrom",
            "2026-12-25",
            "comment",
            "来月から");
    String later = people.json("tanaka", "POST", path, wish).json().at("/ruleset").asString();
    String query = "/api/rulesets?on=2026-12-25";
    assertThat(people.ask("sato", "GET", query).text()).contains(later);

    assertThat(people.ask("tanaka", "DELETE", path).status()).isEqualTo(204);
    assertThat(people.ask("sato", "GET", query).text()).doesNotContain(later);
    assertThat(people.ask("tanaka", "DELETE", path).status()).isEqualTo(409);
  }
}
