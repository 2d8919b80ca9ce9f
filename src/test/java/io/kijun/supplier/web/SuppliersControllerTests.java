package io.kijun.supplier.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.FileForm;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.PlainJson;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Suppliers over HTTP. */
@KijunService
class SuppliersControllerTests {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String FULL =
      """
      {"code":"%s","name":"丸山プレス株式会社","kana":"ﾏﾙﾔﾏﾌﾟﾚｽ","corporateNumber":"７000012050002",
       "site":"大阪","groups":["tier1"],"tier":"1","profile":{"remoteWork":false},
       "contacts":[{"name":"佐藤","mail":"sato@example.co.jp","language":"ja"}],
       "lookedAfterBy":"rina","endedOn":null}
      """;

  private final People people;

  @Autowired
  SuppliersControllerTests(People people) {
    this.people = people;
  }

  @BeforeEach
  void join() {
    people.join("rina", "REVIEWER");
    people.join("okada", "AUDITOR");
  }

  private static ObjectNode full(String code) {
    return (ObjectNode) PlainJson.tree(FULL.formatted(code));
  }

  private Answer importing(String file, byte[] content) {
    return people.bytes(
        "rina",
        "POST",
        "/api/suppliers/import",
        FileForm.of("file", file, content),
        "Content-Type",
        FileForm.TYPE);
  }

  private static List<String> places(Answer refused) {
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    return refused.json().at("/issues").valueStream().map(SuppliersControllerTests::place).toList();
  }

  private static String place(JsonNode issue) {
    String path = issue.at("/path").asString();
    return issue.at("/code").asString() + " " + path.substring(path.lastIndexOf(' ') + 1);
  }

  @Test
  void aSupplierIsRegisteredReadChangedAndListed() {
    Answer added = people.json("rina", "POST", "/api/suppliers", full("C-1"));
    assertThat(added.status()).as(added.text()).isEqualTo(201);
    assertThat(added.header("Location")).isEqualTo("/api/suppliers/C-1");
    JsonNode found = people.ask("okada", "GET", "/api/suppliers/C-1").json();
    assertThat(found).isEqualTo(added.json());
    assertThat(found.at("/kana").asString()).isEqualTo("マルヤマプレス");
    assertThat(found.at("/corporateNumber").asString()).isEqualTo("7000012050002");
    assertThat(found.at("/profile/remoteWork").asBoolean(true)).isFalse();

    assertThat(people.json("rina", "PUT", "/api/suppliers/C-1", found).json()).isEqualTo(found);
    ObjectNode ended = full("C-1").put("endedOn", "2026-11-01").put("name", "丸山");
    ended.remove("profile");
    JsonNode changed = people.json("rina", "PUT", "/api/suppliers/C-1", ended).json();
    assertThat(changed.at("/name").asString()).isEqualTo("丸山");
    assertThat(changed.at("/profile")).isEqualTo(found.at("/profile"));
    assertThat(codes("?ended=true&text=丸山")).contains("C-1");
    assertThat(codes("?ended=false&group=tier1")).doesNotContain("C-1");
    assertThat(people.ask("okada", "GET", "/api/log").text())
        .contains("SUPPLIER_ADDED", "SUPPLIER_CHANGED", "SUPPLIER_ENDED")
        .doesNotContain("丸山");
    assertThat(people.json("rina", "POST", "/api/suppliers", full("C-1")).status()).isEqualTo(409);
    assertThat(people.ask("okada", "GET", "/api/suppliers/C-9").status()).isEqualTo(404);
    assertThat(people.json("okada", "PUT", "/api/suppliers/C-1", found).status()).isEqualTo(403);
  }

  private List<String> codes(String query) {
    String encoded = query.replace("丸山", "%E4%B8%B8%E5%B1%B1");
    return people
        .ask("okada", "GET", "/api/suppliers" + encoded)
        .json()
        .at("/suppliers")
        .valueStream()
        .map(one -> one.at("/code").asString())
        .toList();
  }

  @Test
  void pagesLeadOn() {
    people.json("rina", "POST", "/api/suppliers", full("P-1"));
    people.json("rina", "POST", "/api/suppliers", full("P-2"));
    JsonNode first = people.ask("okada", "GET", "/api/suppliers?limit=1").json();
    assertThat(first.at("/suppliers").size()).isEqualTo(1);
    String next = first.at("/next").asString();
    assertThat(codes("?limit=200&cursor=" + next)).isNotEmpty().doesNotContain(next);
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    ObjectNode wrong = full("C/2");
    wrong.put("kana", "まる").put("corporateNumber", "1234567890123").put("colour", "red");
    wrong.withObject("/profile").put("remoteWork", "no").put("pets", true);
    ((ObjectNode) wrong.at("/contacts/0")).put("mail", "x").put("language", "fr");
    wrong.withArray("/groups").add("a,b");
    Answer refused = people.json("rina", "POST", "/api/suppliers", wrong);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/issues").valueStream().map(one -> one.at("/path").asString()))
        .contains(
            "$.code",
            "$.kana",
            "$.corporateNumber",
            "$.colour",
            "$.profile.remoteWork",
            "$.profile.pets",
            "$.contacts[0].mail",
            "$.contacts[0].language",
            "$.groups[1]");
  }

  @Test
  void aFileIsTakenInAsAWholeAndASecondTimeChangesNothing() {
    String csv =
        """
        取引先コード,名称,カナ,グループ,連絡先1 メール,取引終了日
        I-1,"株式会社あ,い",ｱｲ,tier1、大阪,a@example.jp,
        Ｉ－2,=SUM(1),,"tier1
        tier2",,2026/3/31
        """;
    for (Charset charset : List.of(UTF_8, Charset.forName("windows-31j"))) {
      Answer taken = importing("取引先.csv", csv.getBytes(charset));
      assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    }
    assertThat(importing("x.csv", ("\uFEFF" + csv).getBytes(UTF_8)).json())
        .isEqualTo(PlainJson.tree("{\"added\":0,\"changed\":0,\"unchanged\":2}"));
    JsonNode entries = people.ask("okada", "GET", "/api/log").json();
    assertThat(entries.toString()).contains("\"subject\":\"I-1\"", "\"import\":\"sha256:");
    JsonNode second = people.ask("okada", "GET", "/api/suppliers/I-2").json();
    assertThat(second.at("/name").asString()).isEqualTo("=SUM(1)");
    assertThat(second.at("/endedOn").asString()).isEqualTo("2026-03-31");
    assertThat(second.at("/groups").size()).isEqualTo(2);
  }

  @Test
  void aCodeIsTheSameAtEveryDoorHoweverItIsTyped() {
    ObjectNode known = SupplierJson.compliantBut(json -> named(json, "Ｗ－１"));
    Answer added = people.json("rina", "POST", "/api/suppliers", full("Ｗ－１"));
    assertThat(added.json().at("/code").asString()).as(added.text()).isEqualTo("W-1");

    assertThat(people.json("rina", "POST", "/api/suppliers", full("W-1")).status()).isEqualTo(409);
    String typed = "%EF%BC%B7%EF%BC%8D%EF%BC%91";
    assertThat(people.ask("okada", "GET", "/api/suppliers/" + typed).json())
        .isEqualTo(added.json());
    assertThat(codes("?text=" + typed)).containsExactly("W-1");
    assertThat(people.ask("okada", "GET", "/api/suppliers/" + typed + "/facts").status())
        .isEqualTo(200);
    assertThat(importing("w.csv", "code,site\nＷ－１,大阪\n".getBytes(UTF_8)).json())
        .isEqualTo(PlainJson.tree("{\"added\":0,\"changed\":0,\"unchanged\":1}"));
    JsonNode trial = people.json("rina", "POST", "/api/evaluations", known).json();
    assertThat(trial.at("/basis").asString()).isEqualTo("TRIAL");
    assertThat(trial.at("/supplier/id").asString()).isEqualTo("W-1");
  }

  private static void named(ObjectNode request, String code) {
    ((ObjectNode) request.required("supplier")).put("id", code);
  }

  @Test
  void whatWasKnownBeforeItWasRegisteredGoesOnBeingKnown() {
    ObjectNode sent = SupplierJson.compliantBut(json -> named(json, "K-1"));
    JsonNode before = people.json("rina", "POST", "/api/evaluations", sent).json();
    assertThat(before.at("/basis").asString()).isEqualTo("UNREGISTERED");

    people.json("rina", "POST", "/api/suppliers", full("K-1"));

    JsonNode facts = people.ask("okada", "GET", "/api/suppliers/K-1/facts").json();
    assertThat(facts.at("/version").asInt()).isEqualTo(1);
    assertThat(facts.at("/evidence")).hasSize(sent.at("/evidence").size());
    assertThat(facts.at("/supplier/profile/remoteWork").asBoolean(true)).isFalse();
    assertThat(
            people
                .ask("okada", "GET", "/api/suppliers?text=K-1")
                .json()
                .at("/suppliers/0/profile/remoteWork")
                .asBoolean(true))
        .isFalse();
  }

  @Test
  void whatIsExportedCanBeImportedAgain() {
    people.json("rina", "POST", "/api/suppliers", full("X-1").put("name", "-注意"));
    for (String accept : List.of("text/csv", XLSX)) {
      byte[] file = export(accept);
      Answer taken = importing(accept.equals(XLSX) ? "all.xlsx" : "all.csv", file);
      assertThat(taken.status()).as(taken.text()).isEqualTo(200);
      assertThat(taken.json().at("/unchanged").asInt()).isPositive();
      assertThat(taken.json().at("/added").asInt() + taken.json().at("/changed").asInt()).isZero();
    }
  }

  private byte[] export(String accept) {
    return people.download("okada", "/api/suppliers", "Accept", accept);
  }

  @Test
  void everythingWrongIsToldByCellAndNothingIsTaken() {
    String csv =
        """
        取引先コード,名称,カナ,法人番号,連絡先1メール,連絡先1言語,色
        W-1,あ,kana,1234567890123,x,fr,red
        W-2,,,,,,
        W-2,い,,,,en,
        ,う,,,,,
        """;
    Answer refused = importing("w.csv", csv.getBytes(UTF_8));
    assertThat(places(refused))
        .containsExactlyInAnyOrder(
            "HEADER G1",
            "NOT_KATAKANA C2",
            "CORPORATE_NUMBER D2",
            "MAIL_ADDRESS E2",
            "UNKNOWN_WORD F2",
            "DUPLICATE_ID A3",
            "MISSING_VALUE B3",
            "DUPLICATE_ID A4",
            "MISSING_VALUE F4",
            "MISSING_VALUE A5");
    assertThat(people.ask("okada", "GET", "/api/suppliers/W-1").status()).isEqualTo(404);
    assertThat(places(importing("w.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1})))
        .containsExactly("TABLE_UNREADABLE w.csv");
    assertThat(places(importing("w.xlsx", "PK no workbook".getBytes(UTF_8)))).hasSize(1);
  }
}
