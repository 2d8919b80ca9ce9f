package io.kijun.console.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.People;
import io.kijun.runtime.PlainJson;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A draft of the small standard, as the API has it, beside which the console is looked at. */
final class GridDrafts {

  static final String CRITERIA = "?sheet=" + encoded("基準");

  private final People people;
  private final String officer;
  private final String id;

  private GridDrafts(People people, String officer, String id) {
    this.people = people;
    this.officer = officer;
    this.id = id;
  }

  /** One that an officer starts, with a case of the criterion 002-1. */
  static GridDrafts of(Path folder, People people, String officer) throws IOException {
    people.join(officer, "OFFICER");
    SmallWorkbooks.write(folder);
    SmallWorkbooks.addCases(
        folder.resolve("01-small.xlsx"), List.of(List.of("2026-11-24", "", "002-1 = 充足")));
    Answer answer = people.draft(officer, "題名 " + officer, SmallWorkbooks.files(folder));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new GridDrafts(people, officer, answer.json().at("/id").asString());
  }

  /** The page of its workbook. */
  String page() {
    return "/console/rules/drafts/" + id + "/workbooks/01-small.xlsx";
  }

  /** The address of the draft in the console. */
  String draft() {
    return "/console/rules/drafts/" + id;
  }

  private String api() {
    return "/api/drafts/" + id;
  }

  /** What stands in a cell of 基準. */
  String text(String cell) {
    JsonNode grid =
        people
            .ask(officer, "GET", api() + "/workbooks/01-small.xlsx/grid" + CRITERIA)
            .json()
            .at("/grid/rows");
    return grid.valueStream()
        .flatMap(row -> row.at("/cells").valueStream())
        .filter(one -> one.at("/at").asString().equals(cell))
        .map(one -> one.at("/text").asString())
        .findFirst()
        .orElse("");
  }

  int version() {
    return people.ask(officer, "GET", api()).json().at("/version").asInt();
  }

  /** Somebody writes into a cell of 基準. */
  void write(String cell, String text) {
    Answer answer =
        people.bytes(
            officer,
            "PATCH",
            api() + "/workbooks/01-small.xlsx",
            PlainJson.bytes(edits(cell, text)),
            "Content-Type",
            "application/json",
            "If-Match",
            "\"" + version() + "\"");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  /** What is sent to write into a cell of 基準. */
  static Map<String, Object> edits(String cell, String text) {
    return Map.of("edits", List.of(Map.of("sheet", "基準", "cell", cell, "text", text)));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
