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

/** Two runs side by side. */
@KijunService
class RunsComparedControllerTests {

  private static final String PATH = "/console/runs/compare";

  private final Environment service;
  private final People people;
  private final SmallPortfolio portfolio;

  @Autowired
  RunsComparedControllerTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.portfolio = new SmallPortfolio(beans);
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  @Test
  void whatChangedIsPutDownToItsReason() {
    ARun one = ARun.of(people, service, portfolio, "rc-time");
    String before = one.done("前の回", "2026-11-24");
    String after = one.done("後の回", "2028-11-24");
    ConsoleReader reader = one.reader();
    String page = reader.get(PATH + "?a=" + id(before) + "&b=" + id(after)).text();

    assertThat(page)
        .contains("前の回", "後の回", "変わった取引先", "RC-TIME-0000", "時間の経過")
        .contains("/console/comparisons?a=");
    assertThat(reader.get(PATH + "?a=" + id(before) + "&b=" + id(before)).text())
        .contains("変わった取引先はありません");
    assertThat(reader.get(PATH).text()).contains("後の回", "比べる").doesNotContain("総合判定の動き");
    assertThat(reader.get("/console/runs").text()).contains("2つの実施を比べる");
  }

  @Test
  void anUnknownRunIsToldAndFewerThanTwoCannotBeCompared() {
    ARun one = ARun.of(people, service, portfolio, "rc-few");
    ConsoleReader reader = one.reader();
    Api.Answer answer = reader.get(PATH + "?a=nothing");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("この実施はありません", "2つの実施が要ります");
  }
}
