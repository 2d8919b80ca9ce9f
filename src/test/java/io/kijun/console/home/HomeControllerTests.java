package io.kijun.console.home;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The first page by role, of suppliers of a group of its own. */
@KijunService
class HomeControllerTests {

  private static final String GROUP = "home-group";

  private final Environment service;
  private final People people;
  private final ListableBeanFactory beans;

  @Autowired
  HomeControllerTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.beans = beans;
  }

  /** A reviewer who sees suppliers of one group only, each of which is evaluated. */
  private String home(String name, String group, int suppliers) {
    List<String> codes =
        new SmallPortfolio(beans).of(name.toUpperCase(Locale.ROOT), group, suppliers);
    people.join(name, "REVIEWER");
    people.json("admin", "PUT", "/api/users/" + name, Map.of("groups", List.of(group)));
    for (String code : codes) {
      assertThat(
              people
                  .json(name, "POST", "/api/suppliers/" + code + "/evaluations", Map.of())
                  .status())
          .isEqualTo(201);
    }
    return ConsoleReader.signedIn(service, name).get("/console").text();
  }

  @Test
  void aReviewerSeesHowTheOwnSuppliersStand() {
    String page = home("home-reviewer", GROUP, 3);

    assertThat(page).contains("登録 3社・基準日 2026-11-25", "担当：" + GROUP);
    assertThat(page).contains("受け入れを待つシート", "期限を過ぎた指摘").doesNotContain("承認を待つ草案");
    assertThat(page)
        .containsPattern("許可</span></span></th>\\s*<td class=\"number\"><a href=\"[^\"]+\">1社");
    assertThat(page).contains("\"name\">" + GROUP + "</span> <span class=\"note\">3社</span>");
  }

  @Test
  void whatASupplierIsCalledIsShownAsText() {
    String page = home("home-script", "<script>alert(1)</script>", 1);

    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
  }

  @Test
  void anApproverSeesDraftsOfOthers() {
    String page =
        ConsoleReader.signedIn(service, people.join("home-approver", "APPROVER"))
            .get("/console")
            .text();

    assertThat(page).contains("承認を待つ草案").doesNotContain("受け入れを待つシート");
  }

  @Test
  void theFirstVisitSaysThatChangesFollow() {
    ConsoleReader reader = ConsoleReader.signedIn(service, people.join("home-new", "AUDITOR"));

    assertThat(reader.get("/console").text()).contains("次に開いたとき");
  }

  @Test
  void whoSeesNoSuppliersIsToldWhatToDoFirst() {
    people.join("home-empty", "REVIEWER");
    people.json("admin", "PUT", "/api/users/home-empty", Map.of("groups", List.of("nobody-here")));

    assertThat(ConsoleReader.signedIn(service, "home-empty").get("/console").text())
        .contains("取引先がまだ登録されていません")
        .doesNotContain("総合判定の分布", "架空の取引先で試す");
  }
}
