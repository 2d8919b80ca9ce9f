package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Tokens end with what they stand for, and do less than a password. */
@KijunService
class TokensEndTests {

  private final Api api;
  private final People people;

  @Autowired
  TokensEndTests(Api api, People people) {
    this.api = api;
    this.people = people;
  }

  private JsonNode issued(String user) {
    return people.json(user, "POST", "/api/tokens", Map.of("label", "batch")).json();
  }

  private int status(JsonNode token) {
    return api.get("/api/me", "Authorization", bearer(token)).status();
  }

  private static String bearer(JsonNode token) {
    return "Bearer " + token.at("/token").asString();
  }

  private void change(String user, Map<String, ?> change) {
    assertThat(people.json("admin", "PUT", "/api/users/" + user, change).status()).isEqualTo(200);
  }

  @Test
  void withANewPassword() {
    people.join("t-own", "REVIEWER");
    JsonNode token = issued("t-own");
    assertThat(status(token)).isEqualTo(200);

    assertThat(people.own("t-own", "the-password-of-t-own").status()).isEqualTo(204);
    assertThat(status(token)).isEqualTo(401);
  }

  @Test
  void withAReset() {
    people.join("t-reset", "REVIEWER");
    JsonNode token = issued("t-reset");

    change("t-reset", Map.of("password", People.first("t-reset")));
    people.own("t-reset", People.first("t-reset"));
    assertThat(status(token)).isEqualTo(401);
  }

  @Test
  void withFewerRolesNotWithMore() {
    people.join("t-roles", "REVIEWER");
    JsonNode token = issued("t-roles");

    change("t-roles", Map.of("roles", List.of("REVIEWER", "AUDITOR")));
    assertThat(status(token)).isEqualTo(200);
    change("t-roles", Map.of("roles", List.of("AUDITOR", "OFFICER")));
    assertThat(status(token)).isEqualTo(401);
  }

  @Test
  void withADisabledUserForGood() {
    people.join("t-left", "REVIEWER");
    JsonNode token = issued("t-left");

    change("t-left", Map.of("disabled", true));
    assertThat(status(token)).isEqualTo(401);
    change("t-left", Map.of("disabled", false));
    assertThat(status(token)).isEqualTo(401);
    assertThat(people.ask("t-left", "GET", "/api/me").status()).isEqualTo(200);
  }

  @Test
  void whenAnAdministratorRevokesThem() {
    people.join("t-any", "REVIEWER");
    people.join("t-other", "AUDITOR");
    JsonNode token = issued("t-any");
    String path = "/api/tokens/" + token.at("/id").asString();

    assertThat(people.ask("admin", "GET", "/api/tokens?user=t-any").text())
        .contains(token.at("/id").asString())
        .doesNotContain(token.at("/token").asString());
    assertThat(people.ask("admin", "GET", "/api/tokens").text()).contains("\"user\":\"t-any\"");
    assertThat(people.ask("t-other", "GET", "/api/tokens?user=t-any").status()).isEqualTo(403);
    assertThat(people.ask("t-other", "GET", "/api/tokens").text()).doesNotContain("t-any");
    assertThat(people.ask("t-other", "DELETE", path).status()).isEqualTo(404);
    assertThat(people.ask("admin", "DELETE", path).status()).isEqualTo(204);
    assertThat(status(token)).isEqualTo(401);
  }

  @Test
  void rolesDisablingAndDeputiesTakeAPassword() {
    people.join("t-admin", "ADMIN");
    String bearer = bearer(issued("t-admin"));

    assertThat(send(bearer, "PUT", "/api/users/t-any", "{\"disabled\":true}").status())
        .isEqualTo(403);
    assertThat(send(bearer, "PUT", "/api/users/t-any", "{\"roles\":[\"ADMIN\"]}").status())
        .isEqualTo(403);
    assertThat(send(bearer, "POST", "/api/users/t-any/confirmation", "").status()).isEqualTo(403);
    assertThat(send(bearer, "POST", "/api/deputies", "{}").status()).isEqualTo(403);
    assertThat(send(bearer, "DELETE", "/api/deputies/x", "").status()).isEqualTo(403);
    assertThat(send(bearer, "GET", "/api/users", "").status()).isEqualTo(200);
  }

  private Answer send(String authorization, String method, String path, String body) {
    return api.send(
        api.request(path, "Authorization", authorization, "Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }
}
