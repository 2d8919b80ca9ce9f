package io.kijun.console.findings;

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

/** The page of a finding. */
@KijunService
class FindingPageControllerTests {

  private final Environment service;
  private final People people;
  private final SmallPortfolio portfolio;

  @Autowired
  FindingPageControllerTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.portfolio = new SmallPortfolio(beans);
  }

  private FoundSupplier supplier(String group) {
    return FoundSupplier.of(people, service, portfolio, group);
  }

  @Test
  void aFindingTellsWhatIsMissingAndWhatHappened() {
    FoundSupplier one = supplier("fp-told");

    assertThat(one.reviewer().get(one.finding("2")).text())
        .contains("No.2", "取引先FP-TOLD", "未対応", "002-1", "経過", "見つかった日")
        .contains("計画を立てる", "/console/evaluations/", "例外を申請する");
  }

  @Test
  void aPlanIsRecordedAndItsTextShowsAsItWasWritten() {
    FoundSupplier one = supplier("fp-plan");
    ConsoleReader reader = one.reviewer();
    String finding = one.finding("2");
    reader.get(finding);
    Api.Answer planned =
        reader.post(
            finding + "/plan",
            "owner",
            "佐藤",
            "date",
            "2027-01-31",
            "text",
            "<script>alert(1)</script>");

    assertThat(planned.status()).isEqualTo(303);
    assertThat(planned.header("Location")).isEqualTo(finding);
    assertThat(reader.get(finding).text())
        .contains("計画済み", "佐藤", "2027-01-31", "&lt;script&gt;alert(1)", "fp-planさんが記録")
        .doesNotContain("<script>alert");
    assertThat(reader.get("/console/findings?owner=佐藤".replace("佐藤", "%E4%BD%90%E8%97%A4")).text())
        .contains("取引先FP-PLAN");
  }

  @Test
  void allThatIsWrongWithAPlanStandsAtItsFieldAndWhatWasTypedStays() {
    FoundSupplier one = supplier("fp-wrong");
    ConsoleReader reader = one.reviewer();
    String finding = one.finding("2");
    reader.get(finding);
    Api.Answer answer =
        reader.post(finding + "/plan", "owner", "高橋", "date", "2020-01-01", "text", "");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text())
        .contains("value=\"高橋\"", "2020-01-01", "今日以降の日付にしてください", "id=\"text-error\"")
        .doesNotContain("計画済み");
  }

  @Test
  void whoOnlyReadsSeesNoForms() {
    FoundSupplier one = supplier("fp-read");
    people.join("fp-auditor", "AUDITOR");
    ConsoleReader auditor = ConsoleReader.signedIn(service, "fp-auditor");
    String finding = one.finding("2");

    assertThat(auditor.get(finding).text())
        .contains("No.2", "計画はありません")
        .doesNotContain("計画を立てる", "例外を申請する", "該当なしの承認を申請する");
    assertThat(auditor.post(finding + "/plan", "owner", "x").status()).isEqualTo(403);
  }

  @Test
  void aFindingOutOfSightIsNotThere() {
    FoundSupplier mine = supplier("fp-mine");
    FoundSupplier other = supplier("fp-other");

    assertThat(other.reviewer().get(mine.finding("2")).status()).isEqualTo(404);
    assertThat(other.reviewer().get("/console/findings/nothing").status()).isEqualTo(404);
  }
}
