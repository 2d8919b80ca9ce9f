package io.kijun.console.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Campaigns: made, followed, closed. */
@KijunService
class CampaignPageControllerTests {

  private static final String PATH = "/console/campaigns";
  private static final String NEW = PATH + "/new";

  private final Environment service;
  private final People people;
  private final SmallPortfolio portfolio;

  @Autowired
  CampaignPageControllerTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.portfolio = new SmallPortfolio(beans);
  }

  private ConsoleReader reviewer(String group, int suppliers) {
    portfolio.register(
        IntStream.range(0, suppliers)
            .mapToObj(i -> group.toUpperCase(Locale.ROOT) + "-" + i)
            .toList(),
        group);
    people.join(group, "REVIEWER");
    people.json("admin", "PUT", "/api/users/" + group, Map.of("groups", List.of(group)));
    return ConsoleReader.signedIn(service, group);
  }

  private static String made(ConsoleReader reader, String group) {
    reader.get(NEW);
    Api.Answer answer =
        reader.post(NEW, "title", "<b>秋</b>の依頼", "group", group, "dueOn", "2027-06-30");
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    return answer.header("Location");
  }

  @Test
  void aCampaignIsMadeForAGroupAndStandsInTheList() {
    ConsoleReader reader = reviewer("cp-made", 3);
    assertThat(reader.get(PATH).text()).contains("一斉依頼はまだありません", NEW);
    String campaign = made(reader, "cp-made");

    assertThat(reader.get(campaign).text())
        .contains("対象 3社・回答 0社", "取引先CP-MADE-0", "未送付", "&lt;b&gt;秋", "進行中")
        .doesNotContain("<b>秋");
    assertThat(reader.get(PATH).text())
        .contains(campaign, "0/3", "2027-06-30")
        .doesNotContain("一斉依頼はまだありません");
    assertThat(reader.get(PATH + "?supplier=CP-MADE-0").text()).contains(campaign);
    assertThat(reader.get(PATH + "?supplier=CP-LOST").text()).contains("当てはまる一斉依頼はありません");
    assertThat(reader.get(campaign + "?state=ACCEPTED").text()).contains("当てはまる取引先はありません");
  }

  @Test
  void allThatIsWrongIsToldAndWhatWasTypedStays() {
    ConsoleReader reader = reviewer("cp-wrong", 1);
    reader.get(NEW);
    Api.Answer wrong =
        reader.post(NEW, "title", "", "suppliers", "CP-WRONG-0", "dueOn", "", "askedOn", "x");
    Api.Answer early =
        reader.post(NEW, "title", "秋", "suppliers", "CP-WRONG-0", "dueOn", "2020-01-01");

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text())
        .contains(
            "id=\"title-error\"", "id=\"dueOn-error\"", "id=\"askedOn-error\"", ">CP-WRONG-0<");
    assertThat(early.text()).contains("期限は依頼日以降にしてください", "value=\"2020-01-01\"");
  }

  @Test
  void lettersAndTablesAreFiles() {
    ConsoleReader reader = reviewer("cp-files", 2);
    String campaign = made(reader, "cp-files");

    assertThat(reader.get(campaign + "/letters/ASKING.zip").header("Content-Disposition"))
        .contains("letters.zip");
    assertThat(reader.get(campaign + "/letters/ASKING.txt").text()).contains("取引先CP-FILES-1");
    assertThat(reader.get(campaign + "/letters/LOST.zip").status()).isEqualTo(404);
    assertThat(reader.get(campaign + "/letters/THANKS.zip").text()).contains("送る取引先はありません");
    assertThat(reader.get(campaign + "/tables/campaign.csv").text()).contains("CP-FILES-0");
    assertThat(reader.get(campaign + "/tables/campaign.xlsx").status()).isEqualTo(200);
    assertThat(reader.get(campaign + "/report").text()).contains("CP-FILES-0");
  }

  @Test
  void aSupplierIsLeftOutForAReasonAndTakenBack() {
    ConsoleReader reader = reviewer("cp-out", 2);
    String campaign = made(reader, "cp-out");
    String form = campaign + "/leaving-out?supplier=CP-OUT-0";
    assertThat(reader.get(campaign).text()).contains(form);
    reader.get(form);
    Api.Answer blank = reader.post(form, "reason", " ");
    assertThat(blank.status()).isEqualTo(400);
    assertThat(blank.text()).contains("id=\"reason-error\"");
    assertThat(reader.post(form, "reason", "取引を終える予定").status()).isEqualTo(303);

    assertThat(reader.get(campaign + "?state=LEFT_OUT").text()).contains("CP-OUT-0", "取引を終える予定");
    Api.Answer nobody = reader.post(campaign + "/suppliers", "suppliers", "CP-LOST");
    assertThat(nobody.status()).isEqualTo(400);
    assertThat(nobody.text()).contains(">CP-LOST<", "id=\"suppliers-error\"");
    assertThat(reader.post(campaign + "/suppliers", "suppliers", "CP-OUT-0").status())
        .isEqualTo(303);
    assertThat(reader.get(campaign).text()).contains("対象 2社");
  }

  @Test
  void sheetsAreMadeRemindersRecordedAndTheCampaignClosed() {
    ConsoleReader reader = reviewer("cp-close", 1);
    String campaign = made(reader, "cp-close");
    reader.get(campaign);
    Api.Answer early = reader.post(campaign + "/reminders");
    assertThat(early.text()).contains("送る取引先はありません");
    assertThat(reader.post(campaign + "/sheets").header("Location"))
        .startsWith("/console/suppliers/started/sheets/");
    reader.get(campaign);
    Api.Answer closed = reader.post(campaign + "/closing");
    assertThat(closed.status()).as(closed.text()).isEqualTo(303);
    assertThat(reader.get(campaign).text())
        .contains("終了")
        .doesNotContain("督促状を作る（ZIP）", "終了する", "対象外にする</a>");
    Api.Answer again = reader.post(campaign + "/closing");
    assertThat(again.status()).isEqualTo(400);
  }

  @Test
  void whoOnlyReadsMakesNone() {
    people.join("cp-auditor", "AUDITOR");
    ConsoleReader auditor = ConsoleReader.signedIn(service, "cp-auditor");
    ConsoleReader reader = reviewer("cp-read", 1);
    String campaign = made(reader, "cp-read");

    assertThat(auditor.get(PATH).text()).doesNotContain(NEW);
    assertThat(auditor.get(campaign).text())
        .contains("取引先CP-READ-0")
        .doesNotContain("終了する", "取引先を加える");
    assertThat(auditor.post(campaign + "/closing").status()).isEqualTo(403);
    ConsoleReader other = reviewer("cp-other", 1);
    assertThat(other.get(campaign).status()).isEqualTo(404);
  }

  @Test
  void anOfficerWritesALetterAndWrongPlaceholdersAreTold() {
    people.join("cp-officer", "OFFICER");
    ConsoleReader officer = ConsoleReader.signedIn(service, "cp-officer");
    String letters = PATH + "/letters";
    String page = officer.get(letters).text();
    assertThat(page).contains("依頼状", "督促状", "お礼状", "{supplier}", "はじめからの文面");
    int at = page.indexOf("name=\"seen\" value=\"", page.indexOf("/letters/THANKS")) + 19;
    String seen = page.substring(at, page.indexOf('"', at));
    Api.Answer wrong =
        officer.post(
            letters + "/THANKS", "seen", seen, "ja-THANKS", "{lost}", "en-THANKS", "<b>Thanks</b>");
    Api.Answer stale =
        officer.post(letters + "/THANKS", "seen", "77", "ja-THANKS", "お礼", "en-THANKS", "Thanks");

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text())
        .contains("id=\"ja-THANKS-error\"", "&lt;b&gt;Thanks")
        .doesNotContain("<b>Thanks");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text()).contains(">お礼<");
    assertThat(reviewer("cp-letters", 1).get(letters).text()).doesNotContain("新しい版にする");
  }
}
