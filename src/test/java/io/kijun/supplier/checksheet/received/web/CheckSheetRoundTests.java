package io.kijun.supplier.checksheet.received.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.FilledSheet;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import io.kijun.fixture.StoredTexts;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A sheet goes out, comes back, is looked at, and becomes facts or goes back. */
@KijunService
class CheckSheetRoundTests {

  private final People people;
  private final SheetRound round;
  private final StoredTexts stored;
  private static int numbers;
  private String code = "";

  @Autowired
  CheckSheetRoundTests(People people, SheetRound round, DataSource source) {
    this.stored = new StoredTexts(source);
    this.people = people;
    this.round = round;
  }

  @BeforeEach
  void supplier() {
    people.join("reviewer", "REVIEWER");
    numbers++;
    code = "R-" + numbers;
    round.register(code, "round");
  }

  private JsonNode in(FilledSheet sheet) {
    Answer answer = round.in("reviewer", code, sheet.bytes());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.header("Location"))
        .isEqualTo(SheetRound.path(code) + "/" + answer.json().at("/id").asString());
    return answer.json();
  }

  private String path(JsonNode sheet) {
    return SheetRound.path(code) + "/" + sheet.at("/id").asString();
  }

  private JsonNode facts() {
    return people.ask("reviewer", "GET", "/api/suppliers/" + code + "/facts").json();
  }

  private static List<String> codes(JsonNode problems) {
    return problems.valueStream().map(one -> one.at("/code").asString()).toList();
  }

  @Test
  void whatIsAcceptedIsWhatIsKnownOfTheSupplier() {
    JsonNode sheet =
        in(round.out(code).by("佐藤").mark("1", "○").mark("2", "×").mark("3", "△").mark("5", "○"));

    assertThat(sheet.at("/state").asString()).isEqualTo("RECEIVED");
    assertThat(sheet.at("/supplier").asString()).isEqualTo(code);
    assertThat(sheet.at("/filledBy").asString()).isEqualTo("佐藤");
    assertThat(sheet.at("/answered").asInt()).isEqualTo(4);
    assertThat(sheet.at("/toAnswer").asInt()).isEqualTo(5);
    assertThat(sheet.at("/missing").valueStream().map(one -> one.at("/item").asString()))
        .containsExactly("4");
    assertThat(sheet.at("/differences").toString())
        .contains("{\"item\":\"1\",\"before\":\"NOT_ACHIEVED\",\"after\":\"ACHIEVED\"}");
    assertThat(facts().at("/status").asInt()).isEqualTo(404);

    JsonNode accepted = round.accept("reviewer", sheet).json();
    assertThat(accepted.at("/state").asString()).as(accepted.toString()).isEqualTo("ACCEPTED");
    assertThat(accepted.at("/factsVersion").asInt()).isEqualTo(1);
    assertThat(facts().at("/version").asInt()).isEqualTo(1);
    assertThat(facts().at("/declarations").toString()).contains("\"item\":\"1\"", "ACHIEVED");
    assertThat(people.ask("reviewer", "GET", path(sheet)).json().at("/state").asString())
        .isEqualTo("ACCEPTED");

    Answer again = round.accept("reviewer", sheet);
    assertThat(again.status()).isEqualTo(409);
    assertThat(codes(again.json().at("/issues"))).containsExactly("SHEET_CLOSED");
    Answer evaluated =
        people.json("reviewer", "POST", "/api/suppliers/" + code + "/evaluations", Map.of());
    assertThat(evaluated.status()).as(evaluated.text()).isEqualTo(201);
    assertThat(evaluated.json().at("/items/0/verdict").asString()).isEqualTo("ACHIEVED");
  }

  @Test
  void theSameFileIsNotTakenTwiceUnlessItWentBack() {
    byte[] file = round.out(code).mark("1", "○").bytes();
    JsonNode sheet = round.in("reviewer", code, file).json();

    Answer twice = round.in("reviewer", code, file);
    assertThat(twice.status()).isEqualTo(409);
    assertThat(codes(twice.json().at("/issues"))).containsExactly("SHEET_RECEIVED_ALREADY");

    people.json("reviewer", "POST", path(sheet) + "/return", Map.of("notes", List.of()));
    assertThat(round.in("reviewer", code, file).status()).isEqualTo(201);
  }

  @Test
  void aSheetGoesBackWithNotesAtItsCells() {
    FilledSheet filled = round.out(code).mark("1", "○△");
    JsonNode sheet = in(filled);
    String cell = filled.address("marks", "i:2", "answer");

    Answer wrong =
        people.json(
            "reviewer",
            "POST",
            path(sheet) + "/return",
            Map.of("notes", List.of(Map.of("sheet", "自己診断", "cell", "2", "text", "x"))));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().at("/issues/0/path").asString()).startsWith("$.notes[0]");

    JsonNode returned =
        people
            .json(
                "reviewer",
                "POST",
                path(sheet) + "/return",
                Map.of(
                    "comment",
                    "直してください",
                    "notes",
                    List.of(Map.of("sheet", filled.name("marks"), "cell", cell, "text", "証跡を添えて"))))
            .json();
    assertThat(returned.at("/state").asString()).as(returned.toString()).isEqualTo("RETURNED");
    assertThat(returned.at("/notes/0/text").asString()).isEqualTo("証跡を添えて");
    assertThat(round.accept("reviewer", sheet).status()).isEqualTo(409);
    assertThat(facts().at("/status").asInt()).isEqualTo(404);
    assertThat(people.ask("reviewer", "GET", path(sheet) + "/file?annotated=true").status())
        .isEqualTo(200);
  }

  @Test
  void errorsKeepASheetFromCountingUnlessTheirCellsAreLeftOutExpressly() {
    FilledSheet filled = round.out(code).mark("1", "○△").mark("2", "○");
    JsonNode sheet = in(filled);
    String cell = filled.address("marks", "i:1", "answer");
    String key = sheet.at("/toConfirm/0").asString();
    assertThat(key)
        .startsWith(sheet.at("/id").asString() + "/")
        .endsWith("/" + filled.name("marks") + "!" + cell);

    Answer refused = round.accept("reviewer", sheet);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().at("/issues/0/path").asString()).contains("自己診断");
    assertThat(refused.json().at("/issues/0/message/ja").asString())
        .contains("confirmedに「" + key + "」");
    assertThat(refused.json().at("/issues/0/message/en").asString())
        .contains("add “" + key + "” to confirmed");

    JsonNode accepted = round.accept("reviewer", sheet, key).json();
    assertThat(accepted.at("/state").asString()).as(accepted.toString()).isEqualTo("ACCEPTED");
    assertThat(facts().at("/declarations").toString())
        .contains("\"item\":\"2\"")
        .doesNotContain("\"item\":\"1\"");
  }

  @Test
  void whatDoesNotApplyIsAcceptedUntilADay() {
    FilledSheet filled =
        round.out(code).mark("5", "該当なし").put("marks", "i:5", "missing", "バックアップする情報を持たない");
    JsonNode sheet = in(filled.mark("1", "○"));
    assertThat(codes(sheet.at("/doubts"))).contains("NOT_APPLICABLE_TO_JUDGE");

    String acceptance = path(sheet) + "/acceptance";
    Answer other =
        people.json(
            "reviewer",
            "POST",
            acceptance,
            Map.of("accepted", List.of(Map.of("item", "1", "until", "2027-11-30"))));
    assertThat(other.status()).as(other.text()).isIn(400, 422);
    assertThat(other.json().at("/issues/0/path").asString()).isEqualTo("$.accepted[0].item");

    Answer accepted =
        people.json(
            "reviewer",
            "POST",
            acceptance,
            Map.of("accepted", List.of(Map.of("item", "5", "until", "2027-11-30"))));
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    assertThat(facts().at("/declarations").toString()).contains("\"acceptedUntil\":\"2027-11-30\"");
  }

  @Test
  void aCriterionMayBeNamedWithItsItem() {
    Answer known =
        people.json(
            "reviewer",
            "PUT",
            "/api/suppliers/" + code + "/facts",
            Map.of(
                "supplier",
                Map.of("id", code, "profile", Map.of()),
                "evidence",
                List.of(),
                "declarations",
                List.of(
                    Map.of(
                        "criterion", "005-1", "status", "NOT_APPLICABLE", "reason", "保管する情報がない")),
                "events",
                List.of()));
    assertThat(known.status()).as(known.text()).isEqualTo(200);
    JsonNode sheet = in(round.out(code).mark("1", "○"));
    String acceptance = path(sheet) + "/acceptance";

    Answer elsewhere =
        people.json("reviewer", "POST", acceptance, accepted("item", "1", "criterion", "005-1"));
    assertThat(elsewhere.status()).as(elsewhere.text()).isEqualTo(400);
    assertThat(elsewhere.json().at("/issues/0/path").asString())
        .isEqualTo("$.accepted[0].criterion");
    assertThat(elsewhere.json().at("/issues/0/allowed").toString()).contains("001-1");
    assertThat(people.json("reviewer", "POST", acceptance, accepted()).status()).isEqualTo(400);

    Answer accepted =
        people.json("reviewer", "POST", acceptance, accepted("item", "5", "criterion", "005-1"));
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    assertThat(facts().at("/declarations").toString())
        .contains("\"criterion\":\"005-1\"", "\"acceptedUntil\":\"2027-11-30\"");
  }

  private static Map<String, Object> accepted(String... named) {
    Map<String, String> part = new HashMap<>(Map.of("until", "2027-11-30"));
    for (int i = 0; i < named.length; i += 2) {
      part.put(named[i], named[i + 1]);
    }
    return Map.of("accepted", List.of(part));
  }

  @Test
  void aLaterSheetOfTheSamePersonTakesThePlaceOfTheEarlier() {
    FilledSheet filled = round.out(code).by("佐藤　一郎").mark("1", "×");
    JsonNode first = in(filled);
    JsonNode second = in(filled.by("佐藤 一郎").mark("1", "○"));

    JsonNode replaced = people.ask("reviewer", "GET", path(first)).json();
    assertThat(replaced.at("/state").asString()).isEqualTo("REPLACED");
    assertThat(replaced.at("/replacedBy")).isEqualTo(second.at("/id"));
    assertThat(second.at("/together")).isEmpty();
    JsonNode list = people.ask("reviewer", "GET", SheetRound.path(code)).json();
    assertThat(list.at("/checkSheets").valueStream().map(one -> one.at("/state").asString()))
        .containsExactly("RECEIVED", "REPLACED");
  }

  @Test
  void twoPeoplesSheetsAreMergedByCellAndAPersonChoosesWhereTheyDiffer() {
    JsonNode office = in(round.out(code).by("総務").mark("1", "○").mark("2", "○"));
    FilledSheet vendors = round.out(code).by("保守業者").mark("2", "×").mark("3", "○");
    JsonNode vendor = in(vendors);

    assertThat(vendor.at("/together/0")).isEqualTo(office.at("/id"));
    assertThat(vendor.at("/answered").asInt()).isEqualTo(3);
    JsonNode conflict = vendor.at("/conflicts/0");
    assertThat(vendor.at("/conflicts").size()).as(vendor.toString()).isOne();
    String cell = vendors.address("marks", "i:2", "answer");
    assertThat(conflict.at("/cell").asString()).isEqualTo(cell);
    assertThat(conflict.at("/other")).isEqualTo(office.at("/id"));
    assertThat(conflict.propertyNames())
        .containsExactlyInAnyOrder("sheet", "cell", "other", "values");
    assertThat(conflict.at("/values").toString()).isEqualTo("[\"×\",\"○\"]");
    Answer refused = round.accept("reviewer", vendor);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(codes(refused.json().at("/issues"))).containsExactly("SHEET_CONFLICT");
    assertThat(refused.json().at("/issues/0/message/en").asString()).contains("PUT …/conflicts");

    String conflicts = path(vendor) + "/conflicts";
    Answer wrong =
        people.json("reviewer", "PUT", conflicts, List.of(Map.of("cell", "G99", "take", "nobody")));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.json().at("/issues/0/path").asString()).isEqualTo("$[0].cell");
    Answer chosen =
        people.json(
            "reviewer",
            "PUT",
            conflicts,
            List.of(Map.of("cell", cell, "take", vendor.at("/id").asString())));
    assertThat(chosen.json().at("/conflicts").isArray()).as(chosen.text()).isTrue();
    assertThat(chosen.json().at("/conflicts")).isEmpty();
    JsonNode settled = chosen.json().at("/settled/0");
    assertThat(settled.at("/cell").asString()).isEqualTo(cell);
    assertThat(settled.at("/values").toString()).isEqualTo("[\"×\",\"○\"]");
    assertThat(settled.at("/take")).isEqualTo(vendor.at("/id"));

    JsonNode accepted = round.accept("reviewer", vendor).json();
    assertThat(accepted.at("/state").asString()).as(accepted.toString()).isEqualTo("ACCEPTED");
    JsonNode other = people.ask("reviewer", "GET", path(office)).json();
    assertThat(other.at("/state").asString()).isEqualTo("ACCEPTED");
    assertThat(other.at("/factsVersion").asInt()).isEqualTo(1);
    assertThat(facts().at("/declarations").toString())
        .contains("\"item\":\"1\"", "\"item\":\"3\"", "NOT_ACHIEVED");
  }

  @Test
  void whatDoesNotFitIsNeverAcceptedByItself() {
    String other = code + "-other";
    round.register(other);
    JsonNode forged = in(round.out(other).mark("1", "○"));
    assertThat(codes(forged.at("/problems"))).contains("SHEET_OTHER_SUPPLIER");
    Answer never = round.accept("reviewer", forged, SheetRound.key(forged, "SHEET_OTHER_SUPPLIER"));
    assertThat(never.status()).isEqualTo(409);
    assertThat(never.json().at("/issues/0/message/en").asString()).contains("send the sheet back");
    JsonNode stamped = in(round.out(other).stamp(3, code).mark("1", "△"));
    assertThat(codes(stamped.at("/problems"))).contains("SHEET_OTHER_SUPPLIER");

    JsonNode unknown = in(round.out(code).stamp(5, "0123456789abcdef").mark("1", "○"));
    assertThat(codes(unknown.at("/problems"))).contains("SHEET_CODE_UNKNOWN");
    assertThat(unknown.at("/toConfirm").toString()).contains("SHEET_CODE_UNKNOWN");
    assertThat(round.accept("reviewer", unknown).status()).isEqualTo(409);

    JsonNode without = in(round.out(code).stamp(5, "-").by("別の人").mark("2", "○"));
    assertThat(codes(without.at("/problems"))).contains("SHEET_WITHOUT_CODE");

    FilledSheet once = round.out(code).mark("1", "○");
    assertThat(round.accept("reviewer", in(once)).status()).isEqualTo(200);
    JsonNode used = in(once.mark("2", "○"));
    assertThat(codes(used.at("/problems"))).contains("SHEET_CODE_USED");
    assertThat(round.accept("reviewer", used).status()).isEqualTo(409);
    assertThat(round.accept("reviewer", used, SheetRound.key(used, "SHEET_CODE_USED")).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7",
        "\u0089PNG\r\n\u001a\n",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
        "name,mark"
      })
  void whatIsNoCheckSheetIsRefusedAsOtherWorkbooksAre(String start) {
    Answer refused = round.in("reviewer", code, start.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(codes(refused.json().at("/issues"))).containsExactly("WORKBOOK_REFUSED");
    assertThat(round.in("reviewer", "nobody", new byte[1]).status()).isEqualTo(404);
  }

  @Test
  void whoIsLimitedToGroupsMeetsNoOthersSheet() {
    JsonNode sheet = in(round.out(code).mark("1", "○"));
    people.join("limited", "REVIEWER");
    people.json("admin", "PUT", "/api/users/limited", Map.of("groups", List.of("elsewhere")));

    assertThat(people.ask("limited", "GET", path(sheet)).status()).isEqualTo(404);
    assertThat(people.ask("limited", "GET", path(sheet) + "/file").status()).isEqualTo(404);
    assertThat(people.ask("limited", "GET", SheetRound.path(code)).status()).isEqualTo(404);
    assertThat(round.in("limited", code, new byte[1]).status()).isEqualTo(404);
    assertThat(round.accept("limited", sheet).status()).isEqualTo(404);
    assertThat(people.json("limited", "PUT", path(sheet) + "/conflicts", List.of()).status())
        .isEqualTo(404);
    assertThat(people.json("limited", "POST", path(sheet) + "/return", Map.of()).status())
        .isEqualTo(404);
  }

  @Test
  void whatIsErasedIsNowhereAndWhatBecameOfItStays() {
    String person = "消える人" + code;
    JsonNode open = in(round.out(code).by(person).mark("1", "○"));
    JsonNode accepted = round.accept("reviewer", open).json();
    assertThat(accepted.at("/filledBy").asString()).isEqualTo(person);
    assertThat(stored.where(person)).isNotEmpty();

    String erasure = "/api/suppliers/" + code + "/erasure";
    assertThat(people.ask("admin", "POST", erasure).status()).isEqualTo(200);

    assertThat(stored.where(person)).isEmpty();
    assertThat(people.ask("reviewer", "GET", path(open)).status()).isEqualTo(404);
    assertThat(people.ask("reviewer", "GET", path(open) + "/file").status()).isEqualTo(404);
    JsonNode line = people.ask("reviewer", "GET", SheetRound.path(code)).json();
    assertThat(line.at("/checkSheets/0/state").asString()).isEqualTo("ACCEPTED");
    assertThat(line.at("/checkSheets/0/factsVersion").asInt()).isEqualTo(1);
  }

  @Test
  void auditorsReadAndDoNotWrite() {
    JsonNode sheet = in(round.out(code).mark("1", "○"));
    people.join("auditor", "AUDITOR");

    assertThat(people.ask("auditor", "GET", path(sheet)).status()).isEqualTo(200);
    assertThat(round.accept("auditor", sheet).status()).isEqualTo(403);
    assertThat(round.in("auditor", code, new byte[1]).status()).isEqualTo(403);
  }
}
