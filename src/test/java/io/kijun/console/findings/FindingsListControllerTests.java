package io.kijun.console.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The list of findings. */
@KijunService
class FindingsListControllerTests {

  private static final String PATH = "/console/findings";

  private final Environment service;
  private final People people;
  private final SmallPortfolio portfolio;

  @Autowired
  FindingsListControllerTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.portfolio = new SmallPortfolio(beans);
  }

  private FoundSupplier supplier(String group) {
    return FoundSupplier.of(people, service, portfolio, group);
  }

  @Test
  void findingsStandWithTheirSupplierStateAndDay() {
    FoundSupplier one = supplier("fl-list");
    String page = one.reviewer().get(PATH).text();

    assertThat(page)
        .contains("取引先FL-LIST", "No.2", "002-1", "未対応", one.finding("2"))
        .contains("/console/suppliers/FL-LIST", "1件を表示")
        .doesNotContain("指摘はまだありません", "当てはまる指摘はありません", "class=\"problems\"");
  }

  @Test
  void filtersRestrictAndStayInTheForm() {
    FoundSupplier one = supplier("fl-filter");
    ConsoleReader reader = one.reviewer();

    assertThat(reader.get(PATH + "?state=OPEN&supplier=FL-FILTER").text())
        .contains("取引先FL-FILTER", "value=\"OPEN\" selected", "絞り込みを外す");
    assertThat(reader.get(PATH + "?state=EXCEPTION").text())
        .contains("当てはまる指摘はありません")
        .doesNotContain("取引先FL-FILTER");
    assertThat(reader.get(PATH + "?item=99").text()).contains("当てはまる指摘はありません");
    assertThat(reader.get(PATH + "?owner=nobody").text()).contains("当てはまる指摘はありません");
    assertThat(reader.get(PATH + "?supplier=%3Cscript%3E").text())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void aStateThatThereIsNotIsToldAndRestrictsNothing() {
    FoundSupplier one = supplier("fl-state");
    Api.Answer answer = one.reviewer().get(PATH + "?state=LOST");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("この絞り込みは使えません", "LOST", "取引先FL-STATE");
  }

  @Test
  void findingsOfOthersAreNotThere() {
    supplier("fl-mine");
    FoundSupplier other = supplier("fl-other");

    assertThat(other.reviewer().get(PATH + "?supplier=FL-MINE").text())
        .doesNotContain("取引先FL-MINE");
  }

  @Test
  void whereNothingWasFoundThePageSaysWhatComesFirst() {
    people.join("fl-none", "REVIEWER");
    portfolio.register(List.of("FL-NONE"), "fl-none");
    people.json("admin", "PUT", "/api/users/fl-none", Map.of("groups", List.of("fl-none")));

    assertThat(ConsoleReader.signedIn(service, "fl-none").get(PATH).text()).contains("指摘はまだありません");
    people.join("fl-officer", "OFFICER");
    assertThat(ConsoleReader.signedIn(service, "fl-officer").get(PATH).status()).isEqualTo(200);
  }
}
