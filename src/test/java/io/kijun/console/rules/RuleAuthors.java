package io.kijun.console.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** People who change the rules of the small standard, and read the pages about it. */
final class RuleAuthors {

  static final String OFFICER = "rules-officer";
  static final String OTHER = "rules-other";
  static final String APPROVER = "rules-approver";
  static final String SMALL = "01-small.xlsx";

  private final Path folder;
  private final People people;
  private final Environment service;

  private RuleAuthors(Path folder, People people, Environment service) {
    this.folder = folder;
    this.people = people;
    this.service = service;
  }

  static RuleAuthors in(Path folder, People people, Environment service) throws IOException {
    SmallWorkbooks.write(folder);
    people.join(OFFICER, "OFFICER");
    people.join(OTHER, "OFFICER");
    people.join(APPROVER, "APPROVER");
    return new RuleAuthors(folder, people, service);
  }

  ConsoleReader reader(String name) {
    return ConsoleReader.signedIn(service, name);
  }

  /** Writes into a cell of 基準. */
  RuleAuthors set(String cell, String text) throws IOException {
    SmallWorkbooks.change(folder.resolve(SMALL), "基準", cell, text);
    return this;
  }

  /** Adds a case in which nothing differs from a compliant supplier. */
  RuleAuthors expecting(String line) throws IOException {
    SmallWorkbooks.addCases(folder.resolve(SMALL), List.of(List.of("2026-11-24", "", line)));
    return this;
  }

  Map<String, byte[]> workbooks() throws IOException {
    return SmallWorkbooks.files(folder);
  }

  /** A draft of the officer. */
  JsonNode draft(String title) throws IOException {
    Answer answer = people.draft(OFFICER, title, workbooks());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  static String page(JsonNode draft) {
    return "/console/rules/drafts/" + draft.at("/id").asString();
  }

  /** Approves it over the API; the id of the ruleset. */
  String approve(JsonNode draft, String day) {
    Answer answer =
        people.json(
            APPROVER,
            "POST",
            "/api/drafts/" + draft.at("/id").asString() + "/approval",
            Map.of(
                "hash",
                draft.at("/hash").asString(),
                "version",
                draft.at("/version").asInt(),
                "effectiveFrom",
                day,
                "comment",
                "<b>確認</b>しました"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().at("/ruleset").asString();
  }

  void withdraw(JsonNode draft) {
    String path = "/api/drafts/" + draft.at("/id").asString() + "/approval";
    assertThat(people.ask(APPROVER, "DELETE", path).status()).isEqualTo(204);
  }

  /** The value of a hidden field. */
  static String hidden(String page, String name) {
    Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }
}
