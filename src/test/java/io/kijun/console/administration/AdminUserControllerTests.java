package io.kijun.console.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A user's page: one thing is changed at a time, and what lets somebody approve waits. */
@KijunService
class AdminUserControllerTests {

  private static final String USERS = "/console/administration/users/";

  private final Environment service;
  private final People people;

  @Autowired
  AdminUserControllerTests(Environment service, People people) {
    this.service = service;
    this.people = people;
  }

  private ConsoleReader admin() {
    return ConsoleReader.signedIn(service, "admin");
  }

  private static Answer post(ConsoleReader reader, String user, String what, String... fields) {
    reader.get(USERS + user);
    return reader.post(USERS + user + "/" + what, fields);
  }

  @Test
  void rolesAndGroupsAreChangedOneByOne() {
    people.join("changed-user", "REVIEWER");
    ConsoleReader admin = admin();

    Answer roles = post(admin, "changed-user", "roles", "roles", "REVIEWER", "roles", "AUDITOR");
    assertThat(roles.header("Location")).isEqualTo(USERS + "changed-user?done=changed");
    post(admin, "changed-user", "groups", "groups", "物流,製造委託");

    assertThat(admin.get(USERS + "changed-user?done=changed").text())
        .contains("審査担当・監査担当", "物流、製造委託", "変更しました。")
        .doesNotContain("確認待ち");
  }

  @Test
  void whatIsWrongWithGroupsIsToldAndWhatWasTypedStays() {
    people.join("long-groups", "REVIEWER");

    Answer answer = post(admin(), "long-groups", "groups", "groups", "甲、" + "乙".repeat(101));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("グループ名は100文字以内", "value=\"甲、" + "乙".repeat(101) + "\"");
  }

  @Test
  void aUserHasAtLeastOneRole() {
    people.join("roleless", "REVIEWER");

    assertThat(post(admin(), "roleless", "roles").text()).contains("役割を1つ以上選んでください。");
  }

  @Test
  void anApproverWaitsForASecondPerson() {
    people.join("second-approver", "APPROVER");
    people.join("becomes-approver", "OFFICER");
    ConsoleReader admin = admin();
    post(admin, "becomes-approver", "roles", "roles", "OFFICER", "roles", "APPROVER");

    assertThat(admin.get(USERS + "becomes-approver").text())
        .contains("承認者の役割（adminさんが申請")
        .doesNotContain("/confirmation");
    assertThat(admin.get("/console/administration/users?state=waiting&q=becomes").text())
        .contains("becomes-approver", "承認者の役割");
    assertThat(post(admin, "becomes-approver", "confirmation").text()).contains("申請した人、本人、または");

    ConsoleReader second = ConsoleReader.signedIn(service, "second-approver");
    assertThat(second.get(USERS + "becomes-approver").text())
        .contains("/confirmation", "確認して有効にする")
        .doesNotContain("役割を変える");
    assertThat(post(second, "becomes-approver", "confirmation").header("Location"))
        .endsWith("?done=confirmed");
    assertThat(second.get(USERS + "becomes-approver").text()).contains("基準担当・承認者");
    assertThat(post(second, "becomes-approver", "confirmation").status()).isEqualTo(400);
  }

  @Test
  void whoIsDisabledIsOutAndMayComeBack() {
    people.join("comes-and-goes", "REVIEWER");
    ConsoleReader reader = ConsoleReader.signedIn(service, "comes-and-goes");
    ConsoleReader admin = admin();

    post(admin, "comes-and-goes", "access", "disabled", "true");
    assertThat(reader.get("/console").header("Location")).startsWith("/console/sign-in");
    assertThat(admin.get(USERS + "comes-and-goes").text()).contains("無効", "名前の消去へ進む");

    post(admin, "comes-and-goes", "access", "disabled", "false");
    assertThat(admin.get(USERS + "comes-and-goes").text()).doesNotContain("名前の消去へ進む");
  }

  @Test
  void aForgottenPasswordIsReplacedByOneThatIsShownOnce() {
    people.join("forgets", "REVIEWER");
    ConsoleReader admin = admin();

    String page = post(admin, "forgets", "password").text();
    String password =
        AdminUsersControllerTests.between(
            page, "readonly autocomplete=\"off\" spellcheck=\"false\" value=\"", "\"");

    assertThat(new ConsoleReader(service).signIn("forgets", password, "").status()).isEqualTo(303);
    assertThat(admin.get(USERS + "forgets").text()).doesNotContain(password);
  }

  @Test
  void nobodyOfThatNameIsNotFound() {
    assertThat(admin().get(USERS + "nobody-of-that-name").status()).isEqualTo(404);
  }
}
