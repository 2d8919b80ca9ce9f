package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Nobody puts rules in force alone, by way of another account either. */
@KijunService
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:four-eyes;DB_CLOSE_DELAY=-1")
class FourEyesAreTwoPeopleTests {

  @TempDir private Path folder = Path.of("");
  private final Api api;
  private final People people;

  @Autowired
  FourEyesAreTwoPeopleTests(Api api, People people) {
    this.api = api;
    this.people = people;
  }

  @BeforeEach
  void twoApprovers() throws Exception {
    people.join("tanaka", "APPROVER");
    people.join("suzuki", "APPROVER");
    people.join("sato", "OFFICER");
    SmallWorkbooks.write(folder);
  }

  private Answer confirm(String by, String name) {
    return people.ask(by, "POST", "/api/users/" + name + "/confirmation");
  }

  private Answer change(String by, String name, Map<String, ?> change) {
    return people.json(by, "PUT", "/api/users/" + name, change);
  }

  private Answer me(String name, String password) {
    return api.get("/api/me", "Authorization", People.basic(name, password));
  }

  private JsonNode seen(String name) {
    return people
        .ask("tanaka", "GET", "/api/users")
        .json()
        .at("/users")
        .valueStream()
        .filter(user -> user.at("/name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String code(Answer answer) {
    return answer.json().at("/issues/0/code").asString();
  }

  @Test
  void anApproverIsOneOnceASecondPersonConfirmsIt() {
    Answer added = people.add("kondo", "OFFICER", "APPROVER");
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.json().at("/roles").toString()).isEqualTo("[\"OFFICER\"]");
    people.own("kondo", People.first("kondo"));

    assertThat(seen("kondo").at("/pending/0/kind").asString()).isEqualTo("ROLE");
    assertThat(seen("kondo").at("/pending/0/role").asString()).isEqualTo("APPROVER");
    assertThat(seen("kondo").at("/pending/0/askedBy").asString()).isEqualTo("admin");
    assertThat(people.ask("kondo", "POST", "/api/drafts/x/approval").status()).isEqualTo(403);
    assertThat(code(confirm("admin", "kondo"))).isEqualTo("NO_SECOND_PERSON");
    assertThat(confirm("kondo", "kondo").status()).isEqualTo(403);
    assertThat(confirm("sato", "kondo").status()).isEqualTo(403);

    assertThat(confirm("tanaka", "kondo").json().at("/roles").toString()).contains("APPROVER");
    assertThat(seen("kondo").at("/pending").isEmpty()).isTrue();
    assertThat(code(confirm("suzuki", "kondo"))).isEqualTo("NOTHING_PENDING");
    assertThat(confirm("tanaka", "nemo").status()).isEqualTo(404);
  }

  @Test
  void soItIsForAUserWhoWasThereBefore() {
    people.join("maeda", "OFFICER");
    Answer changed = change("admin", "maeda", Map.of("roles", List.of("APPROVER", "AUDITOR")));

    assertThat(changed.json().at("/roles").toString()).isEqualTo("[\"AUDITOR\"]");
    change("admin", "maeda", Map.of("roles", List.of("OFFICER")));
    assertThat(code(confirm("tanaka", "maeda"))).isEqualTo("NOTHING_PENDING");
  }

  @Test
  void aNewPasswordOfAnApproverWaitsForASecondPerson() {
    people.join("hirai", "APPROVER");
    Answer set = change("admin", "hirai", Map.of("password", "a-password-of-admins"));

    assertThat(set.json().at("/pending/0/kind").asString()).isEqualTo("PASSWORD");
    assertThat(set.text()).doesNotContain("bcrypt");
    assertThat(me("hirai", "a-password-of-admins").status()).isEqualTo(401);
    assertThat(code(confirm("hirai", "hirai"))).isEqualTo("NO_SECOND_PERSON");
    assertThat(code(confirm("admin", "hirai"))).isEqualTo("NO_SECOND_PERSON");
    assertThat(confirm("suzuki", "hirai").status()).isEqualTo(200);

    assertThat(me("hirai", "the-password-of-hirai").status()).isEqualTo(401);
    assertThat(me("hirai", "a-password-of-admins").json().at("/mustChangePassword").asBoolean())
        .isTrue();
  }

  @Test
  void soItIsForADeputyAndForWhoIsToBecomeOne() {
    people.join("ito", "REVIEWER");
    Map<String, String> period =
        Map.of(
            "approver", "tanaka",
            "deputy", "ito",
            "firstDay", "2027-01-01",
            "lastDay", "2027-01-02");
    Answer named = people.json("admin", "POST", "/api/deputies", period);
    assertThat(named.json().at("/pending").asBoolean()).isTrue();
    Answer set = change("admin", "ito", Map.of("password", "a-password-of-admins"));
    assertThat(set.json().at("/pending").size()).isEqualTo(2);

    assertThat(confirm("tanaka", "ito").status()).isEqualTo(200);
    assertThat(people.ask("tanaka", "GET", "/api/deputies").text()).contains("\"pending\":false");
  }

  @Test
  void anApproverWhoWasDisabledComesBackOnceASecondPersonConfirmsIt() {
    people.join("sudo", "APPROVER");
    assertThat(change("admin", "sudo", Map.of("disabled", true)).json().at("/disabled").asBoolean())
        .isTrue();
    assertThat(
            change("admin", "sudo", Map.of("disabled", false)).json().at("/disabled").asBoolean())
        .isTrue();

    assertThat(me("sudo", "the-password-of-sudo").status()).isEqualTo(401);
    assertThat(confirm("tanaka", "sudo").json().at("/disabled").asBoolean()).isFalse();
    assertThat(me("sudo", "the-password-of-sudo").status()).isEqualTo(200);
  }

  @Test
  void whomTheAskingOneLetsInMeanwhileIsNoSecondPerson() {
    people.add("ogata", "APPROVER");
    people.join("puppet", "ADMIN");

    assertThat(code(confirm("puppet", "ogata"))).isEqualTo("NO_SECOND_PERSON");
    assertThat(confirm("suzuki", "ogata").status()).isEqualTo(200);
  }

  @Test
  void aPasswordSetByAnotherIsForOneSignIn() {
    people.add("minami", "REVIEWER");
    String given = People.basic("minami", People.first("minami"));

    assertThat(me("minami", People.first("minami")).json().at("/mustChangePassword").asBoolean())
        .isTrue();
    for (String path : List.of("/api/evaluations", "/api/standard", "/api/tokens")) {
      assertThat(api.get(path, "Authorization", given).status()).as(path).isEqualTo(403);
    }
    Answer same =
        api.send(
            api.request(
                    "/api/me/password", "Authorization", given, "Content-Type", "application/json")
                .PUT(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"password\":\"" + People.first("minami") + "\"}")));
    assertThat(code(same)).isEqualTo("SAME_PASSWORD");
    assertThat(people.own("minami", People.first("minami")).status()).isEqualTo(204);
    assertThat(api.get("/api/me", "Authorization", given).status()).isEqualTo(401);
    assertThat(people.ask("minami", "GET", "/api/standard").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFFICER", "APPROVER"})
  void anAdministratorNeitherDraftsNorApproves(String role) throws Exception {
    List<String> both = List.of("ADMIN", role);
    Answer added = people.add("both", "ADMIN", role);

    assertThat(added.status()).isEqualTo(400);
    assertThat(code(added)).isEqualTo("ROLES_APART");
    assertThat(code(change("admin", "admin", Map.of("roles", both)))).isEqualTo("ROLES_APART");
    assertThat(people.draft("admin", "管理者の草案", SmallWorkbooks.files(folder)).status())
        .isEqualTo(403);
    assertThat(people.ask("admin", "POST", "/api/drafts/x/approval").status()).isEqualTo(403);
    assertThat(people.ask("admin", "POST", "/api/rulesets/x/reinstatement/approval").status())
        .isEqualTo(403);
  }

  @Test
  void nobodyApprovesWhomAnAuthorLetInSinceTheDraftWasStarted() throws Exception {
    people.join("otsuka", "APPROVER");
    people.join("ishida", "OFFICER");
    SmallWorkbooks.change(folder.resolve("01-small.xlsx"), "基準", "C11", "起案者が管理者になる");
    JsonNode draft = people.draft("ishida", "四つの目", SmallWorkbooks.files(folder)).json();
    change("admin", "ishida", Map.of("roles", List.of("ADMIN")));
    change("ishida", "otsuka", Map.of("password", "a-password-of-ishida"));
    assertThat(confirm("tanaka", "otsuka").status()).isEqualTo(200);
    people.own("otsuka", "a-password-of-ishida");

    assertThat(code(approve("otsuka", draft))).isEqualTo("LET_IN_BY_AUTHOR");
    assertThat(approve("suzuki", draft).status()).isEqualTo(201);
  }

  private Answer approve(String by, JsonNode draft) {
    return people.json(
        by,
        "POST",
        "/api/drafts/" + draft.at("/id").asString() + "/approval",
        Map.of(
            "hash",
            draft.at("/hash").asString(),
            "version",
            draft.at("/version").asInt(),
            "effectiveFrom",
            "2027-01-01",
            "comment",
            "確認した"));
  }
}
