package io.kijun.console.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** How the service is: for those who look after it, and who see its figures elsewhere too. */
@KijunService
class AdminHealthControllerTests {

  private static final String HEALTH = "/console/administration/health";

  private final Environment service;
  private final People people;

  @Autowired
  AdminHealthControllerTests(Environment service, People people) {
    this.service = service;
    this.people = people;
  }

  @Test
  void partsThatWorkAndSizesAreShown() {
    assertThat(ConsoleReader.signedIn(service, "admin").get(HEALTH).text())
        .contains("データベースへの接続", "ディスクの空き", "メガバイトのうち、空き", "正常")
        .contains("施行中のルールセット", "登録取引先（見られる範囲）", "未承認の草案");
  }

  @Test
  void whoSeesNoSuppliersIsToldOfNone() {
    people.join("health-limited", "AUDITOR");
    people.json(
        "admin", "PUT", "/api/users/health-limited", Map.of("groups", new String[] {"no-such"}));

    assertThat(ConsoleReader.signedIn(service, "health-limited").get(HEALTH).text())
        .contains("<dt>登録取引先（見られる範囲）</dt><dd>0</dd>");
  }

  @Test
  void anApproverHasNoWayThere() {
    ConsoleReader approver =
        ConsoleReader.signedIn(service, people.join("health-approver", "APPROVER"));

    assertThat(approver.get(HEALTH).status()).isEqualTo(403);
    assertThat(approver.get("/console/administration/deputies").text()).doesNotContain(HEALTH);
  }
}
