package io.kijun.console.suppliers;

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

/** The page of a supplier. */
@KijunService
class SupplierControllerTests {

  private final Environment service;
  private final People people;
  private final ListableBeanFactory beans;

  @Autowired
  SupplierControllerTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.beans = beans;
  }

  private ConsoleReader reader(String name, String role, String group) {
    people.join(name, role);
    people.json("admin", "PUT", "/api/users/" + name, Map.of("groups", List.of(group)));
    return ConsoleReader.signedIn(service, name);
  }

  @Test
  void aReviewerEvaluatesAndSeesTheDecisionWithWhatLeadsOn() {
    List<String> codes = new SmallPortfolio(beans).of("PAGE-EVAL", "page-eval", 3);
    ConsoleReader reader = reader("page-reviewer", "REVIEWER", "page-eval");
    String path = "/console/suppliers/" + codes.get(2);
    String before = reader.get(path).text();
    Api.Answer evaluated = reader.post(path + "/evaluations");
    String after = reader.get(path).text();

    assertThat(before).contains("まだ評価がありません", "記録された事実", "版1", "評価を実施する");
    assertThat(evaluated.status()).isEqualTo(303);
    assertThat(evaluated.header("Location")).isEqualTo(path);
    assertThat(after)
        .contains("総合判定", "理由", "ラベルの得点", "未対応", "推移", "基準日 2026-11-25")
        .doesNotContain("まだ評価がありません", "未完了 0件");
  }

  @Test
  void whoOnlyReadsCannotActAndWhatIsOutOfSightIsNotThere() {
    new SmallPortfolio(beans).register(List.of("PAGE-READ"), "page-read");
    new SmallPortfolio(beans).register(List.of("PAGE-HIDDEN"), "page-hidden");
    ConsoleReader reader = reader("page-auditor", "AUDITOR", "page-read");

    assertThat(reader.get("/console/suppliers/PAGE-READ").text())
        .contains("取引先PAGE-READ", "シートのやり取りはまだありません")
        .doesNotContain("評価を実施する</button>", "登録内容を直す");
    assertThat(reader.get("/console/suppliers/PAGE-HIDDEN").status()).isEqualTo(404);
    assertThat(reader.post("/console/suppliers/PAGE-READ/evaluations").status()).isEqualTo(403);
  }

  @Test
  void ofWhomNothingIsKnownNothingIsEvaluated() {
    new SmallPortfolio(beans).register(List.of("PAGE-UNKNOWN"), "page-unknown");
    ConsoleReader reader = reader("page-empty", "REVIEWER", "page-unknown");
    reader.get("/console/suppliers/PAGE-UNKNOWN");

    assertThat(reader.post("/console/suppliers/PAGE-UNKNOWN/evaluations").status())
        .isBetween(400, 499);
  }
}
