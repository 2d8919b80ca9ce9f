package io.kijun.console.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Two evaluations side by side, their list and their records. */
@KijunService
class ComparisonPageControllerTests {

  private static final String READER = "comparison-reader";
  private static final String SUPPLIER = "CMPPAGE-0000";

  private final Environment service;
  private final People people;
  private final ListableBeanFactory beans;

  @Autowired
  ComparisonPageControllerTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.beans = beans;
  }

  @BeforeEach
  void join() {
    people.join(READER, "REVIEWER");
    if (people.ask(READER, "GET", "/api/suppliers/" + SUPPLIER).status() == 404) {
      new SmallPortfolio(beans).of("CMPPAGE", "comparison-page", 2);
    }
  }

  private String evaluated(String supplier, String asOf) {
    Answer made =
        people.json(
            READER, "POST", "/api/suppliers/" + supplier + "/evaluations", Map.of("asOf", asOf));
    return made.json().at("/id").stringValue();
  }

  private Answer get(String path) {
    return ConsoleReader.signedIn(service, READER).get(path);
  }

  @Test
  void whatChangedIsPutDownToADate() {
    String before = evaluated(SUPPLIER, "2026-11-01");
    String after = evaluated(SUPPLIER, "2028-11-01");

    assertThat(get("/console/comparisons?a=" + before + "&b=" + after).text())
        .contains("判定が変わった項目", "日付</span>", "基準日 2026-11-01", "基準日 2028-11-01")
        .doesNotContain("判定が変わった項目はありません");
  }

  @Test
  void theOtherOneIsChosenAmongThoseOfTheSupplier() {
    String other = evaluated("CMPPAGE-0001", "2026-11-02");
    String one = evaluated(SUPPLIER, "2026-11-03");
    String page = get("/console/comparisons?b=" + one).text();

    assertThat(page)
        .contains("<option value=\"" + one + "\" selected=\"selected\">")
        .doesNotContain(other);
  }

  @Test
  void evaluationsOfTwoSuppliersAreRefusedInPlace() {
    String one = evaluated(SUPPLIER, "2026-11-04");
    String other = evaluated("CMPPAGE-0001", "2026-11-04");
    Answer answer = get("/console/comparisons?a=" + other + "&b=" + one);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("同じ取引先の評価を2つ指定してください。");
  }

  @Test
  void whatIsNoEvaluationIsTold() {
    assertThat(get("/console/comparisons?a=x&b=y").text()).contains("この評価はありません。");
    assertThat(get("/console/comparisons").text()).contains("評価の一覧を見る");
  }

  @Test
  void theListFindsThoseOfASupplierAndSaysWhatIsNoDate() {
    String one = evaluated(SUPPLIER, "2026-11-05");

    assertThat(get("/console/evaluations?supplier=" + SUPPLIER + "&from=2026-11-05&to=").text())
        .contains(one)
        .doesNotContain("CMPPAGE-0001");
    Answer wrong = get("/console/evaluations?from=yesterday");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).contains("日付として読めません", "value=\"yesterday\"");
  }

  @Test
  void aRecordMadeAgainHasTheSameHashes() {
    String one = evaluated(SUPPLIER, "2026-11-06");
    String record = "/console/evaluations/" + one + "/record";

    assertThat(get(record).text())
        .contains("sha256:", READER, "記録された事実", "1版")
        .doesNotContain("照合の結果");
    assertThat(get(record + "?again=1").text())
        .contains("照合の結果", "同じ結果になりました")
        .doesNotContain("不一致");
  }
}
