package io.kijun.supplier.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.People;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.PlainJson;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A registered supplier of the running service that meets everything on 2026-11-24, at first. */
record FollowedOverHttp(People people, String code) {

  static FollowedOverHttp registered(People people, String code, String... groups) {
    people.join("f-sato", "REVIEWER");
    people.join("f-tanaka", "REVIEWER");
    people.join("f-kansa", "AUDITOR");
    Answer made =
        people.json(
            "f-sato",
            "POST",
            "/api/suppliers",
            Map.of("code", code, "name", "株式会社" + code, "groups", List.of(groups)));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return new FollowedOverHttp(people, code);
  }

  /** What is known of it now is what is compliant, with changes. */
  FollowedOverHttp known(Consumer<ObjectNode> change) {
    ObjectNode facts = SupplierJson.compliantBut(change);
    facts.remove(List.of("asOf", "ruleset"));
    ((ObjectNode) facts.required("supplier")).put("id", code);
    String path = "/api/suppliers/" + code + "/facts";
    int version = people.ask("f-sato", "GET", path).json().path("version").asInt(0);
    Answer put =
        people.bytes(
            "f-sato",
            "PUT",
            path,
            PlainJson.bytes(facts),
            "Content-Type",
            "application/json",
            "If-Match",
            Integer.toString(version));
    assertThat(put.status()).as(put.text()).isEqualTo(200);
    return this;
  }

  /** It has not reviewed its policy for long. */
  FollowedOverHttp notReviewed() {
    return known(json -> SupplierJson.evidence(json, 1).putArray("performances").add("2024-05-01"));
  }

  FollowedOverHttp denying(String item, String reason) {
    return known(
        json -> {
          ((ArrayNode) json.required("evidence")).remove(3);
          ((ArrayNode) json.required("declarations"))
              .addObject()
              .put("item", item)
              .put("status", "NOT_APPLICABLE")
              .put("reason", reason);
        });
  }

  JsonNode stands(String asOf) {
    Answer made =
        people.json(
            "f-sato", "POST", "/api/suppliers/" + code + "/evaluations", Map.of("asOf", asOf));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json();
  }

  List<JsonNode> findings(String query) {
    Answer listed = people.ask("f-kansa", "GET", "/api/findings?supplier=" + code + query);
    assertThat(listed.status()).as(listed.text()).isEqualTo(200);
    return listed.json().at("/findings").valueStream().toList();
  }

  /** The only finding that a query gives. */
  JsonNode finding(String query) {
    List<JsonNode> found = findings(query);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  Answer plan(String id, Object body) {
    return people.json("f-sato", "PUT", "/api/findings/" + id + "/plan", body);
  }

  /** Asks for an exception or an acceptance. */
  Answer ask(String path, Map<String, Object> body) {
    return people.json("f-sato", "POST", path, body);
  }

  Answer decide(String user, String path, JsonNode asked, String how) {
    return people.json(user, "POST", path + "/" + asked.at("/id").asString() + "/" + how, Map.of());
  }
}
