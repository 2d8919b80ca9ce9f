package io.kijun.console.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What is done with many suppliers at once. */
@KijunService
class ChoiceControllerTests {

  private static final String PATH = "/console/suppliers/choice";

  private final Environment service;
  private final People people;
  private final ListableBeanFactory beans;

  @Autowired
  ChoiceControllerTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.beans = beans;
  }

  private ConsoleReader reviewer(String group, int suppliers) {
    new SmallPortfolio(beans).of(group.toUpperCase(Locale.ROOT), group, suppliers);
    people.join(group, "REVIEWER");
    people.json("admin", "PUT", "/api/users/" + group, Map.of("groups", List.of(group)));
    return ConsoleReader.signedIn(service, group);
  }

  @Test
  void whatIsAboutToBeDoneSaysToHowManyAndWhom() {
    ConsoleReader reader = reviewer("choice-told", 3);
    String page = reader.get(PATH + "?do=run&code=CHOICE-TOLD-0000&code=CHOICE-TOLD-0002").text();

    assertThat(page)
        .contains("対象 2社", "CHOICE-TOLD-0000", "CHOICE-TOLD-0002", "2社について評価を実施する")
        .doesNotContain("CHOICE-TOLD-0001");
  }

  @Test
  void aRunStartsOverAllThatMatchAndLeadsToItsProgress() {
    ConsoleReader reader = reviewer("choice-run", 3);
    assertThat(reader.get(PATH + "?do=run&all=true&q=choice-run-").text()).contains("対象 3社");
    Api.Answer answer =
        reader.post(
            PATH, "do", "run", "all", "true", "q", "choice-run-", "count", "3", "title", "春");

    assertThat(answer.status()).isEqualTo(303);
    String progress = answer.header("Location");
    assertThat(progress).startsWith("/console/suppliers/started/run/");
    assertThat(reader.get(progress).text()).contains("評価の実施", "3社のうち");
  }

  @Test
  void sheetsAreMadeForThoseThatWereChosen() {
    ConsoleReader reader = reviewer("choice-sheets", 2);
    reader.get(PATH + "?do=sheets&code=CHOICE-SHEETS-0000");
    Api.Answer answer =
        reader.post(PATH, "do", "sheets", "code", "CHOICE-SHEETS-0000", "count", "1", "lang", "en");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(reader.get(answer.header("Location")).text()).contains("シートの作成", "1社のうち");
  }

  @Test
  void aCampaignNeedsATitleAndADayAndWhatWasTypedStays() {
    ConsoleReader reader = reviewer("choice-campaign", 1);
    String code = "CHOICE-CAMPAIGN-0000";
    reader.get(PATH + "?do=campaign&code=" + code);
    Api.Answer early =
        reader.post(
            PATH,
            "do",
            "campaign",
            "code",
            code,
            "count",
            "1",
            "title",
            "<b>秋</b>",
            "day",
            "2020-01-01");
    Api.Answer noDay =
        reader.post(PATH, "do", "campaign", "code", code, "count", "1", "title", "秋", "day", "x");
    Api.Answer noTitle =
        reader.post(PATH, "do", "campaign", "code", code, "count", "1", "day", "2027-01-31");
    Api.Answer made =
        reader.post(
            PATH,
            "do",
            "campaign",
            "code",
            code,
            "count",
            "1",
            "title",
            "秋の依頼",
            "day",
            "2027-01-31");

    assertThat(early.status()).isEqualTo(400);
    assertThat(early.text()).contains("期限は依頼日以降", "&lt;b&gt;秋").doesNotContain("<b>秋");
    assertThat(noDay.text()).contains("日付として読めません");
    assertThat(noTitle.status()).isEqualTo(400);
    assertThat(made.status()).isEqualTo(303);
    assertThat(reader.get(made.header("Location")).text()).contains("一斉依頼：秋の依頼");
  }

  @Test
  void whereOthersMatchByNowNothingIsDone() {
    ConsoleReader reader = reviewer("choice-changed", 2);
    reader.get(PATH + "?do=run&all=true");
    Api.Answer answer = reader.post(PATH, "do", "run", "all", "true", "count", "1");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("対象が2社に変わりました");
  }

  @Test
  void nobodyIsChosenOrWhoIsOutOfSight() {
    ConsoleReader reader = reviewer("choice-none", 1);
    new SmallPortfolio(beans).register(List.of("CHOICE-HIDDEN"), "choice-hidden");
    String page = reader.get(PATH + "?do=run").text();
    Api.Answer hidden = reader.post(PATH, "do", "run", "code", "CHOICE-HIDDEN", "count", "1");

    assertThat(page).contains("取引先が選ばれていません");
    assertThat(hidden.status()).isEqualTo(400);
    assertThat(hidden.text()).contains("登録されていません").doesNotContain("取引先CHOICE-HIDDEN");
  }
}
