package io.kijun.supplier.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Whoever sees some groups only meets nothing of others' findings, exceptions and acceptances. */
@KijunService
class FollowUpInSightTests {

  private final People people;

  @Autowired
  FollowUpInSightTests(People people) {
    this.people = people;
  }

  private void alike(String method, String path, String hidden, String none, Object body) {
    Answer one = people.json("f-west", method, path.formatted(hidden), body);
    Answer other = people.json("f-west", method, path.formatted(none), body);
    assertThat(one.status()).as(path).isEqualTo(404);
    assertThat(one.text().replace(hidden, none)).as(path).isEqualTo(other.text());
  }

  @Test
  void whatIsOutOfSightIsLikeWhatDoesNotExist() {
    FollowedOverHttp out = FollowedOverHttp.registered(people, "SI-OUT", "si-east");
    FollowedOverHttp in = FollowedOverHttp.registered(people, "SI-IN", "si-west");
    people.join("f-west", "REVIEWER");
    people.json("admin", "PUT", "/api/users/f-west", Map.of("groups", List.of("si-west")));
    for (FollowedOverHttp one : List.of(out, in)) {
      one.denying("4", "在宅勤務は禁止している").stands("2026-11-24");
      one.known(json -> ((ArrayNode) json.at("/evidence")).remove(1));
      one.denying("4", "在宅勤務は禁止している").stands("2026-11-24");
    }
    out.notReviewed().stands("2026-11-25");
    out.denying("4", "在宅勤務は禁止している");
    Map<String, Object> plan = Map.of("owner", "x", "date", "2027-01-31", "text", "y");
    String finding = out.findings("").get(0).at("/id").asString();
    alike("GET", "/api/findings/%s", finding, "none", Map.of());
    alike("PUT", "/api/findings/%s/plan", finding, "none", plan);
    for (String kind : List.of("/api/exceptions", "/api/acceptances")) {
      String item = kind.equals("/api/exceptions") ? "2" : "4";
      Map<String, Object> wish =
          Map.of("supplier", "SI-OUT", "item", item, "reason", "確認した", "until", "2027-01-31");
      JsonNode asked = out.ask(kind, wish).json();
      String id = asked.at("/id").asString();
      String none = "01a20e2d-9d3b-7001-9510-8d1a8b162c33";
      alike("GET", kind + "/%s", id, none, Map.of());
      alike("POST", kind + "/%s/approval", id, none, Map.of());
      alike("POST", kind + "/%s/withdrawal", id, none, Map.of());
      assertThat(people.json("f-west", "POST", kind, wish).status()).isEqualTo(404);
      assertThat(people.ask("f-west", "GET", kind).text()).doesNotContain("SI-OUT");
      assertThat(people.ask("f-west", "GET", kind + "?supplier=SI-OUT").text())
          .doesNotContain("SI-OUT");
      assertThat(people.ask("f-tanaka", "GET", kind).text()).contains("SI-OUT");
      assertThat(people.ask("f-west", "GET", kind + "?cursor=" + id).text())
          .doesNotContain("SI-OUT");
    }
    for (String path :
        List.of(
            "/api/findings",
            "/api/findings/overdue",
            "/api/findings?supplier=SI-OUT",
            "/api/findings?group=si-east",
            "/api/findings?cursor=" + finding)) {
      assertThat(people.ask("f-west", "GET", path).text()).as(path).doesNotContain("SI-OUT");
    }
    assertThat(people.ask("f-west", "GET", "/api/findings", "Accept", "text/csv").text())
        .doesNotContain("SI-OUT");
  }
}
