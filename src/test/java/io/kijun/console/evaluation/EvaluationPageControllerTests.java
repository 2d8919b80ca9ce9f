package io.kijun.console.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.fixture.SupplierJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The page of an evaluation: of a supplier that reviews its policy too seldom. */
@KijunService
class EvaluationPageControllerTests {

  private static final String GROUP = "evaluation-page";
  private static final String READER = "evaluation-reader";

  private final Environment service;
  private final People people;
  private final ListableBeanFactory beans;
  private String page = "";

  @Autowired
  EvaluationPageControllerTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.beans = beans;
  }

  @BeforeEach
  void evaluateOne() {
    people.join(READER, "REVIEWER");
    if (people.ask(READER, "GET", "/api/suppliers/EVALPAGE-0001").status() == 404) {
      new SmallPortfolio(beans).of("EVALPAGE", GROUP, 2);
    }
    Answer made = people.json(READER, "POST", "/api/suppliers/EVALPAGE-0001/evaluations", Map.of());
    page = "/console/evaluations/" + made.json().at("/id").stringValue();
  }

  private String read(String path) {
    Answer answer = ConsoleReader.signedIn(service, READER).get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.text();
  }

  @Test
  void showsTheDecisionAndTheItemsThatFallShort() {
    assertThat(read(page))
        .contains("取引先EVALPAGE-0001", "機密情報の共有", "ラベル別の得点", "未達成・一部達成")
        .contains("なぜ未充足か", "ここで不成立", "こうなれば充足", "2024-01-01");
  }

  @Test
  void toldAgainInEnglish() {
    ConsoleReader reader = ConsoleReader.signedIn(service, READER);

    assertThat(reader.get(page, "Accept-Language", "en").text())
        .contains("Sharing of confidential information", "Why it is not met", "It fails here");
  }

  @Test
  void anItemHasAnAddressOfItsOwn() {
    String whole = read(page + "?verdict=ALL");
    String first = whole.substring(whole.indexOf(page + "/items/"));
    String address = first.substring(0, first.indexOf('"'));

    assertThat(read(address)).contains("opened chosen");
  }

  @Test
  void filtersLeaveWhatTheyName() {
    assertThat(read(page + "?cause=OVERDUE"))
        .contains("期限超過</span> <span>外す", page + "/items/")
        .contains("<option value=\"OVERDUE\" selected=\"selected\">");
    assertThat(read(page + "?cause=RETENTION_SHORT"))
        .contains("当てはまる項目はありません。")
        .doesNotContain("<tr");
  }

  @Test
  void whatIsNoFilterIsTold() {
    assertThat(read(page + "?cause=%3Cscript%3E"))
        .contains("この絞り込みは使えません。", "&lt;script&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void aStoredScriptIsShownAsText() {
    String code = "EVALPAGE-SCRIPT";
    SmallPortfolio portfolio = new SmallPortfolio(beans);
    portfolio.register(List.of(code), GROUP);
    portfolio.know(
        code,
        json -> {
          for (int i = 0; i < json.required("evidence").size(); i++) {
            SupplierJson.evidence(json, i).put("source", "<script>alert(2)</script>");
          }
        });
    Answer made = people.json(READER, "POST", "/api/suppliers/" + code + "/evaluations", Map.of());
    String own = "/console/evaluations/" + made.json().at("/id").stringValue();

    assertThat(read(own + "?verdict=ALL"))
        .contains("&lt;script&gt;alert(2)")
        .doesNotContain("<script>alert");
  }

  @Test
  void theReportIsTheOneOfTheApi() {
    String report = read(page + "/report");
    String api =
        people.ask(READER, "GET", page.replace("/console/", "/api/") + "/report?lang=ja").text();

    assertThat(report).isEqualTo(api);
  }

  @Test
  void whoDoesNotSeeTheSupplierFindsNothing() {
    people.join("evaluation-outsider", "REVIEWER");
    people.json(
        "admin",
        "PUT",
        "/api/users/evaluation-outsider",
        Map.of("groups", List.of("evaluation-elsewhere")));

    assertThat(ConsoleReader.signedIn(service, "evaluation-outsider").get(page).status())
        .isEqualTo(404);
    assertThat(ConsoleReader.signedIn(service, READER).get("/console/evaluations/x").status())
        .isEqualTo(404);
  }
}
