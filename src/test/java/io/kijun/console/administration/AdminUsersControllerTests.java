package io.kijun.console.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The list of users, and how one is added. */
@KijunService
class AdminUsersControllerTests {

  private static final String USERS = "/console/administration/users";
  private static final String NEW = "/console/administration/new-user";

  private final Environment service;
  private final People people;

  @Autowired
  AdminUsersControllerTests(Environment service, People people) {
    this.service = service;
    this.people = people;
  }

  private ConsoleReader admin() {
    return ConsoleReader.signedIn(service, "admin");
  }

  @Test
  void theListShowsWhoMayDoWhat() {
    people.join("listed-auditor", "AUDITOR", "REVIEWER");

    String page = admin().get(USERS + "?q=listed-audi").text();

    assertThat(page)
        .contains(USERS + "/listed-auditor", "審査担当・監査担当", "全グループ", "有効", "1人のうち 1–1")
        .doesNotContain(">admin</a></th>");
  }

  @Test
  void whatIsLookedForIsShownAsText() {
    String page = admin().get(USERS + "?q=%3Cscript%3Ealert(1)%3C/script%3E&state=%22").text();

    assertThat(page).contains("該当するユーザーはいません。", "&lt;script&gt;").doesNotContain("<script>alert");
  }

  @Test
  void aPageThatIsNotThereIsEmpty() {
    assertThat(admin().get(USERS + "?q=admin&page=999999").status()).isEqualTo(200);
    assertThat(admin().get(USERS + "?q=admin&page=-1").text()).contains(">admin</a></th>");
  }

  @Test
  void theFirstPasswordIsShownOnceAndWorks() {
    ConsoleReader admin = admin();
    admin.get(NEW);
    String page =
        admin.post(NEW, "name", "fresh-reviewer", "roles", "REVIEWER", "groups", "甲、乙").text();

    String password =
        between(page, "readonly autocomplete=\"off\" spellcheck=\"false\" value=\"", "\"");
    assertThat(password).hasSize(24);
    assertThat(page).contains("パスワード未変更", "乙、甲");
    assertThat(admin.get(USERS + "/fresh-reviewer").text()).doesNotContain(password);
    assertThat(new ConsoleReader(service).signIn("fresh-reviewer", password, "").status())
        .isEqualTo(303);
  }

  static String between(String text, String before, String after) {
    int from = text.indexOf(before);
    assertThat(from).as(before).isNotNegative();
    int start = from + before.length();
    return text.substring(start, text.indexOf(after, start));
  }

  @Test
  void whatIsWrongIsToldWhereItWasTyped() {
    ConsoleReader admin = admin();
    admin.get(NEW);

    var name = admin.post(NEW, "name", "Not <b>A</b> Name", "roles", "AUDITOR", "groups", "丙");
    assertThat(name.status()).isEqualTo(400);
    assertThat(name.text())
        .contains("ユーザー名は英小文字", "value=\"Not &lt;b&gt;A&lt;/b&gt; Name\"", "value=\"丙\"")
        .containsPattern("value=\"AUDITOR\" checked");
    assertThat(admin.post(NEW, "name", "No Role", "groups", "丁".repeat(101)).text())
        .contains("役割を1つ以上選んでください。", "ユーザー名は英小文字", "グループ名は100文字以内");
    assertThat(admin.post(NEW, "name", "admin", "roles", "AUDITOR").text())
        .contains("このユーザー名はすでに使われています。");
    assertThat(admin.post(NEW, "name", "two-hats", "roles", "ADMIN", "roles", "OFFICER").text())
        .contains("管理者は起案・承認の役割を兼ねられません。");
  }

  @Test
  void whoMayNotLookAfterUsersSeesNoWayThere() {
    ConsoleReader reviewer =
        ConsoleReader.signedIn(service, people.join("users-reviewer", "REVIEWER"));
    assertThat(reviewer.get("/console").text()).doesNotContain("/console/administration");
    assertThat(reviewer.get(USERS).status()).isEqualTo(403);

    ConsoleReader approver =
        ConsoleReader.signedIn(service, people.join("users-approver", "APPROVER"));
    assertThat(approver.get("/console").text()).contains("/console/administration");
    assertThat(approver.get(USERS).text()).doesNotContain(NEW);
    assertThat(approver.get(NEW).status()).isEqualTo(403);
  }

  @Test
  void theAreaLeadsToTheFirstPageThatTheReaderMayOpen() {
    assertThat(admin().get("/console/administration").header("Location")).isEqualTo(USERS);
  }
}
