package io.kijun.portfolio.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.standard.Sharing;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.runtime.PlainJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A run over thirty suppliers of a group, one of whom has not answered, and what it shows. */
@KijunService
class ResultsApiTests {

  private static final String GROUP = "portfolio-a";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final People people;
  private final SmallPortfolio portfolio;

  @Autowired
  ResultsApiTests(People people, ListableBeanFactory service) {
    this.people = people;
    this.portfolio = new SmallPortfolio(service);
  }

  private static String run = "";

  @BeforeEach
  void aRunThatIsDone() {
    people.join("matsui", "REVIEWER");
    people.join("kosaka", "AUDITOR");
    if (run.isEmpty()) {
      portfolio.of("PA", GROUP, 30);
      portfolio.register(List.of("PA-silent"), GROUP);
      run = started(wish().put("group", GROUP)).header("Location");
    }
    over(run);
  }

  private static ObjectNode wish() {
    return JsonNodeFactory.instance.objectNode();
  }

  private Answer started(ObjectNode wish) {
    Answer answer = people.json("matsui", "POST", "/api/runs", wish);
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    return answer;
  }

  private void over(String path) {
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> get(path).json().has("endedAt"));
  }

  private Answer get(String path) {
    return people.ask("kosaka", "GET", path);
  }

  @Test
  void theMatrixHasEachSupplierWithItsScores() {
    JsonNode matrix = get(run + "/matrix").json();

    assertThat(matrix.at("/run/done").asInt()).isEqualTo(31);
    assertThat(matrix.at("/suppliers")).hasSize(31);
    JsonNode first = matrix.at("/suppliers/0");
    assertThat(first.at("/code").asString()).isEqualTo("PA-0000");
    assertThat(first.at("/decision").asString()).isEqualTo("ALLOWED");
    assertThat(first.at("/overall").decimalValue()).isEqualByComparingTo("1");
    assertThat(first.at("/labels").size()).isEqualTo(matrix.at("/labels").size()).isPositive();
    assertThat(matrix.at("/suppliers/30/outcome").asString()).isEqualTo("NOT_ANSWERED");
    assertThat(matrix.at("/suppliers/30").has("decision")).isFalse();
    int decided =
        matrix.at("/distribution/decisions").valueStream().mapToInt(JsonNode::asInt).sum();
    assertThat(decided).isEqualTo(30);
    assertThat(get(run).json().at("/decisions")).isEqualTo(matrix.at("/distribution/decisions"));
  }

  @Test
  void positionsAreSharedByEqualScoresAndCountedInGroupAndTier() {
    JsonNode ranking = get(run + "/ranking").json().at("/suppliers");

    assertThat(ranking).hasSize(30);
    assertThat(ranking.at("/0/position/rank").asInt()).isOne();
    assertThat(ranking.at("/9/position/rank").asInt()).isOne();
    assertThat(ranking.at("/10/position/rank").asInt()).isEqualTo(11);
    assertThat(ranking.at("/10/inGroups/" + GROUP + "/of").asInt()).isEqualTo(30);
    assertThat(ranking.at("/10/inTier/rank").asInt()).isEqualTo(11);
  }

  @Test
  void rootCausesAreCountedAndSayForWhomTheyAreOnTheWay() {
    JsonNode causes = get(run + "/causes").json();

    assertThat(causes.at("/suppliers").asInt()).isEqualTo(30);
    assertThat(causes.at("/causes").valueStream())
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(one.at("/suppliers").asInt()).isEqualTo(10);
              assertThat(one.at("/cause").asString()).isNotEqualTo("DEPENDENCY");
            });
    assertThat(causes.at("/causes").valueStream().map(one -> one.at("/onTheWay").asInt()))
        .anyMatch(suppliers -> suppliers == 10);
  }

  @Test
  void lapsesAreToldByMonthAndOfAMonthBySupplier() {
    JsonNode months = get(run + "/lapses").json().at("/months");
    JsonNode month = months.at("/0");
    JsonNode lapsing =
        get(run + "/lapses?month=" + month.at("/month").asString()).json().at("/suppliers");

    assertThat(lapsing).hasSize(month.at("/suppliers").asInt());
    assertThat(lapsing.valueStream().mapToInt(one -> one.at("/lapses").size()).sum())
        .isEqualTo(month.at("/lapses").asInt());
    assertThat(get(run + "/lapses?month=nextyear").status()).isEqualTo(400);
  }

  @Test
  void whoHasNotAnsweredIsNamed() {
    assertThat(get(run + "/not-answered").json().at("/suppliers").valueStream())
        .extracting(one -> one.at("/code").asString())
        .containsExactly("PA-silent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"matrix", "distribution", "ranking", "causes", "lapses", "not-answered"})
  void eachViewIsATableToo(String view) throws IOException {
    String path = run + "/" + view + "?lang=en";
    byte[] csv = people.download("kosaka", path, "Accept", "text/csv");
    byte[] xlsx = people.download("kosaka", path, "Accept", XLSX);

    String[] lines = new String(csv, UTF_8).split("\r\n");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      assertThat(book.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(lines.length);
      assertThat(lines).hasSizeGreaterThan(1);
      assertThat(lines[0])
          .startsWith("\uFEFF" + book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void thePageToPrintSaysWhatThereIs(String lang) {
    String page = get(run + "/report?lang=" + lang).text();

    assertThat(page)
        .contains("lang=\"" + lang + "\"", "PA-0000", "PA-silent", "<svg")
        .doesNotContain(" th:");
  }

  @Test
  void whoSeesOtherGroupsSeesNothingOfIt() {
    people.join("andou", "REVIEWER");
    people.json(
        "admin",
        "PUT",
        "/api/users/andou",
        (ObjectNode) PlainJson.tree("{\"groups\":[\"portfolio-b\"]}"));

    for (String path : List.of("", "/matrix", "/report", "/suppliers", "/progress")) {
      assertThat(people.ask("andou", "GET", run + path).status()).as(path).isEqualTo(404);
    }
    assertThat(people.ask("andou", "DELETE", run).status()).isEqualTo(404);
    assertThat(people.json("andou", "POST", "/api/runs", wish().put("group", GROUP)).status())
        .isEqualTo(422);
  }

  @Test
  void aRunIsFollowedUntilItIsOver() {
    String events = get(run + "/progress").text();

    assertThat(events).contains("event:progress", "\"state\":\"DONE\"");
  }

  @Test
  void whatIsAskedWronglyIsToldAtOnce() {
    ObjectNode wish = wish();
    wish.putArray("suppliers").add("PA-0001").add("nobody");
    JsonNode unknown = people.json("matsui", "POST", "/api/runs", wish).json();

    assertThat(unknown.at("/issues/0/code").asString()).isEqualTo("UNKNOWN_SUPPLIER");
    assertThat(unknown.at("/issues/0/path").asString()).isEqualTo("$.suppliers[1]");
    assertThat(people.json("matsui", "POST", "/api/runs", wish().put("Group", "x")).status())
        .isEqualTo(400);
    assertThat(people.json("kosaka", "POST", "/api/runs", wish()).status()).isEqualTo(403);
    assertThat(get("/api/runs/none").status()).isEqualTo(404);
  }

  @Test
  void anyReviewerCancelsARunAndWhoOnlyReadsDoesNot() {
    people.join("oono", "REVIEWER");
    String path = started(wish().put("group", GROUP).put("title", "中止")).header("Location");

    assertThat(people.ask("kosaka", "DELETE", path).status()).isEqualTo(403);
    assertThat(people.ask("oono", "DELETE", path).status()).isEqualTo(204);
    assertThat(people.ask("matsui", "DELETE", path).status()).isEqualTo(204);
    assertThat(get(path).json().at("/state").asString()).isIn("CANCELLED", "DONE");
    assertThat(get("/api/runs").json().at("/runs/0/title").asString()).isEqualTo("中止");
  }

  @Test
  void schedulesAreMadeListedAndEnded() {
    ObjectNode monthly = wish().put("title", "毎月1日").put("kind", "MONTHLY").put("dayOfMonth", 1);
    Answer made = people.json("matsui", "POST", "/api/schedules", monthly);

    assertThat(made.status()).isEqualTo(201);
    assertThat(get("/api/schedules").json().at("/schedules/0/title").asString()).isEqualTo("毎月1日");
    assertThat(
            people
                .json("matsui", "POST", "/api/schedules", monthly.deepCopy().put("dayOfMonth", 32))
                .status())
        .isEqualTo(400);
    String path = made.header("Location");
    assertThat(people.ask("matsui", "DELETE", path).status()).isEqualTo(204);
    assertThat(people.ask("matsui", "DELETE", path).status()).isEqualTo(404);
    assertThat(get("/api/schedules").json().at("/schedules")).isEmpty();
  }

  /** The lines of a table, each as its cells. */
  private List<List<String>> lines(String path) {
    String csv = new String(people.download("kosaka", path, "Accept", "text/csv"), UTF_8);
    return csv.lines().map(line -> List.of(line.split(",", -1))).toList();
  }

  @Test
  void tablesSayWhatTheViewsSay() {
    JsonNode first = get(run + "/matrix").json().at("/suppliers/1");
    List<List<String>> matrix = lines(run + "/matrix?lang=en");

    assertThat(matrix.get(0)).startsWith("\uFEFFCode", "Supplier", "Groups", "Tier", "Outcome");
    assertThat(matrix.get(2))
        .startsWith(
            "PA-0001",
            first.at("/name").asString(),
            GROUP,
            "1",
            "Evaluated",
            Sharing.valueOf(first.at("/decision").asString()).label().en(),
            first.at("/overall").decimalValue().toPlainString());
    assertThat(matrix.get(2).get(9))
        .isEqualTo(first.at("/labels/1").decimalValue().toPlainString());

    List<List<String>> distribution = lines(run + "/distribution?lang=en");
    JsonNode counted = get(run + "/distribution").json().at("/distribution");
    for (String kind : List.of("Decision", "Outcome", "Overall score", "Group", "Tier", "Label")) {
      assertThat(distribution).as(kind).anyMatch(line -> line.get(0).equals(kind));
    }
    assertThat(distribution)
        .contains(
            List.of("Decision", "", "", "allowed", counted.at("/decisions/ALLOWED").asString()))
        .anyMatch(
            line -> line.subList(0, 2).equals(List.of("Group", GROUP)) && line.get(4).equals("10"));
  }

  @Test
  void whoWasAskedIsToldWithTheDayHereAndTheDayItIsDue() {
    String group = "asked-" + GROUP;
    portfolio.register(List.of("PA-asked"), group);
    Answer asked =
        people.json(
            "matsui",
            "POST",
            "/api/check-sheets/out",
            (ObjectNode) PlainJson.tree("{\"group\":\"" + group + "\"}"));
    assertThat(asked.status()).as(asked.text()).isEqualTo(202);
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> !get(asked.header("Location")).text().contains("RUNNING"));
    String other = started(wish().put("group", group)).header("Location");
    over(other);

    JsonNode silent = get(other + "/not-answered").json().at("/suppliers/0");
    String day =
        LocalDate.ofInstant(
                Instant.parse(silent.at("/askedAt").asString()), ZoneId.of("Asia/Tokyo"))
            .toString();
    assertThat(lines(other + "/not-answered").get(1).get(5)).isEqualTo(day);
    assertThat(get(other + "/report").text()).contains(day);
  }
}
