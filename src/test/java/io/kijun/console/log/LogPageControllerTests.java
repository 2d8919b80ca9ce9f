package io.kijun.console.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The log as auditors read it. */
@KijunService
class LogPageControllerTests {

  private final Environment service;
  private final People people;
  private final ListableBeanFactory beans;

  @Autowired
  LogPageControllerTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.beans = beans;
  }

  @Test
  void anAuditorSeesWhoEvaluatedAndFollowsItToTheRecord() {
    people.join("log-page-reviewer", "REVIEWER");
    new SmallPortfolio(beans).of("LOGPAGE", "log-page", 1);
    Answer made =
        people.json(
            "log-page-reviewer", "POST", "/api/suppliers/LOGPAGE-0000/evaluations", Map.of());
    String id = made.json().at("/id").stringValue();
    ConsoleReader auditor =
        ConsoleReader.signedIn(service, people.join("log-page-auditor", "AUDITOR"));
    String page = auditor.get("/console/log?actor=log-page-reviewer").text();

    assertThat(page)
        .contains("評価の記録", "href=\"/console/evaluations/" + id + "/record\"")
        .doesNotContain("<td data-caption=\"だれが\">admin</td>");
    assertThat(auditor.get("/console/evaluations/" + id + "/record").status()).isEqualTo(200);
  }

  @Test
  void whatIsNoDateIsToldAndKept() {
    ConsoleReader auditor =
        ConsoleReader.signedIn(service, people.join("log-page-auditor", "AUDITOR"));
    Answer answer = auditor.get("/console/log?from=31.12.2026");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("日付として読めません", "value=\"31.12.2026\"");
  }

  @Test
  void whereNothingFitsTheFiltersCanBeTakenOff() {
    ConsoleReader auditor =
        ConsoleReader.signedIn(service, people.join("log-page-auditor", "AUDITOR"));

    assertThat(auditor.get("/console/log?actor=nobody-of-this-name").text())
        .contains("当てはまる記録はありません。", "絞り込みを外す");
  }

  @Test
  void aReviewerHasNoLog() {
    ConsoleReader reviewer =
        ConsoleReader.signedIn(service, people.join("log-page-reviewer", "REVIEWER"));

    assertThat(reviewer.get("/console/log").status()).isEqualTo(403);
  }
}
