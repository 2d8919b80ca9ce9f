package io.kijun.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import io.kijun.fixture.ABrowser;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.FilledSheet;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.PlainJson;
import io.kijun.sheets.SmallWorkbooks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever people write into whatever field, a browser shows it as text. */
@KijunService
class StoredScriptInBrowserTests {

  private static final String CODE = "SCRIPT-0001";

  /** What a page has of planted elements, and all texts that one sees on it. */
  private static final String SEEN =
      """
      () => ({
        planted: document.querySelectorAll('.planted').length,
        run: window.planted === undefined ? 0 : 1,
        texts: [document.body.textContent, document.title,
          ...[...document.querySelectorAll('input, textarea')].map((one) => one.value),
          ...[...document.querySelectorAll('[title]')].map((one) => one.title)].join('\\n'),
      })
      """;

  private final Environment service;
  private final People people;
  private final ListableBeanFactory beans;
  private final Set<String> fields = new TreeSet<>();
  @TempDir private Path folder = Path.of("");

  @Autowired
  StoredScriptInBrowserTests(Environment service, People people, ListableBeanFactory beans) {
    this.service = service;
    this.people = people;
    this.beans = beans;
  }

  /** A text for a field that would become an element, and run, wherever it is not escaped. */
  private String text(String field) {
    fields.add(field);
    return "〔" + field + "〕'\"><img class=planted src=x onerror=planted=1>[[${7*7}]]";
  }

  private JsonNode sent(String method, String path, Object body, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Content-Type", "application/json"));
    Answer answer =
        people.bytes("admin", method, path, PlainJson.bytes(body), all.toArray(String[]::new));
    assertThat(answer.status()).as(path + " " + answer.text()).isLessThan(300);
    return answer.json();
  }

  private String made(String path, Object body) {
    return sent("POST", path, body).at("/id").asString();
  }

  private void supplier() {
    String path = "/api/suppliers/" + CODE;
    new SmallPortfolio(beans).register(List.of(CODE), "scripted");
    String seen = people.ask("admin", "GET", path).header("ETag");
    sent(
        "PUT",
        path,
        Map.of(
            "name", text("name"),
            "site", text("site"),
            "groups", List.of("scripted", "<b class=planted>group"),
            "tier", "1",
            "contacts", List.of(Map.of("name", text("contact"))),
            "lookedAfterBy", text("looked-after")),
        "If-Match",
        seen);
    ObjectNode facts =
        SupplierJson.compliantBut(
            json -> {
              json.remove(List.of("asOf", "ruleset"));
              ((ObjectNode) json.required("supplier")).put("id", CODE);
              SupplierJson.evidence(json, 1).putArray("performances").add("2024-01-01");
              SupplierJson.evidence(json, 1).put("source", text("source"));
              ((ObjectNode) json.at("/declarations/0")).put("reason", text("declared"));
              ((ArrayNode) json.at("/declarations"))
                  .addObject()
                  .put("item", "4")
                  .put("status", "NOT_APPLICABLE")
                  .put("reason", text("not-applicable"));
              json.put("comment", text("facts"));
            });
    sent("PUT", path + "/facts", facts, "If-Match", "0");
  }

  /** The pages on which what is written stands. */
  private List<String> pages() throws Exception {
    supplier();
    Map<String, Object> day = Map.of("asOf", "2026-11-24");
    String evaluation = made("/api/suppliers/" + CODE + "/evaluations", day);
    String finding =
        people
            .ask("admin", "GET", "/api/findings?item=2&supplier=" + CODE)
            .json()
            .at("/findings/0/id")
            .asString();
    Map<String, Object> plan =
        Map.of("owner", text("owner"), "date", "2027-01-31", "text", text("plan"));
    sent("PUT", "/api/findings/" + finding + "/plan", plan);
    Map<String, Object> group = Map.of("group", "scripted");
    String exception = made("/api/exceptions", concession("2", text("exception")));
    sent("POST", "/api/exceptions/" + exception + "/withdrawal", comment("exception-back"));
    String acceptance = made("/api/acceptances", concession("4", text("acceptance")));
    sent("POST", "/api/acceptances/" + acceptance + "/withdrawal", comment("acceptance-back"));
    String event =
        made(
            "/api/events",
            Map.of("type", "lawRevision", "date", "2026-11-01", "note", text("event")));
    sent("POST", "/api/events/" + event + "/withdrawal", comment("event-back"));
    String campaign =
        made("/api/campaigns", with(group, "title", text("campaign"), "dueOn", "2027-06-30"));
    sent(
        "POST",
        "/api/campaigns/" + campaign + "/suppliers/" + CODE + "/leaving-out",
        Map.of("reason", text("left-out")));
    String run = made("/api/runs", with(group, "title", text("run"), "asOf", "2026-11-24"));
    await().until(() -> people.ask("admin", "GET", "/api/runs/" + run).text().contains("DONE"));
    made("/api/schedules", with(group, "title", text("schedule"), "kind", "AFTER_RULESET"));
    made("/api/tokens", Map.of("label", text("token")));
    made("/api/calendar-tokens", Map.of("label", text("calendar")));
    List<String> pages =
        new ArrayList<>(
            List.of(
                "/console",
                "/console/log",
                "/console/me/tokens",
                "/console/suppliers?group=scripted",
                "/console/suppliers?q=" + encoded(text("searched")),
                "/console/suppliers/" + CODE,
                "/console/suppliers/" + CODE + "/edit",
                "/console/suppliers/choice?do=campaign&code=" + CODE,
                "/console/sheets",
                "/console/evaluations?supplier=" + CODE,
                "/console/evaluations/" + evaluation,
                "/console/evaluations/" + evaluation + "/items/1",
                "/console/evaluations/" + evaluation + "/items/2",
                "/console/evaluations/" + evaluation + "/items/4",
                "/console/evaluations/" + evaluation + "/record",
                "/console/findings?supplier=" + CODE,
                "/console/findings/" + finding,
                "/console/findings/exceptions?supplier=" + CODE,
                "/console/findings/exceptions/" + exception,
                "/console/findings/acceptances?supplier=" + CODE,
                "/console/findings/acceptances/" + acceptance,
                "/console/findings/events",
                "/console/findings/events/" + event,
                "/console/campaigns",
                "/console/campaigns/" + campaign,
                "/console/runs",
                "/console/runs/schedules",
                "/console/runs/" + run,
                "/console/runs/" + run + "?view=ranking",
                "/console/runs/" + run + "?view=causes",
                "/console/runs/" + run + "?view=lapses",
                "/console/runs/" + run + "?view=matrix"));
    pages.add(sheet());
    pages.addAll(draft());
    return pages;
  }

  private static Map<String, Object> with(Map<String, Object> some, Object... more) {
    Map<String, Object> all = new LinkedHashMap<>(some);
    for (int i = 0; i < more.length; i += 2) {
      all.put((String) more[i], more[i + 1]);
    }
    return all;
  }

  private Map<String, Object> comment(String field) {
    return Map.of("comment", text(field));
  }

  private static Map<String, Object> concession(String item, String reason) {
    return Map.of("supplier", CODE, "item", item, "reason", reason, "until", "2027-01-31");
  }

  private String sheet() {
    SheetRound round = beans.getBean(SheetRound.class);
    FilledSheet filled = round.out(CODE).by(text("filled-by")).mark("1", text("mark"));
    String cell = filled.address("marks", "i:1", "answer");
    String name = "'><img class=planted src=x onerror=window.planted=1>〔file〕.xlsx";
    fields.add("file");
    JsonNode sheet = round.in("admin", SheetRound.path(CODE), Map.of(name, filled.bytes())).json();
    String path = SheetRound.path(CODE) + "/" + sheet.at("/id").asString();
    sent(
        "POST",
        path + "/return",
        Map.of(
            "comment",
            text("returned"),
            "notes",
            List.of(Map.of("sheet", filled.name("marks"), "cell", cell, "text", text("note")))));
    return "/console/sheets/" + CODE + "/" + sheet.at("/id").asString();
  }

  private List<String> draft() throws Exception {
    people.join("script-officer", "OFFICER");
    SmallWorkbooks.write(folder);
    SmallWorkbooks.change(folder.resolve("01-small.xlsx"), "基準", "C11", text("cell"));
    SmallWorkbooks.change(folder.resolve("01-small.xlsx"), "基準", "H11", "1回以上/2年");
    JsonNode draft =
        people.draft("script-officer", text("draft"), SmallWorkbooks.files(folder)).json();
    String path = "/drafts/" + draft.at("/id").asString();
    Answer reason =
        people.bytes(
            "script-officer",
            "PUT",
            "/api" + path + "/loosenings/002-1",
            PlainJson.bytes(Map.of("reason", text("loosened"))),
            "Content-Type",
            "application/json",
            "If-Match",
            "\"" + draft.at("/version").asInt() + "\"");
    assertThat(reason.status()).as(reason.text()).isLessThan(300);
    String page = "/console/rules" + path;
    String book = page + "/workbooks/01-small.xlsx";
    return List.of(
        "/console/rules",
        page,
        book + "?sheet=" + encoded("基準"),
        book + "/beside",
        page + "/search?text=planted");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void noTextBecomesPartOfAPage() throws Exception {
    List<String> pages = pages();
    Set<String> seen = new TreeSet<>();
    List<String> broken = new ArrayList<>();
    try (ABrowser browser = ABrowser.of(service)) {
      Page page = browser.window("ja-JP", 1280, "admin");
      for (String path : pages) {
        page.navigate(path);
        page.waitForLoadState();
        Map<?, ?> told = (Map<?, ?>) page.evaluate(SEEN);
        String texts = String.valueOf(told.get("texts"));
        fields.stream().filter(one -> texts.contains("〔" + one + "〕")).forEach(seen::add);
        if (!"0".equals(String.valueOf(told.get("planted")))
            || !"0".equals(String.valueOf(told.get("run")))
            || texts.contains("[[49]]")) {
          broken.add(path);
        }
      }
      assertThat(broken).isEmpty();
      assertThat(seen).as("a field that is on no page proves nothing").isEqualTo(fields);
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
