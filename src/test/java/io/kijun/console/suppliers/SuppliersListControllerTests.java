package io.kijun.console.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The list of suppliers: search, filters, order, and who may do what with it. */
@KijunService
class SuppliersListControllerTests {

  private final Environment service;
  private final People people;
  private final ListableBeanFactory beans;

  @Autowired
  SuppliersListControllerTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.beans = beans;
  }

  /** Somebody who sees the suppliers of one group only. */
  private ConsoleReader reader(String name, String role, String group) {
    people.join(name, role);
    people.json("admin", "PUT", "/api/users/" + name, Map.of("groups", List.of(group)));
    return ConsoleReader.signedIn(service, name);
  }

  private List<String> evaluated(String group, int count) {
    List<String> codes = new SmallPortfolio(beans).of(group.toUpperCase(Locale.ROOT), group, count);
    people.join("list-evaluator", "REVIEWER");
    for (String code : codes) {
      String path = "/api/suppliers/" + code + "/evaluations";
      assertThat(people.json("list-evaluator", "POST", path, Map.of()).status()).isEqualTo(201);
    }
    return codes;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void aSupplierIsFoundHoweverItsNameIsTyped() {
    people.join("list-registrar", "REVIEWER");
    Api.Answer added =
        people.json(
            "list-registrar",
            "POST",
            "/api/suppliers",
            Map.of(
                "code", "LIST-KANA",
                "name", "みなとABC物流",
                "kana", "ミナトブツリュウ",
                "groups", List.of("list-kana")));
    assertThat(added.status()).isEqualTo(201);
    ConsoleReader reader = reader("list-searcher", "AUDITOR", "list-kana");

    for (String text : List.of("みなと", "ミナト", "ﾐﾅﾄﾌﾞﾂ", "ａｂｃ", "Abc物流", "list-ka", "ＬＩＳＴ－ＫＡＮＡ")) {
      assertThat(reader.get("/console/suppliers?q=" + encoded(text)).text())
          .as(text)
          .contains("みなとABC物流</a>", "登録 1社のうち1社が該当", "検索：" + text);
    }
    assertThat(reader.get("/console/suppliers?q=" + encoded("%")).text())
        .contains("該当する取引先はありません")
        .doesNotContain("みなとABC物流</a>");
  }

  @Test
  void filtersRestrictAndCanBeTakenOffOneByOne() {
    List<String> codes = evaluated("list-filter", 3);
    ConsoleReader reader = reader("list-filterer", "AUDITOR", "list-filter");
    String all = reader.get("/console/suppliers").text();
    String allowed = reader.get("/console/suppliers?decision=ALLOWED&lapsing=30").text();
    String unknown = reader.get("/console/suppliers?decision=NONE").text();

    assertThat(all).contains("登録 3社のうち3社が該当").contains(codes);
    assertThat(allowed).contains("総合判定：許可", "失効：30日以内", "href=\"/console/suppliers?lapsing=30\"");
    assertThat(reader.get("/console/suppliers?decision=ALLOWED").text())
        .contains("3社のうち1社が該当", codes.get(0))
        .doesNotContain(codes.get(1) + "</td>");
    assertThat(unknown).contains("3社のうち0社が該当");
    assertThat(reader.get("/console/suppliers?answer=no").text()).contains("3社のうち0社が該当");
    assertThat(reader.get("/console/suppliers?answer=yes").text()).contains("3社のうち3社が該当");
    assertThat(reader.get("/console/suppliers?ended=true").text()).contains("3社のうち0社が該当");
  }

  @Test
  void theWorstComeFirstUnlessAnotherOrderIsAskedFor() {
    List<String> codes = evaluated("list-order", 3);
    ConsoleReader reader = reader("list-orderer", "AUDITOR", "list-order");
    String worst = reader.get("/console/suppliers").text();
    String last = reader.get("/console/suppliers?sort=-code").text();

    assertThat(worst.indexOf(codes.get(0) + "</td>"))
        .isGreaterThan(worst.indexOf(codes.get(1) + "</td>"))
        .isGreaterThan(worst.indexOf(codes.get(2) + "</td>"));
    assertThat(last.indexOf(codes.get(2) + "</td>"))
        .isLessThan(last.indexOf(codes.get(1) + "</td>"));
    assertThat(last).contains("aria-sort=\"descending\"");
  }

  @Test
  void aPageHasTwentyFive() {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      codes.add("LIST-PAGE-%02d".formatted(i));
    }
    new SmallPortfolio(beans).register(codes, "list-page");
    ConsoleReader reader = reader("list-pager", "AUDITOR", "list-page");
    String first = reader.get("/console/suppliers?sort=code").text();
    String second = reader.get("/console/suppliers?sort=code&page=2").text();

    assertThat(first)
        .contains("30社のうち 1–25", codes.get(24), "sort=code&amp;page=2")
        .doesNotContain(codes.get(25));
    assertThat(second).contains("30社のうち 26–30", codes.get(29)).doesNotContain(codes.get(24));
  }

  @Test
  void whoOnlyReadsIsOfferedNothingToDo() {
    new SmallPortfolio(beans).register(List.of("LIST-ROLE"), "list-role");
    String auditor =
        reader("list-auditor", "AUDITOR", "list-role").get("/console/suppliers").text();
    String reviewer =
        reader("list-reviewer", "REVIEWER", "list-role").get("/console/suppliers").text();

    assertThat(auditor)
        .contains("LIST-ROLE")
        .doesNotContain("type=\"checkbox\"", "シートを作る", "取引先を登録する");
    assertThat(reviewer).contains("type=\"checkbox\"", "シートを作る", "取引先を登録する");
  }

  @Test
  void whatIsOutOfSightIsNotListedAndStoredScriptIsText() {
    new SmallPortfolio(beans).register(List.of("LIST-HIDDEN"), "list-hidden");
    new SmallPortfolio(beans).register(List.of("LIST-SCRIPT"), "<script>alert(1)</script>");
    ConsoleReader reader = reader("list-limited", "AUDITOR", "<script>alert(1)</script>");
    String page = reader.get("/console/suppliers?q=" + encoded("<script>list")).text();

    assertThat(page).contains("&lt;script&gt;list").doesNotContain("<script>list", "<script>alert");
    assertThat(reader.get("/console/suppliers").text())
        .contains("LIST-SCRIPT", "&lt;script&gt;alert(1)")
        .doesNotContain("LIST-HIDDEN", "<script>alert");
  }

  @Test
  void nonsenseInTheAddressRestrictsNothing() {
    new SmallPortfolio(beans).register(List.of("LIST-NONSENSE"), "list-nonsense");
    ConsoleReader reader = reader("list-odd", "AUDITOR", "list-nonsense");

    assertThat(
            reader
                .get("/console/suppliers?decision=x&lapsing=2026-99&sort=--&page=-3&under=9z&x=1")
                .text())
        .contains("LIST-NONSENSE");
  }
}
