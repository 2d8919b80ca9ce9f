package io.kijun.record.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.SupplierJson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The evaluation as a page, and the standard's traces as a table. */
@KijunService
class ReportTests {

  private final Api api;

  @Autowired
  ReportTests(Api api) {
    this.api = api;
  }

  private Answer report(String query) {
    ObjectNode overdue =
        SupplierJson.compliantBut(
            json -> {
              ((ObjectNode) json.required("supplier")).put("name", "<script>alert(1)</script>");
              SupplierJson.evidence(json, 1).putArray("performances").add("2025-10-01");
            });
    return api.get(api.evaluate(overdue).header("Location") + "/report" + query);
  }

  @Test
  void itTellsDecisionScoresAndWhatToDoInJapanese() {
    Answer page = report("");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(page.text())
        .contains("lang=\"ja\"", "情報セキュリティ評価報告書", "まず取り組むこと", "No.2", "期限超過", "<svg");
  }

  @Test
  void itSpeaksEnglishWhereThatIsAskedFor() {
    assertThat(report("?lang=en").text())
        .contains("lang=\"en\"", "Information security evaluation", "What to do first", "overdue")
        .doesNotContain("まず取り組むこと");
  }

  @Test
  void whereOnlyAnAnswerIsMissingItSaysByWhen() {
    ObjectNode unanswered =
        SupplierJson.compliantBut(json -> ((ArrayNode) json.required("evidence")).remove(5));
    String report = api.evaluate(unanswered).header("Location") + "/report";

    assertThat(api.get(report).text()).contains("回答期限 2026-12-08", "期限 2027-02-22");
    assertThat(api.get(report + "?lang=en").text())
        .contains("answer by 2026-12-08", "due 2027-02-22");
    assertThat(report("")).extracting(Answer::text).asString().doesNotContain("回答期限");
  }

  @Test
  void aNameIsTextAndNoMarkup() {
    assertThat(report("").text())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void anUnknownEvaluationOrLanguageIsRefused() {
    Answer language = report("?lang=fr");
    assertThat(language.status()).isEqualTo(400);
    assertThat(language.json().at("/issues/0/path").stringValue()).isEqualTo("?lang");
    assertThat(report("?lnag=ja").status()).isEqualTo(400);
    assertThat(api.get("/api/evaluations/none/report").status()).isEqualTo(404);
    assertThat(api.get("/api/evaluations/01a212b3-b3c9-7000-8060-3a5d4296ceee/report").status())
        .isEqualTo(404);
  }

  @Test
  void theTracesAreATableWhereThatIsAskedFor() {
    Answer table = api.get("/api/standard/traceability", "Accept", "text/csv");

    assertThat(table.status()).isEqualTo(200);
    assertThat(table.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(table.text().lines()).anyMatch(line -> line.startsWith("2,1,必須,方針の見直し,1,,002-1,"));
  }
}
