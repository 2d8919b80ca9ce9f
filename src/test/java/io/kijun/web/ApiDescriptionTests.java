package io.kijun.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.JsonSchema;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SupplierJson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The description of the API says of every operation what goes in and what comes out. */
@KijunService
class ApiDescriptionTests {

  private final Api api;
  private final JsonNode description;
  private final JsonSchema schemas;

  @Autowired
  ApiDescriptionTests(Api api) {
    this.api = api;
    description = api.get("/v3/api-docs").json();
    schemas = new JsonSchema(description);
  }

  /** Each operation by its method and path. */
  private Map<String, JsonNode> operations() {
    Map<String, JsonNode> operations = new TreeMap<>();
    description
        .required("paths")
        .forEachEntry(
            (path, methods) ->
                methods.forEachEntry(
                    (method, operation) -> operations.put(method + " " + path, operation)));
    return operations;
  }

  @Test
  void everyBodyHasASchema() {
    operations()
        .forEach(
            (name, operation) -> {
              JsonNode content = operation.at("/requestBody/content");
              assertThat(content.isEmpty())
                  .as(name)
                  .isEqualTo(
                      name.startsWith("get")
                          || name.startsWith("delete")
                          || name.matches(
                              "post /api/(users/.*/confirmation|.*/erasure|campaigns/.*/(closing|sheets))"));
              assertThat(unsaid(content)).as(name).isEmpty();
            });
  }

  @Test
  void everyAnswerHasASchema() {
    operations()
        .forEach(
            (name, operation) -> {
              JsonNode responses = operation.required("responses");
              List<String> good =
                  responses.propertyNames().stream().filter(code -> code.startsWith("2")).toList();
              assertThat(good).as(name).hasSize(1);
              JsonNode content = responses.required(good.get(0)).path("content");
              assertThat(content.isEmpty()).as(name).isEqualTo(good.contains("204"));
              assertThat(unsaid(content)).as(name).isEmpty();
            });
  }

  private List<String> unsaid(JsonNode content) {
    return content
        .valueStream()
        .flatMap(type -> schemas.unsaid(type.path("schema")).stream())
        .toList();
  }

  /** Every answer to a GET is as it is described. */
  @Test
  void answersAreAsDescribed() {
    JsonNode made =
        api.evaluate(
                SupplierJson.compliantBut(
                    json -> {
                      SupplierJson.evidence(json, 1).putArray("performances").add("2025-10-01");
                      SupplierJson.evidence(json, 2).putArray("scope").add("servers");
                    }))
            .json();
    String id = made.required("id").stringValue();
    String ruleset = SmallStandard.ruleset().id().toString();
    assertThat(schemas.violations(answer("post", "/api/evaluations", "201"), made)).isEmpty();
    Map<String, String> asked = new TreeMap<>();
    for (String path :
        List.of(
            "/api/evaluations",
            "/api/standard",
            "/api/vocabulary",
            "/api/standard/traceability",
            "/api/rulesets",
            "/api/drafts",
            "/api/users",
            "/api/tokens",
            "/api/deputies",
            "/api/me",
            "/api/suppliers",
            "/api/log")) {
      asked.put(path, path);
    }
    asked.put("/api/evaluations/{id}", "/api/evaluations/" + id);
    asked.put("/api/evaluations/{id}/trace", "/api/evaluations/" + id + "/trace");
    asked.put("/api/rulesets/{id}", "/api/rulesets/" + ruleset);
    asked.put(
        "/api/rulesets/{a}/differences/{b}",
        "/api/rulesets/" + ruleset + "/differences/" + SmallStandard.ruleset("2.0").id());
    asked.forEach(
        (path, uri) ->
            assertThat(
                    schemas.violations(
                        answer("get", path, "200"),
                        api.get(uri, "Accept", "application/json").json()))
                .as(path)
                .isEmpty());
  }

  @Test
  void fieldsOfAFormAreNoQueryString() {
    JsonNode start = Objects.requireNonNull(operations().get("post /api/drafts"));

    assertThat(start.has("parameters")).isFalse();
    assertThat(start.at("/requestBody/content/multipart~1form-data/schema/properties/title"))
        .isNotEmpty();
  }

  private JsonNode answer(String method, String path, String code) {
    return description
        .required("paths")
        .required(path)
        .required(method)
        .at("/responses/" + code + "/content/application~1json/schema");
  }
}
