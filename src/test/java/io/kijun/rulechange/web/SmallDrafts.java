package io.kijun.rulechange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Workbooks of the small standard in a folder, which people change, draft and approve. */
final class SmallDrafts {

  private static final String SMALL = "01-small.xlsx";

  private final Path folder;
  private final People people;

  private SmallDrafts(Path folder, People people) {
    this.folder = folder;
    this.people = people;
  }

  /** Writes them; there are two officers, sato and suzuki, and two approvers, suzuki and tanaka. */
  static SmallDrafts in(Path folder, People people) throws IOException {
    SmallWorkbooks.write(folder);
    people.join("sato", "OFFICER");
    people.join("suzuki", "OFFICER", "APPROVER");
    people.join("tanaka", "APPROVER");
    return new SmallDrafts(folder, people);
  }

  /** All workbooks as they are. */
  Map<String, byte[]> workbooks() throws IOException {
    return SmallWorkbooks.files(folder);
  }

  /** Writes into a cell of 基準. */
  void set(String column, int row, String text) throws IOException {
    SmallWorkbooks.change(folder.resolve(SMALL), "基準", column + row, text);
  }

  /** A draft of them. */
  JsonNode started(String user) throws IOException {
    Answer answer = people.draft(user, "題名", workbooks());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  /** Approves what was seen. */
  Answer approve(String user, JsonNode draft) {
    return people.json(
        user,
        "POST",
        "/api/drafts/" + draft.at("/id").asString() + "/approval",
        Map.of(
            "hash", draft.at("/hash").asString(),
            "version", draft.at("/version").asInt(),
            "comment", "確認した"));
  }

  /** The codes of an answer's issues. */
  static String codes(Answer answer) {
    return answer
        .json()
        .at("/issues")
        .valueStream()
        .map(one -> one.at("/code").asString())
        .toList()
        .toString();
  }
}
