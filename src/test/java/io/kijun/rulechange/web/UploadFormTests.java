package io.kijun.rulechange.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The forms in which workbooks come: what is missing, doubled or cut off is told. */
@KijunService
class UploadFormTests {

  private static final String TITLE = "name=\"title\"";
  private static final String END = "--b--\r\n";

  @TempDir private Path folder = Path.of("");
  private final Api api;
  private final People people;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  @Autowired
  UploadFormTests(Api api, People people) {
    this.api = api;
    this.people = people;
  }

  @BeforeEach
  void officer() throws IOException {
    people.join("sato", "OFFICER");
    SmallWorkbooks.write(folder);
  }

  @Test
  void whereNothingIsShippedNoDraftIsStartedFromIt() {
    part(TITLE, "同梱");
    part("name=\"shipped\"", "true");

    JsonNode issue = sent(422).at("/issues/0");
    assertThat(issue.at("/code").asString()).isEqualTo("NOTHING_SHIPPED");
    assertThat(issue.at("/path").asString()).isEqualTo("shipped");
    assertThat(api.get("/api/rulesets").json().at("/shipped").isMissingNode()).isTrue();
  }

  @Test
  void whetherShippedWorkbooksAreMeantIsTrueOrFalse() {
    part(TITLE, "同梱");
    part("name=\"shipped\"", "はい");

    JsonNode issue = sent(400).at("/issues/0");
    assertThat(issue.at("/code").asString()).isEqualTo("UNKNOWN_WORD");
    assertThat(issue.at("/path").asString()).isEqualTo("shipped");
    assertThat(issue.at("/allowed").toString()).isEqualTo("[\"true\",\"false\"]");
  }

  private byte[] small(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  private void part(String disposition, byte[] content) {
    body.writeBytes(
        ("--b\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  private void part(String disposition, String text) {
    part(disposition, text.getBytes(UTF_8));
  }

  private void workbook(String name, byte[] content) {
    part("name=\"workbook\"; filename=\"" + name + "\"", content);
  }

  private void allWorkbooks() throws IOException {
    for (String name : new String[] {"00-standard.xlsx", "01-small.xlsx", "90-verdict.xlsx"}) {
      workbook(name, small(name));
    }
  }

  private Answer sent() {
    body.writeBytes(END.getBytes(UTF_8));
    return send(body.toByteArray());
  }

  private JsonNode sent(int status) {
    Answer answer = sent();
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    return answer.json();
  }

  private Answer send(byte[] bytes) {
    String before = api.get("/api/standard").text();
    Answer answer =
        people.bytes(
            "sato",
            "POST",
            "/api/drafts",
            bytes,
            "Content-Type",
            "multipart/form-data; boundary=b");
    assertThat(api.get("/api/standard").text()).isEqualTo(before);
    return answer;
  }

  private static void assertRefused(Answer answer, int status, String code, String path) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    JsonNode issue = answer.json().at("/issues/0");
    assertThat(issue.at("/code").asString()).as(answer.text()).isEqualTo(code);
    assertThat(issue.at("/path").asString()).isEqualTo(path);
    assertThat(issue.at("/message/ja").asString()).isNotEmpty();
  }

  @Test
  void aFormWithAllWorkbooksIsTaken() throws IOException {
    part(TITLE, "題名");
    allWorkbooks();
    assertThat(sent().status()).isEqualTo(201);
  }

  @Test
  void theFolderOfANameIsLeftOut() throws IOException {
    part(TITLE, "題名");
    workbook("../../etc/00-standard.xlsx", small("00-standard.xlsx"));
    workbook("C:\\Users\\x\\01-small.xlsx", small("01-small.xlsx"));
    workbook("90-verdict.xlsx", small("90-verdict.xlsx"));
    Answer answer = sent();
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().at("/workbooks").valueStream().map(JsonNode::asString))
        .containsExactly("00-standard.xlsx", "01-small.xlsx", "90-verdict.xlsx");
  }

  @Test
  void twoFilesOfOneNameAreRefused() throws IOException {
    part(TITLE, "題名");
    workbook("01-small.xlsx", small("01-small.xlsx"));
    workbook("x/01-small.xlsx", small("90-verdict.xlsx"));
    assertRefused(sent(), 400, "WORKBOOK_REFUSED", "01-small.xlsx");
  }

  @Test
  void everyFileThatIsNoWorkbookIsNamed() {
    part(TITLE, "題名");
    for (int i = 0; i < 40; i++) {
      workbook("0" + i + "-x.xlsx", "no workbook".getBytes(UTF_8));
    }
    Answer answer = sent();
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.json().at("/issues")).hasSize(40);
  }

  @Test
  void moreThanAHundredFilesAreTooMany() {
    part(TITLE, "題名");
    for (int i = 0; i < 101; i++) {
      workbook("x" + i + ".xlsx", new byte[] {1});
    }
    Answer answer = sent();
    assertThat(answer.status()).as(answer.text()).isEqualTo(413);
    assertThat(answer.json().at("/issues/0/message/ja").asString()).isNotEmpty();
  }

  @Test
  void aDraftHasAtMostAHundredWorkbooks() throws IOException {
    part(TITLE, "題名");
    byte[] small = small("01-small.xlsx");
    allWorkbooks();
    for (int i = 0; i < 97; i++) {
      workbook("x" + i + ".xlsx", small);
    }
    Answer answer = sent();
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    Answer more =
        people.bytes(
            "sato",
            "PUT",
            "/api/drafts/" + answer.json().at("/id").asString() + "/workbooks/one-more.xlsx",
            small,
            "If-Match",
            "1");
    assertRefused(more, 413, "DRAFT_TOO_LARGE", "workbook");
  }

  @Test
  void aFormWithoutATitleIsRefused() throws IOException {
    allWorkbooks();
    Answer answer = sent();
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/issues/0/path").asString()).isEqualTo("title");
  }

  @Test
  void anUnknownFieldIsRefused() throws IOException {
    part(TITLE, "題名");
    part("name=\"tittle\"", "題名");
    allWorkbooks();
    assertRefused(sent(), 400, "UNKNOWN_FIELD", "tittle");
  }

  @Test
  void aFileUnderAnotherFieldIsRefused() throws IOException {
    part(TITLE, "題名");
    part("name=\"workbooks\"; filename=\"01-small.xlsx\"", small("01-small.xlsx"));
    assertRefused(sent(), 400, "UNKNOWN_FIELD", "workbooks");
  }

  @Test
  void aBodyThatEndsEarlyIsRefused() throws IOException {
    part(TITLE, "題名");
    allWorkbooks();
    byte[] all = body.toByteArray();
    for (int length : new int[] {0, 3, 60, all.length / 2, all.length}) {
      Answer answer = send(Arrays.copyOf(all, length));
      assertThat(answer.status()).as(length + " " + answer.text()).isEqualTo(400);
      assertThat(answer.json().at("/issues/0/message/ja").asString()).isNotEmpty();
    }
  }
}
