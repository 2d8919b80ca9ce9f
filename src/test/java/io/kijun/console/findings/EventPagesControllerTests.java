package io.kijun.console.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Events of the world. */
@KijunService
class EventPagesControllerTests {

  private static final String PATH = "/console/findings/events";

  private final Environment service;
  private final People people;

  @Autowired
  EventPagesControllerTests(Environment service, People people) {
    this.service = service;
    this.people = people;
  }

  private ConsoleReader reviewer(String name) {
    people.join(name, "REVIEWER");
    return ConsoleReader.signedIn(service, name);
  }

  private String type() {
    return people
        .ask("admin", "GET", "/api/vocabulary")
        .json()
        .at("/events")
        .valueStream()
        .filter(one -> one.at("/world").asBoolean(false))
        .findFirst()
        .orElseThrow()
        .at("/code")
        .asString();
  }

  @Test
  void anEventIsEnteredByOnePersonConfirmedByAnotherAndWithdrawn() {
    ConsoleReader first = reviewer("ev-first");
    ConsoleReader second = reviewer("ev-second");
    first.get(PATH);
    Api.Answer entered =
        first.post(PATH, "type", type(), "date", "2026-11-01", "note", "<b>官報</b>");
    assertThat(entered.status()).as(entered.text()).isEqualTo(303);
    String event = entered.header("Location");

    assertThat(first.get(event).text())
        .contains("確認待ち", "&lt;b&gt;官報", "ほかの人に依頼してください")
        .doesNotContain("<b>官報", "この内容で確認する");
    String seen = second.get(event).text();
    assertThat(seen).contains("この内容で確認する");
    String hash = seen.substring(seen.indexOf("name=\"hash\" value=\"") + 19);
    hash = hash.substring(0, hash.indexOf('"'));
    assertThat(second.post(event + "/confirmation", "hash", "sha256:0").status()).isEqualTo(400);
    second.get(event);
    Api.Answer confirmed = second.post(event + "/confirmation", "hash", hash);
    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(303);
    assertThat(second.get(event).text()).contains("有効");
    assertThat(second.get(PATH).text()).contains(event);
    assertThat(second.post(event + "/withdrawal", "comment", "誤り").status()).isEqualTo(303);
    assertThat(second.get(event).text()).contains("取り下げ", "誤り");
    ConsoleReader admin = ConsoleReader.signedIn(service, "admin");
    assertThat(admin.get(event).text()).contains("自由記入を消去する");
    assertThat(admin.post(event + "/erasure").status()).isEqualTo(303);
    assertThat(admin.get(event).text()).doesNotContain("官報", "誤り");
  }

  @Test
  void whatIsMissingStandsAtItsField() {
    ConsoleReader reader = reviewer("ev-wrong");
    reader.get(PATH);
    Api.Answer answer = reader.post(PATH, "type", "", "date", "", "note", "法改正");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("id=\"type-error\"", "id=\"date-error\"", ">法改正<");
    assertThat(reader.post(PATH, "type", "lost", "date", "2026-11-01").text()).contains("語彙にない語です");
  }

  @Test
  void whoOnlyReadsEntersNone() {
    people.join("ev-auditor", "AUDITOR");
    ConsoleReader auditor = ConsoleReader.signedIn(service, "ev-auditor");

    assertThat(auditor.get(PATH).text()).doesNotContain("発生事象を入力する");
    assertThat(auditor.post(PATH, "type", "x", "date", "2026-11-01").status()).isEqualTo(403);
    assertThat(auditor.get(PATH + "/nothing").status()).isEqualTo(404);
  }
}
