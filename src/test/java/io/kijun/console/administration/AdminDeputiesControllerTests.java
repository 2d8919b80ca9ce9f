package io.kijun.console.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Who approves in whose place: appointed, confirmed by a second person, ended. */
@KijunService
class AdminDeputiesControllerTests {

  private static final String DEPUTIES = "/console/administration/deputies";

  private final Environment service;
  private final People people;

  @Autowired
  AdminDeputiesControllerTests(Environment service, People people) {
    this.service = service;
    this.people = people;
  }

  private ConsoleReader reader(String name, String role) {
    ConsoleReader reader = ConsoleReader.signedIn(service, people.join(name, role));
    reader.get(DEPUTIES);
    return reader;
  }

  private static String row(String page, String deputy) {
    int start = page.indexOf("<th scope=\"row\">" + deputy + "</th>");
    assertThat(start).as(deputy).isNotNegative();
    return page.substring(start, page.indexOf("</tr>", start));
  }

  private static Answer appoint(ConsoleReader by, String approver, String deputy, String... days) {
    return by.post(
        DEPUTIES, "approver", approver, "deputy", deputy, "firstDay", days[0], "lastDay", days[1]);
  }

  @Test
  void anApproverAppointsTheOwnDeputyAndEndsIt() {
    people.join("stands-in", "OFFICER");
    ConsoleReader approver = reader("goes-on-leave", "APPROVER");

    assertThat(appoint(approver, "", "stands-in", "2026-11-20", "2026-12-10").header("Location"))
        .isEqualTo(DEPUTIES + "?done=appointed");
    String row = row(approver.get(DEPUTIES).text(), "stands-in");
    assertThat(row).contains("goes-on-leave", "2026-11-20から2026-12-10まで", "代理中", "/end");

    String end = AdminUsersControllerTests.between(row, "action=\"", "\"");
    assertThat(approver.post(end).header("Location")).isEqualTo(DEPUTIES + "?done=ended");
    assertThat(row(approver.get(DEPUTIES).text(), "stands-in"))
        .contains("途中で終了")
        .doesNotContain("/end");
    assertThat(approver.post(end).status()).isEqualTo(404);
  }

  @Test
  void anotherDeputyWaitsForASecondPerson() {
    people.join("waits-as-deputy", "OFFICER");
    ConsoleReader approver = reader("has-a-deputy", "APPROVER");
    ConsoleReader admin = ConsoleReader.signedIn(service, "admin");
    admin.get(DEPUTIES);

    appoint(admin, "has-a-deputy", "waits-as-deputy", "2026-12-01", "2026-12-31");
    assertThat(row(admin.get(DEPUTIES).text(), "waits-as-deputy")).doesNotContain("確認へ");
    assertThat(row(approver.get(DEPUTIES).text(), "waits-as-deputy"))
        .contains("確認待ち", "/console/administration/users/waits-as-deputy");

    approver.get("/console/administration/users/waits-as-deputy");
    approver.post("/console/administration/users/waits-as-deputy/confirmation");
    assertThat(row(approver.get(DEPUTIES).text(), "waits-as-deputy")).contains("これから");
  }

  @Test
  void whatIsWrongIsToldAtOnceAndWhatWasTypedStays() {
    people.join("wrong-deputy", "OFFICER");
    ConsoleReader approver = reader("wrong-approver", "APPROVER");

    Answer backwards = appoint(approver, "", "wrong-deputy", "2026-12-31", "2026-12-01");
    assertThat(backwards.status()).isEqualTo(400);
    assertThat(backwards.text())
        .contains("終了日は開始日以降", "value=\"2026-12-31\"")
        .containsPattern("value=\"wrong-deputy\" selected");
    assertThat(appoint(approver, "", "wrong-approver", "2026-12-01", "2026-12-02").text())
        .contains("本人・管理者以外の、有効なユーザー");
    assertThat(appoint(approver, "has-none", "wrong-deputy", "", "x").text())
        .contains("日付は 2027-03-31 のように");
  }

  @Test
  void anAuditorReadsAndChangesNothing() {
    ConsoleReader auditor = reader("deputies-auditor", "AUDITOR");

    assertThat(auditor.get(DEPUTIES).text()).doesNotContain("代理を立てる", "/end");
    assertThat(appoint(auditor, "", "x", "2026-12-01", "2026-12-02").status()).isEqualTo(403);
    assertThat(auditor.get("/console/administration").header("Location")).isEqualTo(DEPUTIES);
  }
}
