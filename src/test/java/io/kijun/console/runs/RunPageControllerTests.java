package io.kijun.console.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What a run came to. */
@KijunService
class RunPageControllerTests {

  private final Environment service;
  private final People people;
  private final SmallPortfolio portfolio;

  @Autowired
  RunPageControllerTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.portfolio = new SmallPortfolio(beans);
  }

  private ARun run(String group) {
    return ARun.of(people, service, portfolio, group);
  }

  @Test
  void aRunThatIsOverShowsHowSuppliersAreDistributed() {
    ARun one = run("rp-over");
    String page = one.reader().get(one.done("<b>春</b>", "2026-11-24")).text();

    assertThat(page)
        .contains("完了", "3社のうち3社が終わりました", "&lt;b&gt;春", "総合判定の分布", "ラベル別の得点")
        .contains("グループ別", "rp-over")
        .doesNotContain("<b>春", "hx-trigger", "中止する");
  }

  @Test
  void eachViewShowsItsTable() {
    ARun one = run("rp-views");
    ConsoleReader reader = one.reader();
    String address = one.done("春", "2026-11-24");

    assertThat(reader.get(address + "?view=matrix").text())
        .contains(
            "class=\"heat matrix\"", "取引先RP-VIEWS-0001", "/console/evaluations/", "class=\"h");
    assertThat(reader.get(address + "?view=ranking").text())
        .contains("1/3", "取引先RP-VIEWS-0002", "rp-views 1/3");
    assertThat(reader.get(address + "?view=causes").text()).contains("002-1", "評価した3社のうち");
    assertThat(reader.get(address + "?view=lapses").text()).contains("view=lapses&amp;month=2027-");
    assertThat(reader.get(address + "?view=not-answered").text()).contains("すべての取引先に回答があります");
    assertThat(reader.get(address + "?view=failed").text()).contains("評価できなかった取引先はありません");
    assertThat(reader.get(address + "?view=lost&page=x").text()).contains("総合判定の分布");
  }

  @Test
  void aMonthShowsOfWhomWhatLapses() {
    ARun one = run("rp-month");
    ConsoleReader reader = one.reader();
    String address = one.done("春", "2026-11-24");
    String lapses = reader.get(address + "?view=lapses").text();
    int at = lapses.indexOf("month=") + 6;
    String month = lapses.substring(at, at + 7);

    assertThat(reader.get(address + "?view=lapses&month=" + month).text())
        .contains(month + "に失効するもの", "取引先RP-MONTH-000");
  }

  @Test
  void tablesAreFilesForExcelInTheLanguageOfTheReader() {
    ARun one = run("rp-files");
    ConsoleReader reader = one.reader();
    String address = one.done("春", "2026-11-24");
    Api.Answer csv = reader.get(address + "/tables/matrix.csv", "Accept-Language", "en");

    assertThat(csv.header("Content-Disposition")).contains("matrix.csv");
    assertThat(csv.text()).contains("Code", "RP-FILES-0002");
    for (String name : List.of("distribution", "ranking", "causes", "lapses", "not-answered")) {
      assertThat(reader.get(address + "/tables/" + name + ".xlsx").header("Content-Type"))
          .as(name)
          .contains("spreadsheetml");
    }
    assertThat(reader.get(address + "/tables/lost.csv").status()).isEqualTo(404);
    assertThat(reader.get(address + "/tables/matrix.exe").status()).isEqualTo(404);
    assertThat(reader.get(address + "/report").text()).contains("RP-FILES-0000");
  }

  @Test
  void whoSeesNoneOfItsSuppliersDoesNotSeeARun() {
    ARun mine = run("rp-mine");
    ARun other = run("rp-other");
    String address = mine.done("春", "2026-11-24");

    assertThat(other.reader().get(address).status()).isEqualTo(404);
    assertThat(other.reader().get(address + "/progress").status()).isEqualTo(404);
    assertThat(other.reader().get("/console/runs").text()).doesNotContain(address);
    assertThat(other.reader().get("/console/runs/nothing").status()).isEqualTo(404);
  }

  @Test
  void theProgressOfARunThatIsOverLeadsToItsPage() {
    ARun one = run("rp-progress");
    ConsoleReader reader = one.reader();
    String address = one.done("春", "2026-11-24");
    Api.Answer part = reader.get(address + "/progress", "HX-Request", "true");

    assertThat(part.header("HX-Redirect")).isEqualTo(address);
    assertThat(part.text()).contains("完了").doesNotContain("<html", "hx-trigger");
    assertThat(reader.get(address + "/progress").header("Location")).isEqualTo(address);
    reader.get("/console/me");
    assertThat(reader.post(address + "/cancellation").header("Location")).isEqualTo(address);
  }
}
