package io.kijun.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.web.Permissions;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.FileForm;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.PlainJson;
import io.kijun.sheets.SmallWorkbooks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who is limited to groups meets no supplier out of sight, registered or not, at whatever door: all
 * endpoints are walked, so that a new one that does not look at the sight is found here.
 */
@KijunService
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:limited;DB_CLOSE_DELAY=-1")
class LimitedUsersSeeNoOtherSupplierTests {

  private static final String SECRET = "見えない工業";
  private static final String FREE = "だれも登録していない会社";

  private static final String GROUP = "l-out";

  /** What stands in answers only where somebody may see it. */
  private static final List<String> MARKS =
      List.of("L-OUT", "L-FREE", SECRET, FREE, "secret@example.jp", GROUP);

  /** Where else than at one supplier something may be done; a new place is thought about here. */
  private static final List<String> KNOWN =
      List.of(
          "/api/suppliers",
          "/api/evaluations",
          "/api/drafts",
          "/api/rulesets",
          "/api/users",
          "/api/me",
          "/api/tokens",
          "/api/deputies",
          "/api/events",
          "/api/runs",
          "/api/schedules",
          "/api/findings",
          "/api/exceptions",
          "/api/acceptances",
          "/api/campaigns",
          "/api/letters",
          "/api/calendar-tokens",
          "/api/check-sheet");

  private final People people;
  private final RequestMappingHandlerMapping endpoints;
  @TempDir private Path folder = Path.of("");

  @Autowired
  LimitedUsersSeeNoOtherSupplierTests(
      People people,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints) {
    this.people = people;
    this.endpoints = endpoints;
  }

  @BeforeEach
  void settle() {
    people.join("l-sato", "OFFICER", "REVIEWER");
    people.join("l-all", "REVIEWER", "OFFICER", "AUDITOR", "APPROVER");
    people.join("l-admin", "ADMIN");
    limit("l-all");
    limit("l-admin");
    register("L-IN", "見える工業", "l-in");
    register("L-OUT", SECRET, GROUP);
  }

  private void limit(String user) {
    Answer limited =
        people.json("admin", "PUT", "/api/users/" + user, Map.of("groups", List.of("l-in")));
    assertThat(limited.status()).as(limited.text()).isEqualTo(200);
  }

  private static Map<String, Object> supplier(String code, String name, String... groups) {
    return Map.of(
        "code",
        code,
        "name",
        name,
        "groups",
        List.of(groups),
        "contacts",
        List.of(Map.of("mail", name.equals(SECRET) ? "secret@example.jp" : "x@example.jp")));
  }

  private void register(String code, String name, String group) {
    assertThat(people.json("admin", "POST", "/api/suppliers", supplier(code, name, group)).status())
        .isIn(201, 409);
  }

  private static ObjectNode facts(String code, String name) {
    return SupplierJson.compliantBut(
        json -> ((ObjectNode) json.required("supplier")).put("id", code).put("name", name));
  }

  private String evaluated(String code, String name) {
    Answer made = people.json("admin", "POST", "/api/evaluations", facts(code, name));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().at("/id").asString();
  }

  /** What impact looks at: facts on record. */
  private void known(String code) {
    if (people.ask("admin", "GET", "/api/suppliers/" + code + "/facts").status() == 200) {
      return;
    }
    ObjectNode facts = facts(code, "x");
    facts.remove(List.of("asOf", "ruleset"));
    Answer recorded =
        people.bytes(
            "admin",
            "PUT",
            "/api/suppliers/" + code + "/facts",
            PlainJson.bytes(facts),
            "Content-Type",
            "application/json",
            "If-Match",
            "0");
    assertThat(recorded.status()).as(recorded.text()).isLessThan(300);
  }

  private String draft() throws Exception {
    SmallWorkbooks.write(folder);
    SmallWorkbooks.change(folder.resolve("01-small.xlsx"), "基準", "H11", "1回以上/6か月");
    Answer draft = people.draft("l-sato", "だれかに影響", SmallWorkbooks.files(folder));
    assertThat(draft.status()).as(draft.text()).isEqualTo(201);
    return draft.json().at("/id").asString();
  }

  private List<RequestMappingInfo> walked() {
    return endpoints.getHandlerMethods().keySet().stream()
        .filter(one -> pattern(one).startsWith("/api/"))
        .toList();
  }

  private static String pattern(RequestMappingInfo mapping) {
    return mapping.getPatternValues().iterator().next();
  }

  private static Set<RequestMethod> methods(RequestMappingInfo mapping) {
    return mapping.getMethodsCondition().getMethods();
  }

  /** The paths of a pattern with each of some values in the place of each variable. */
  private static List<String> paths(String pattern, List<String> values) {
    List<String> paths = new ArrayList<>(List.of(pattern));
    while (paths.get(0).contains("{")) {
      List<String> more = new ArrayList<>();
      for (String path : paths) {
        values.forEach(value -> more.add(path.replaceFirst("\\{[^}]*}", value)));
      }
      paths = more;
    }
    return paths;
  }

  @Test
  void nothingThatCanBeReadNamesThem() throws Exception {
    String out = evaluated("L-OUT", SECRET);
    String free = evaluated("L-FREE", FREE);
    evaluated("L-IN", "見える工業");
    known("L-OUT");
    known("L-IN");
    String draft = draft();
    people.ask("l-sato", "POST", "/api/drafts/" + draft + "/impact");
    JsonNode run = people.whenDone("l-sato", "/api/drafts/" + draft + "/impact");
    assertThat(run.at("/changed").toString()).contains("L-OUT", "L-FREE", "L-IN");
    List<String> values =
        List.of(
            "L-OUT", "L-FREE", out, free, draft, run.at("/id").asString(), mixed("/api/campaigns"));
    int walked = 0;
    for (RequestMappingInfo mapping : walked()) {
      if (methods(mapping).contains(RequestMethod.GET)) {
        for (String path : paths(pattern(mapping), values)) {
          for (String accept : List.of("*/*", "text/csv")) {
            check(path, accept);
            walked++;
          }
        }
      }
    }
    assertThat(walked).isGreaterThan(100);
    String compared = "/api/comparisons?before=" + out + "&after=" + out;
    assertThat(people.ask("l-sato", "GET", compared).text()).contains("L-OUT");
    assertThat(people.ask("l-all", "GET", compared).status()).isEqualTo(404);
    for (String query :
        List.of("/api/evaluations?supplier=L-OUT", "/api/suppliers?text=L-", compared)) {
      check(query, "*/*");
    }
    assertThat(people.ask("l-all", "GET", "/api/drafts/" + draft + "/impact").json().at("/changed"))
        .hasSize(1);
    assertThat(people.ask("l-all", "GET", "/api/log").text()).contains("L-IN");
  }

  @Test
  void whatSomebodyFindsWhoSeesFewerIsNotTheImpactOfADraft() throws Exception {
    known("L-OUT");
    known("L-IN");
    String impact = "/api/drafts/" + draft() + "/impact";
    people.ask("l-all", "POST", impact);
    JsonNode own = people.whenDone("l-all", impact);
    assertThat(own.at("/limited").asBoolean()).isTrue();
    assertThat(own.at("/total").asInt()).isEqualTo(1);

    assertThat(people.ask("l-sato", "GET", impact).status()).isEqualTo(404);
    JsonNode limited = people.ask("l-sato", "GET", impact + "/" + own.at("/id").asString()).json();
    assertThat(limited.at("/limited").asBoolean()).isTrue();
    people.ask("l-sato", "POST", impact);
    assertThat(people.whenDone("l-sato", impact).at("/limited").asBoolean(true)).isFalse();
    JsonNode seen = people.ask("l-all", "GET", impact).json();
    assertThat(seen.at("/startedBy").asString()).isEqualTo("l-sato");
    assertThat(seen.has("total") || seen.has("done")).isFalse();
  }

  /** Something for a group out of sight, in which a supplier in sight is, too. */
  private String mixed(String path) {
    Answer made =
        people.json(
            "l-sato",
            "POST",
            path,
            Map.of(
                "title",
                "年次",
                "group",
                GROUP,
                "suppliers",
                List.of("L-IN"),
                "dueOn",
                "2027-01-31"));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String location = made.header("Location");
    assertThat(people.ask("l-all", "GET", location).json().at("/counts/suppliers").asInt())
        .isEqualTo(1);
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private void check(String path, String accept) {
    Answer answer = people.ask("l-all", "GET", path, "Accept", accept);
    for (String mark : MARKS) {
      if (!path.contains(mark)) {
        assertThat(answer.text()).as(path + " " + accept).doesNotContain(mark);
      }
    }
  }

  @Test
  void aSupplierOutOfSightIsLikeOneThatDoesNotExist() {
    evaluated("L-FREE", FREE);
    for (RequestMappingInfo mapping : walked()) {
      String pattern = pattern(mapping);
      for (RequestMethod method : methods(mapping)) {
        if (pattern.startsWith("/api/suppliers/{")) {
          for (String hidden : List.of("L-OUT", "L-FREE")) {
            assertAlike(mapping, method, hidden);
          }
        } else if (method != RequestMethod.GET) {
          assertThat(KNOWN).as(method + " " + pattern).anyMatch(pattern::startsWith);
        }
      }
    }
  }

  private void assertAlike(RequestMappingInfo mapping, RequestMethod method, String hidden) {
    String said = method + " " + pattern(mapping);
    Answer answer = sent(mapping, method, hidden);
    Answer none = sent(mapping, method, "L-NONE");
    assertThat(answer.status()).as(said).isEqualTo(none.status()).isBetween(400, 428);
    assertThat(answer.text().replace(hidden, "L-NONE")).as(said).isEqualTo(none.text());
    boolean hasBody = method == RequestMethod.POST || method == RequestMethod.PUT;
    if (!hasBody) {
      assertThat(answer.status()).as(said).isEqualTo(404);
    }
  }

  private Answer sent(RequestMappingInfo mapping, RequestMethod method, String code) {
    String path = pattern(mapping).replaceFirst("\\{[^}]*}", code).replaceAll("\\{[^}]*}", "x");
    boolean isForm = mapping.getConsumesCondition().toString().contains("multipart");
    String user =
        Permissions.all().stream()
                .filter(one -> one.path().getPatternString().startsWith("/api/suppliers/*/erasure"))
                .anyMatch(one -> path.endsWith("/erasure"))
            ? "l-admin"
            : "l-all";
    byte[] body = isForm ? FileForm.of("sheet", "a.xlsx", new byte[] {1}) : "{}".getBytes(UTF_8);
    String query = path.endsWith("differences") ? "?from=1&to=2" : "";
    return people.bytes(
        user,
        method.name(),
        path + query,
        method == RequestMethod.GET ? new byte[0] : body,
        "Content-Type",
        isForm ? FileForm.TYPE : "application/json",
        "If-Match",
        "0");
  }

  @Test
  void nothingIsBroughtInOfThem() throws Exception {
    evaluated("L-FREE", FREE);
    String impact = "/api/drafts/" + draft() + "/impact";
    for (String code : List.of("L-OUT", "L-FREE", "L-NONE")) {
      ObjectNode facts = facts(code, "x");
      assertThat(people.json("l-all", "POST", "/api/evaluations", facts).status()).isEqualTo(404);
      assertThat(people.json("l-all", "POST", impact, Map.of("facts", List.of(facts))).status())
          .isEqualTo(404);
    }
    assertThat(people.json("l-all", "POST", "/api/evaluations", facts("L-IN", "x")).status())
        .isEqualTo(201);
    for (String code : List.of("L-OUT", "L-FREE")) {
      Answer taken = people.json("l-all", "POST", "/api/suppliers", supplier(code, "x", "l-in"));
      assertThat(taken.status()).isEqualTo(409);
      assertThat(taken.text()).doesNotContain(SECRET);
      Answer imported = imported("code,name,groups\n" + code + ",x,l-in\n");
      assertThat(imported.json().at("/issues/0/code").asString()).isEqualTo("SUPPLIER_TAKEN");
    }
  }

  private Answer imported(String csv) {
    return people.bytes(
        "l-all",
        "POST",
        "/api/suppliers/import",
        FileForm.of("file", "s.csv", csv.getBytes(UTF_8)),
        "Content-Type",
        FileForm.TYPE);
  }

  @Test
  void nobodyWidensWhatTheySee() {
    for (List<String> groups : List.of(List.<String>of(), List.of("l-in", "l-out"))) {
      for (String user : List.of("l-admin", "l-all")) {
        Answer widened =
            people.json("l-admin", "PUT", "/api/users/" + user, Map.of("groups", groups));
        assertThat(widened.status()).as(widened.text()).isEqualTo(403);
      }
      assertThat(
              people
                  .json(
                      "l-all",
                      "POST",
                      "/api/suppliers",
                      Map.of("code", "L-NEW", "name", "x", "groups", groups))
                  .status())
          .isEqualTo(403);
    }
    assertThat(
            people.json("l-admin", "PUT", "/api/users/l-sato", Map.of("disabled", true)).status())
        .isEqualTo(403);
    assertThat(
            imported("code,name,groups\nL-IN,見える工業,l-out\n").json().at("/issues/0/code").asString())
        .isEqualTo("GROUPS_BEYOND_OWN");
    assertThat(people.ask("l-all", "GET", "/api/me").json().at("/groups/0").asString())
        .isEqualTo("l-in");
    assertThat(people.ask("admin", "GET", "/api/users").text()).contains("\"groups\":[\"l-in\"]");
  }
}
