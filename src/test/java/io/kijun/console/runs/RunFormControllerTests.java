package io.kijun.console.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Beginning runs, by hand and by themselves. */
@KijunService
class RunFormControllerTests {

  private static final String NEW = "/console/runs/new";
  private static final String SCHEDULES = "/console/runs/schedules";

  private final Environment service;
  private final People people;
  private final SmallPortfolio portfolio;

  @Autowired
  RunFormControllerTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.portfolio = new SmallPortfolio(beans);
  }

  private ARun run(String group) {
    return ARun.of(people, service, portfolio, group);
  }

  @Test
  void aRunIsBegunOverSomeSuppliersAndStandsInTheList() {
    ConsoleReader reader = run("rf-some").reader();
    assertThat(reader.get("/console/runs").text()).contains("まだ実施がありません", NEW);
    assertThat(reader.get(NEW).text()).contains("rf-some", "ルールセット");
    Api.Answer begun =
        reader.post(
            NEW,
            "suppliers",
            "RF-SOME-0000\r\n\r\n RF-SOME-0002 ",
            "asOf",
            "2026-11-24",
            "title",
            "秋の点検");

    assertThat(begun.status()).as(begun.text()).isEqualTo(303);
    assertThat(reader.get(begun.header("Location")).text()).contains("秋の点検", "2社のうち");
    assertThat(reader.get("/console/runs").text())
        .contains("秋の点検", begun.header("Location"), "2026-11-24")
        .doesNotContain("まだ実施がありません");
  }

  @Test
  void allThatIsWrongIsToldAndWhatWasTypedStays() {
    ConsoleReader reader = run("rf-wrong").reader();
    reader.get(NEW);
    Api.Answer wrong =
        reader.post(NEW, "suppliers", "LOST-1", "asOf", "", "title", "秋", "group", "");
    Api.Answer noDay = reader.post(NEW, "asOf", "soon", "title", "x".repeat(201));

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).contains("LOST-1", "value=\"秋\"", "id=\"suppliers-error\"");
    assertThat(noDay.status()).isEqualTo(400);
    assertThat(noDay.text()).contains("id=\"asOf-error\"", "id=\"title-error\"", "value=\"soon\"");
  }

  @Test
  void whoOnlyReadsBeginsNone() {
    people.join("rf-auditor", "AUDITOR");
    ConsoleReader auditor = ConsoleReader.signedIn(service, "rf-auditor");

    assertThat(auditor.get("/console/runs").text()).doesNotContain(NEW);
    assertThat(auditor.get(NEW).status()).isEqualTo(403);
    assertThat(auditor.post(NEW).status()).isEqualTo(403);
    assertThat(auditor.get(SCHEDULES).text()).doesNotContain("予定を作る");
  }

  @Test
  void aScheduleIsMadeAndEnded() {
    ConsoleReader reader = run("rf-schedule").reader();
    assertThat(reader.get(SCHEDULES).text()).contains("予定はまだありません");
    Api.Answer made =
        reader.post(
            SCHEDULES,
            "title",
            "<i>月次</i>",
            "kind",
            "MONTHLY",
            "dayOfMonth",
            "31",
            "group",
            "rf-schedule");
    assertThat(made.status()).as(made.text()).isEqualTo(303);
    String page = reader.get(SCHEDULES).text();
    assertThat(page).contains("&lt;i&gt;月次", "毎月31日").doesNotContain("<i>月次");
    int at = page.indexOf(SCHEDULES + "/") + SCHEDULES.length() + 1;
    String id = page.substring(at, at + 36);

    assertThat(reader.post(SCHEDULES + "/" + id + "/end").status()).isEqualTo(303);
    assertThat(reader.get(SCHEDULES).text()).contains("予定はまだありません");
  }

  @Test
  void aScheduleOfEachMonthNeedsItsDay() {
    ConsoleReader reader = run("rf-day").reader();
    reader.get(SCHEDULES);
    Api.Answer noDay = reader.post(SCHEDULES, "title", "月次", "kind", "MONTHLY");
    Api.Answer wrong = reader.post(SCHEDULES, "title", "", "kind", "LOST", "dayOfMonth", "32");

    assertThat(noDay.status()).isEqualTo(400);
    assertThat(noDay.text()).contains("id=\"dayOfMonth-error\"", "value=\"月次\"");
    assertThat(wrong.text())
        .contains("id=\"title-error\"", "id=\"kind-error\"", "id=\"dayOfMonth-error\"");
  }
}
