package io.kijun.rulechange;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.DraftForm;
import io.kijun.fixture.Instances;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A version that ships with newer workbooks, on a store where others are in force. */
class NewerWorkbooksTests {

  private static final String SMALL = "01-small.xlsx";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void aStoreOfTheVersionBefore() throws Exception {
    SmallWorkbooks.write(folder);
    try (var service = service()) {
      JsonNode shipped = new Officers(service).shipped();

      assertThat(shipped.at("/newer").asBoolean(true)).isFalse();
      assertThat(shipped.at("/workbooks").isEmpty()).isTrue();
    }
    SmallWorkbooks.change(folder.resolve(SMALL), "基準", "H11", "1回以上/6か月");
  }

  private ConfigurableApplicationContext service() {
    return Instances.start(List.of("--kijun.data=" + folder.resolve("data")), folder);
  }

  @Test
  void officersAreToldAndDraftThemAsAnyOtherChange() throws Exception {
    try (var service = service()) {
      Officers officers = new Officers(service);
      String before = officers.inForce();
      assertThat(officers.shipped().at("/newer").asBoolean()).isTrue();
      assertThat(officers.shipped().at("/workbooks").toString()).isEqualTo("[\"" + SMALL + "\"]");

      JsonNode draft = officers.draft(Map.of());
      assertThat(draft.at("/differences").valueStream().map(one -> one.at("/subject").asString()))
          .contains("002-1");
      assertThat(officers.workbook(draft, SMALL))
          .isEqualTo(Files.readAllBytes(folder.resolve(SMALL)));
      assertThat(officers.shipped().at("/newer").asBoolean()).isTrue();
      assertThat(officers.inForce()).isEqualTo(before);
      officers.discard(draft);
      assertThat(officers.shipped().at("/newer").asBoolean()).isTrue();
    }
  }

  @Test
  void onceOfficersDealtWithThemTheyAreNoNewsWhateverWasChangedOfThem() throws Exception {
    try (var service = service()) {
      Officers officers = new Officers(service);
      String before = officers.inForce();
      byte[] own = own();

      officers.approve(officers.draft(Map.of(SMALL, own)));

      assertThat(officers.inForce()).isNotEqualTo(before);
      assertThat(officers.shipped().at("/newer").asBoolean(true)).isFalse();
      assertThat(officers.shipped().at("/workbooks").toString()).isEqualTo("[\"" + SMALL + "\"]");
    }
  }

  /** Stricter than what is shipped. */
  private byte[] own() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("own"));
    Path file = Files.copy(folder.resolve(SMALL), elsewhere.resolve(SMALL));
    SmallWorkbooks.change(file, "基準", "H11", "1回以上/月");
    return Files.readAllBytes(file);
  }

  /** Those who change rules. */
  private record Officers(Api api, People people) {

    Officers(ConfigurableApplicationContext service) {
      this(new Api(service.getEnvironment()), new People(new Api(service.getEnvironment())));
      people.join("sato", "OFFICER");
      people.join("tanaka", "APPROVER");
    }

    JsonNode shipped() {
      return api.get("/api/rulesets").json().required("shipped");
    }

    String inForce() {
      return api.get("/api/standard").json().at("/ruleset/id").asString();
    }

    JsonNode draft(Map<String, byte[]> workbooks) {
      Answer started =
          people.bytes(
              "sato",
              "POST",
              "/api/drafts?shipped=true",
              DraftForm.of("同梱のブック", workbooks),
              "Content-Type",
              DraftForm.TYPE);
      assertThat(started.status()).as(started.text()).isEqualTo(201);
      return started.json();
    }

    byte[] workbook(JsonNode draft, String name) throws Exception {
      return java.net.http.HttpClient.newHttpClient()
          .send(
              api.request("/api/drafts/" + id(draft) + "/workbooks/" + name).build(),
              java.net.http.HttpResponse.BodyHandlers.ofByteArray())
          .body();
    }

    void discard(JsonNode draft) {
      assertThat(people.ask("sato", "DELETE", "/api/drafts/" + id(draft)).status()).isEqualTo(204);
    }

    void approve(JsonNode draft) {
      Map<String, Object> seen =
          Map.of(
              "hash", draft.required("hash").stringValue(),
              "version", draft.required("version").intValue(),
              "comment", "新しい版を確認した");
      Answer approved =
          people.json("tanaka", "POST", "/api/drafts/" + id(draft) + "/approval", seen);
      assertThat(approved.status()).as(approved.text()).isEqualTo(201);
    }

    private static String id(JsonNode draft) {
      return draft.required("id").stringValue();
    }
  }
}
