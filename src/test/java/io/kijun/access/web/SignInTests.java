package io.kijun.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.NewPassword;
import io.kijun.access.Passwords;
import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who one is, and how one proves it. */
@KijunService
class SignInTests {

  private final Api api;
  private final People people;
  private final Users users;
  private final Passwords passwords;

  @Autowired
  SignInTests(Api api, People people, Users users, Passwords passwords) {
    this.api = api;
    this.people = people;
    this.users = users;
    this.passwords = passwords;
  }

  private Answer me(String authorization) {
    return api.get("/api/me", "Authorization", authorization);
  }

  @Test
  void theAdministratorOfTheFirstStartSignsIn() {
    JsonNode me = me(People.basic("admin")).json();

    assertThat(me.at("/name").asString()).isEqualTo("admin");
    assertThat(me.at("/roles/0").asString()).isEqualTo("ADMIN");
  }

  @Test
  void aWrongPasswordIsRefusedWithAWordOnHowToSignIn() {
    Answer answer = me(People.basic("admin", "guess"));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void afterTenFailuresTheRightPasswordStillCounts() {
    people.join("kimura", "REVIEWER");
    for (int i = 0; i < 10; i++) {
      assertThat(me(People.basic("kimura", "guess" + i)).status()).isEqualTo(401);
    }

    assertThat(me(People.basic("kimura")).status()).isEqualTo(200);
    assertThat(me(People.basic("admin")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "", "Admin", "利用者", "a' or 'a'='a"})
  void whatIsNoNameIsRefusedLikeAnUnknownName(String name) {
    assertThat(me(People.basic(name, "guess")).status()).isEqualTo(401);
    assertThat(me(People.basic(name + "x".repeat(5000), "guess")).status()).isEqualTo(401);
  }

  @Test
  void aTokenSignsInUntilItIsRevoked() {
    people.join("mori", "REVIEWER");
    JsonNode made = people.json("mori", "POST", "/api/tokens", Map.of("label", "batch")).json();
    String bearer = "Bearer " + made.at("/token").asString();

    assertThat(me(bearer).json().at("/name").asString()).isEqualTo("mori");
    assertThat(people.ask("mori", "GET", "/api/tokens").text())
        .contains("batch")
        .doesNotContain(made.at("/token").asString());

    String path = "/api/tokens/" + made.at("/id").asString();
    assertThat(people.ask("mori", "DELETE", path).status()).isEqualTo(204);
    assertThat(me(bearer).status()).isEqualTo(401);
    assertThat(people.ask("mori", "DELETE", path).status()).isEqualTo(404);
  }

  @Test
  void aTokenIsNotMadeIntoAPasswordNorAnotherToken() {
    people.join("ueda", "ADMIN");
    String bearer =
        "Bearer "
            + people
                .json("ueda", "POST", "/api/tokens", Map.of("label", "batch"))
                .json()
                .at("/token")
                .asString();
    String password = "{\"password\":\"the-password-of-a-thief\"}";

    assertThat(send(bearer, "PUT", "/api/me/password", password).status()).isEqualTo(403);
    assertThat(send(bearer, "PUT", "/api/users/ueda", password).status()).isEqualTo(403);
    assertThat(send(bearer, "POST", "/api/users", "{}").status()).isEqualTo(403);
    assertThat(send(bearer, "POST", "/api/tokens", "{\"label\":\"x\"}").status()).isEqualTo(403);
    assertThat(send(bearer, "PUT", "/api/users/ueda", "{\"disabled\":false}").status())
        .isEqualTo(403);
  }

  private Answer send(String authorization, String method, String path, String body) {
    return api.send(
        api.request(path, "Authorization", authorization, "Content-Type", "application/json")
            .method(method, java.net.http.HttpRequest.BodyPublishers.ofString(body)));
  }

  @Test
  void aPasswordIsChangedWithoutTheRestAndTheRestWithoutThePassword() {
    people.join("endo", "REVIEWER");
    User before = users.find("endo").orElseThrow();
    users.savePassword("endo", passwords.hashed(new NewPassword("a-new-password-of-endo")), false);
    users.save(new User("endo", before.password(), true, true, Set.of(Role.AUDITOR)));
    User after = users.find("endo").orElseThrow();

    assertThat(passwords.matches(after, "a-new-password-of-endo")).isTrue();
    assertThat(after.mustChange()).isFalse();
    assertThat(after.disabled()).isTrue();
    assertThat(after.roles()).containsExactly(Role.AUDITOR);
  }

  @Test
  void aUserKeepsAtLeastOneRole() {
    people.join("wada", "REVIEWER");
    Answer none =
        people.json("admin", "PUT", "/api/users/wada", Map.of("roles", List.of(), "password", "x"));

    assertThat(none.status()).isEqualTo(400);
    assertThat(none.json().at("/issues").valueStream().map(one -> one.at("/path").asString()))
        .containsExactlyInAnyOrder("$.password", "$.roles");
  }

  @Test
  void thatAnAdministratorChangedAPasswordIsInTheLogThePasswordIsNot() {
    people.join("nishi", "REVIEWER");
    people.json("admin", "PUT", "/api/users/nishi", Map.of("password", "another-password-of-her"));
    String log = people.ask("admin", "GET", "/api/log?actor=admin").text();

    assertThat(me(People.basic("nishi", "another-password-of-her")).status()).isEqualTo(200);
    assertThat(log)
        .contains("USER_CHANGED", "\"password\":\"changed\"")
        .doesNotContain("another-password-of-her", "bcrypt");
  }

  @Test
  void aPasswordThatWasPrintedIsChangedBeforeAnything() {
    users.add(
        new User(
            "printed",
            passwords.hashed(new NewPassword("a-printed-password")),
            true,
            false,
            Set.of(Role.ADMIN)));
    String printed = People.basic("printed", "a-printed-password");

    assertThat(me(printed).json().at("/mustChangePassword").asBoolean()).isTrue();
    assertThat(api.get("/api/users", "Authorization", printed).status()).isEqualTo(403);
    for (String header : List.of("Forwarded", "X-Forwarded-For")) {
      assertThat(api.get("/api/me", "Authorization", printed, header, "192.0.2.1").status())
          .isEqualTo(401);
    }

    Answer changed =
        api.send(
            api.request(
                    "/api/me/password",
                    "Authorization",
                    printed,
                    "Content-Type",
                    "application/json")
                .PUT(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"password\":\"the-password-of-printed\"}")));
    assertThat(changed.status()).isEqualTo(204);
    assertThat(me(printed).status()).isEqualTo(401);
    assertThat(people.ask("printed", "GET", "/api/users").status()).isEqualTo(200);
  }

  @Test
  void allThatIsWrongWithANewUserIsSaidAtOnce() {
    Answer answer =
        people.json(
            "admin",
            "POST",
            "/api/users",
            Map.of("name", "Not A Name", "password", "short", "roles", List.of("KING")));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/issues").valueStream().map(one -> one.at("/path").asString()))
        .containsExactlyInAnyOrder("$.name", "$.password", "$.roles[0]");
  }

  @Test
  void theLastAdministratorStays() {
    users.all().stream()
        .filter(user -> user.roles().contains(Role.ADMIN) && !user.name().equals("admin"))
        .forEach(
            user ->
                people.json("admin", "PUT", "/api/users/" + user.name(), Map.of("disabled", true)));

    assertThat(
            people
                .json("admin", "PUT", "/api/users/admin", Map.of("roles", List.of("REVIEWER")))
                .status())
        .isEqualTo(409);
  }

  @Test
  void aPageOfAnotherSiteChangesNothing() {
    Answer answer =
        api.send(
            api.request(
                    "/api/tokens",
                    "Authorization",
                    People.basic("admin"),
                    "Origin",
                    "https://evil.example",
                    "Content-Type",
                    "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"label\":\"x\"}")));

    assertThat(answer.status()).isEqualTo(403);
  }
}
