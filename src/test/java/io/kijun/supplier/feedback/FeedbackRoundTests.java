package io.kijun.supplier.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.FileForm;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.fixture.StoredTexts;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.PlainJson;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierCode;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A supplier is told what to do, plans it, and the plans are read back; over HTTP. */
@KijunService
class FeedbackRoundTests {

  private static final int FIRST = FeedbackPage.FIRST_ROW;

  private final People people;
  private final Suppliers suppliers;
  private final DataSource database;

  @Autowired
  FeedbackRoundTests(People people, Suppliers suppliers, DataSource database) {
    this.people = people;
    this.suppliers = suppliers;
    this.database = database;
  }

  @BeforeEach
  void people() {
    people.join("endo", "REVIEWER");
    people.join("kansa", "AUDITOR");
  }

  private static String path(String code) {
    return "/api/suppliers/" + code;
  }

  private void register(String code) {
    if (suppliers.find(code, Sight.ALL).isEmpty()) {
      suppliers.add(
          List.of(
              new Supplier(
                  new SupplierCode(code),
                  "株式会社" + code,
                  null,
                  null,
                  null,
                  Set.of("east"),
                  null,
                  List.of(),
                  null,
                  null)),
          SmallStandardInForce.NOW);
    }
  }

  /** Registers a supplier that has findings, and evaluates it. */
  private JsonNode evaluated(String code) {
    register(code);
    ObjectNode facts =
        SupplierJson.compliantBut(
            json -> {
              json.remove(List.of("asOf", "ruleset"));
              ((ObjectNode) json.required("supplier")).put("id", code);
              SupplierJson.evidence(json, 0).put("established", false);
              SupplierJson.evidence(json, 1).putArray("performances").add("2024-03-01");
              json.withArray("evidence").remove(2);
            });
    Answer put =
        people.bytes(
            "endo",
            "PUT",
            path(code) + "/facts",
            PlainJson.bytes(facts),
            "Content-Type",
            "application/json",
            "If-Match",
            "0");
    assertThat(put.status()).as(put.text()).isEqualTo(200);
    Answer made = people.json("endo", "POST", path(code) + "/evaluations", Map.of());
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json();
  }

  private byte[] file(String code, SheetLanguage language) {
    return people.download("endo", path(code) + "/feedback?lang=" + language);
  }

  private FeedbackInHands opened(String code, SheetLanguage language) {
    return new FeedbackInHands(file(code, language), language);
  }

  private Answer bring(String user, String code, byte[] file) {
    return people.bytes(
        user,
        "POST",
        path(code) + "/feedback",
        FileForm.of("sheet", "計画.xlsx", file),
        "Content-Type",
        FileForm.TYPE);
  }

  private JsonNode plans(String code) {
    return people.ask("kansa", "GET", path(code) + "/plans").json().required("plans");
  }

  private static List<String> codes(Answer answer) {
    return answer
        .json()
        .required("issues")
        .valueStream()
        .map(one -> one.at("/code").asString())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void whatToDoFirstStandsOnTopWithAdviceAndWhatItUnlocks(SheetLanguage language) {
    String code = "FB-" + language.code();
    JsonNode evaluation = evaluated(code);

    FeedbackInHands feedback = opened(code, language);

    JsonNode findings = evaluation.required("findings");
    assertThat(feedback.rows()).hasSameSizeAs(findings);
    List<String> severities =
        feedback.rows().stream().map(row -> feedback.text(row, ToDoColumn.SEVERITY)).toList();
    assertThat(severities.get(0)).isEqualTo(language == SheetLanguage.JA ? "高" : "high");
    assertThat(feedback.rows().stream().map(row -> feedback.text(row, ToDoColumn.ADVICE)).toList())
        .containsExactlyInAnyOrderElementsOf(
            findings
                .valueStream()
                .map(one -> one.at("/advice/" + language.code()).asString())
                .toList());
    assertThat(feedback.rows().stream().map(row -> feedback.text(row, ToDoColumn.NO)).toList())
        .doesNotHaveDuplicates();
    assertThat(feedback.cell(1, 1).getStringCellValue())
        .isEqualTo(
            "kijun-feedback/1;todo;%s;%s;%s;-"
                .formatted(evaluation.at("/id").asString(), code, language.code()));
    assertThat(feedback.page(FeedbackPage.TODO).isColumnHidden(0)).isTrue();
    assertThat(feedback.page(FeedbackPage.TODO).getRow(3).getZeroHeight()).isTrue();
    assertThat(feedback.page(FeedbackPage.START).getRow(7).getCell(2).getStringCellValue())
        .isEqualTo(language == SheetLanguage.JA ? "制限" : "restricted");
    assertThat(file(code, language)).isEqualTo(file(code, language));
  }

  @Test
  void plansAreReadBackHoweverTheRowsAreSorted() {
    evaluated("FB-1");
    FeedbackInHands feedback = opened("FB-1", SheetLanguage.JA);
    String id = feedback.cell(FIRST, 1).getStringCellValue();
    feedback.plan(FIRST, "R8.12.20", "鈴木", "規程を作る\n承認を得る");
    feedback.cell(FIRST + 1, ToDoColumn.PLANNED).setCellValue(LocalDate.of(2026, 12, 1));
    byte[] sorted = feedback.swap(FIRST, FIRST + 2).saved();

    Answer answer = bring("endo", "FB-1", sorted);

    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().at("/taken").asInt()).isEqualTo(2);
    assertThat(answer.json().at("/unused")).isEmpty();
    JsonNode plan =
        plans("FB-1")
            .valueStream()
            .filter(one -> one.at("/owner").asString("").equals("鈴木"))
            .findFirst()
            .orElseThrow();
    assertThat(plan.at("/date").asString()).isEqualTo("2026-12-20");
    assertThat(plan.at("/text").asString()).isEqualTo("規程を作る\n承認を得る");
    assertThat(id)
        .startsWith("f:" + plan.at("/item").asString() + "|")
        .contains(plan.at("/cause").asString());
    assertThat(plan.at("/actor").asString()).isEqualTo("endo");
    assertThat(plans("FB-1").toString()).contains("2026-12-01");
    Answer again = bring("endo", "FB-1", sorted);
    assertThat(again.json().at("/taken").asInt()).isZero();
    assertThat(again.json().at("/unchanged").asInt()).isEqualTo(2);
  }

  @Test
  void aLaterPlanStandsInThePlaceOfTheEarlierAndABlankRowKeepsIt() {
    evaluated("FB-2");
    byte[] first =
        opened("FB-2", SheetLanguage.EN)
            .plan(FIRST, "2026/12/20", "A", "one")
            .plan(FIRST + 1, "2026/12", "B", "two")
            .saved();
    byte[] second = opened("FB-2", SheetLanguage.EN).plan(FIRST, "2027/1/31", "A", "one").saved();

    assertThat(bring("endo", "FB-2", first).status()).isEqualTo(201);
    assertThat(bring("endo", "FB-2", second).json().at("/taken").asInt()).isEqualTo(1);

    assertThat(plans("FB-2").valueStream().map(one -> one.at("/date").asString()).toList())
        .containsExactlyInAnyOrder("2027-01-31", "2026-12-31");
  }

  @Test
  void aCellThatIsLeftBlankKeepsWhatWasPlanned() {
    evaluated("FB-11");
    FeedbackInHands first = opened("FB-11", SheetLanguage.JA);
    assertThat(bring("endo", "FB-11", first.plan(FIRST, "2026/12/20", "A", "one").saved()).status())
        .isEqualTo(201);

    FeedbackInHands second = opened("FB-11", SheetLanguage.JA);
    second.cell(FIRST, ToDoColumn.PLANNED).setCellValue(LocalDate.of(2027, 1, 31));
    assertThat(bring("endo", "FB-11", second.saved()).json().at("/taken").asInt()).isEqualTo(1);

    JsonNode plan = plans("FB-11").at("/0");
    assertThat(plan.at("/date").asString()).isEqualTo("2027-01-31");
    assertThat(plan.at("/owner").asString()).isEqualTo("A");
    assertThat(plan.at("/text").asString()).isEqualTo("one");
  }

  @Test
  void aSheetOfAnEarlierEvaluationChangesNoPlanForALaterOne() {
    evaluated("FB-12");
    byte[] old = opened("FB-12", SheetLanguage.JA).plan(FIRST, "2026/12/1", "old", "x").saved();
    assertThat(people.json("endo", "POST", path("FB-12") + "/evaluations", Map.of()).status())
        .isEqualTo(201);
    byte[] now = opened("FB-12", SheetLanguage.JA).plan(FIRST, "2026/12/20", "new", "y").saved();
    assertThat(bring("endo", "FB-12", now).json().at("/taken").asInt()).isEqualTo(1);

    Answer late = bring("endo", "FB-12", old);

    assertThat(late.status()).as(late.text()).isEqualTo(201);
    assertThat(late.json().at("/taken").asInt()).isZero();
    assertThat(late.json().at("/problems/0/code").asString()).isEqualTo("NEWER_PLAN");
    assertThat(late.json().at("/problems/0/cell").asString()).isEqualTo("J6");
    assertThat(plans("FB-12").at("/0/owner").asString()).isEqualTo("new");
  }

  @Test
  void allThatIsWrongIsToldByCellAndNothingIsTaken() {
    evaluated("FB-3");
    FeedbackInHands feedback = opened("FB-3", SheetLanguage.JA);
    feedback
        .plan(FIRST, "さくねん", "鈴木", "x")
        .plan(FIRST + 1, "4/1", "鈴木", "あ".repeat(FindingPlan.LONGEST_TEXT + 1))
        .plan(FIRST + 2, "2026/12/20", "い".repeat(FindingPlan.LONGEST_OWNER + 1), "");
    feedback.cell(FIRST + 3, ToDoColumn.NO).setCellValue("999");
    feedback.cell(FIRST + 3, ToDoColumn.OWNER).setCellValue("鈴木");

    Answer answer = bring("endo", "FB-3", feedback.saved());

    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(codes(answer))
        .containsExactlyInAnyOrder(
            "NOT_A_DATE", "NOT_A_DATE", "TOO_LONG", "TOO_LONG", "ROW_MISMATCH");
    assertThat(answer.text()).contains("やること › J6", "やること › J7", "やること › L7");
    assertThat(plans("FB-3")).isEmpty();
  }

  @Test
  void rowsThatNobodySentAreErrorsWhereTheyHaveAPlanAndTextsBesideAreTold() {
    evaluated("FB-4");
    FeedbackInHands feedback = opened("FB-4", SheetLanguage.JA);
    feedback.cell(FIRST, 1).setCellValue("f:1|forged|OVERDUE|-");
    feedback.cell(FIRST + 1, ToDoColumn.ADVICE).setCellValue("ここに書きました");
    Answer listed = bring("endo", "FB-4", feedback.saved());
    assertThat(listed.status()).as(listed.text()).isEqualTo(201);
    assertThat(listed.json().at("/problems").toString()).contains("UNKNOWN_ROW", "ROWS_GONE");
    assertThat(listed.json().at("/unused/0/cell").asString()).isEqualTo("E7");

    feedback.plan(FIRST, "2026/12/20", "鈴木", "x");
    assertThat(codes(bring("endo", "FB-4", feedback.saved()))).contains("UNKNOWN_ROW");
  }

  @Test
  void anothersSheetAndNoSheetAtAllAreRefused() {
    String other = evaluated("FB-5").at("/id").asString();
    evaluated("FB-6");
    byte[] sheet = opened("FB-5", SheetLanguage.JA).plan(FIRST, "2026/12/20", "", "").saved();
    assertThat(codes(bring("endo", "FB-6", sheet))).containsExactly("SHEET_OTHER_SUPPLIER");
    FeedbackInHands forged = opened("FB-5", SheetLanguage.JA);
    forged.cell(1, 1).setCellValue("kijun-feedback/1;todo;" + other + ";FB-6;ja;-");
    assertThat(codes(bring("endo", "FB-6", forged.saved()))).containsExactly("FEEDBACK_UNKNOWN");
    forged.cell(1, 1).setCellValue("");
    assertThat(codes(bring("endo", "FB-6", forged.saved()))).containsExactly("NOT_A_FEEDBACK");
    assertThat(bring("endo", "FB-6", new byte[] {1, 2}).status()).isEqualTo(422);
    assertThat(plans("FB-6")).isEmpty();
  }

  @Test
  void whoIsNeitherEvaluatedNorInSightHasNone() {
    register("FB-7");
    Answer none = people.ask("endo", "GET", path("FB-7") + "/feedback");
    assertThat(none.status()).isEqualTo(404);
    assertThat(none.text()).contains("NO_FACTS", "/evaluations");
    evaluated("FB-8");
    String limited = people.join("plan-limited", "REVIEWER");
    people.json("admin", "PUT", "/api/users/" + limited, Map.of("groups", List.of("west")));
    assertThat(people.ask(limited, "GET", path("FB-8") + "/feedback").status()).isEqualTo(404);
    assertThat(people.ask(limited, "GET", path("FB-8") + "/plans").status()).isEqualTo(404);
    assertThat(bring(limited, "FB-8", file("FB-8", SheetLanguage.JA)).status()).isEqualTo(404);
    assertThat(bring("kansa", "FB-8", file("FB-8", SheetLanguage.JA)).status()).isEqualTo(403);
  }

  @Test
  void textsOfPlansAreErasedWithTheSuppliers() {
    evaluated("FB-9");
    byte[] sheet =
        opened("FB-9", SheetLanguage.JA).plan(FIRST, "2026/12/20", "消える太郎", "消える計画").saved();
    assertThat(bring("endo", "FB-9", sheet).status()).isEqualTo(201);
    StoredTexts stored = new StoredTexts(database);
    assertThat(stored.where("消える太郎")).isNotEmpty();

    assertThat(people.ask("endo", "DELETE", path("FB-9") + "/texts").status()).isEqualTo(200);

    assertThat(stored.where("消える太郎")).isEmpty();
    assertThat(stored.where("消える計画")).isEmpty();
    assertThat(plans("FB-9").at("/0/date").asString()).isEqualTo("2026-12-20");
    assertThat(plans("FB-9").at("/0/owner").isNull()).isTrue();
    assertThat(people.ask("admin", "GET", "/api/log").text())
        .contains("FEEDBACK_SENT", "PLANS_RECEIVED");
  }
}
