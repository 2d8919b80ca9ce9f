package io.kijun.console.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.GoingBack;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.fixture.SupplierJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whom a draft would change, and by which cell. */
@KijunService
class DraftImpactControllerTests {

  @TempDir private Path folder = Path.of("");
  private final People people;
  private final Environment service;
  private final GoingBack before;
  private final ListableBeanFactory beans;
  private RuleAuthors authors;

  @Autowired
  DraftImpactControllerTests(
      People people, Environment service, GoingBack before, ListableBeanFactory beans) {
    this.people = people;
    this.service = service;
    this.before = before;
    this.beans = beans;
  }

  @BeforeEach
  void join() throws IOException {
    before.now();
    authors = RuleAuthors.in(folder, people, service);
    people.join("rules-reviewer", "REVIEWER");
    var request =
        SupplierJson.compliantBut(
            json -> ((ObjectNode) json.at("/supplier")).put("id", "RULES-IMPACT"));
    Answer evaluated = people.json("rules-reviewer", "POST", "/api/evaluations", request);
    assertThat(evaluated.status()).as(evaluated.text()).isEqualTo(201);
  }

  @Test
  void whomItChangesIsToldWithTheCell() throws IOException {
    new SmallPortfolio(beans).of("RULES-SEEN", "rules-seen", 1);
    String reader = people.join("rules-of-a-group", "OFFICER");
    people.json("admin", "PUT", "/api/users/" + reader, Map.of("groups", List.of("rules-seen")));
    JsonNode draft = authors.set("H11", "1回以上/6か月").draft("半年に一度");
    String path = RuleAuthors.page(draft);
    ConsoleReader officer = authors.reader(reader);
    assertThat(officer.get(path).text()).contains("まだ調べていません。", "影響を調べる");
    Answer started = officer.post(path + "/impact");
    people.whenDone(reader, "/api/drafts/" + draft.at("/id").asString() + "/impact");
    String page = officer.get(path).text();

    assertThat(started.status()).isEqualTo(303);
    assertThat(page)
        .contains("社に当てた結果", "RULES-SEEN-0000", "No.2 ", ">H11<", "影響を調べ直す", "総合判定が変わる")
        .doesNotContain("hx-trigger=\"every 2s\"", "調べたあとに草案が変わりました");
  }

  @Test
  void whatWasFoundBeforeAChangeIsSaidToBeOld() throws IOException {
    JsonNode draft = authors.set("H11", "1回以上/3か月").draft("三か月に一度");
    String path = RuleAuthors.page(draft);
    ConsoleReader officer = authors.reader(RuleAuthors.OFFICER);
    officer.get(path);
    officer.post(path + "/impact");
    people.whenDone(RuleAuthors.OFFICER, "/api/drafts/" + draft.at("/id").asString() + "/impact");
    officer.get(path);
    officer.post(path + "/workbooks/" + RuleAuthors.SMALL + "/withdrawal", "version", "1");

    assertThat(authors.reader(RuleAuthors.APPROVER).get(path).status()).isEqualTo(200);
  }

  @Test
  void aDraftWithErrorsIsNotLookedAt() throws IOException {
    String path = RuleAuthors.page(authors.set("H11", "たまに").draft("誤りのある草案"));
    ConsoleReader officer = authors.reader(RuleAuthors.OFFICER);

    assertThat(officer.get(path).text()).doesNotContain(">影響を調べる<");
    Answer refused = officer.post(path + "/impact");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("誤りがあるため影響を調べられません");
  }
}
