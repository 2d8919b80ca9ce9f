package io.kijun.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.People;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/** One button on an empty store, under the shipped standard: there is something on every page. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:example;DB_CLOSE_DELAY=-1",
      "kijun.standard=decision-tables/kubota-2.1",
      "kijun.admin.password=the-password-of-admin"
    })
@Import({Api.class, People.class})
@DirtiesContext
class ExamplePortfolioTests {

  private static final long LONGEST = Duration.ofMinutes(3).toNanos();

  private final People people;
  private final Environment service;

  @Autowired
  ExamplePortfolioTests(People people, Environment service) {
    this.people = people;
    this.service = service;
  }

  @BeforeEach
  void press() {
    ConsoleReader admin = ConsoleReader.signedIn(service, "admin");
    if (admin.get("/console").text().contains("架空の取引先で試す")) {
      assertThat(admin.post("/console/example").status()).isEqualTo(303);
    }
    long start = System.nanoTime();
    while (admin.get("/console/example").text().contains("作っています")) {
      assertThat(System.nanoTime() - start).isLessThan(LONGEST);
    }
  }

  private JsonNode ask(String path) {
    return people.ask("admin", "GET", path).json();
  }

  @Test
  void allAreRegisteredAndNobodyIsAskedTwice() {
    assertThat(ask("/api/suppliers?limit=200").at("/suppliers")).hasSize(200);
    ConsoleReader admin = ConsoleReader.signedIn(service, "admin");
    assertThat(admin.get("/console").text()).doesNotContain("途中で止まりました", "架空の取引先で試す");
    assertThat(admin.post("/console/example").status()).isEqualTo(409);
    assertThat(ask("/api/suppliers?limit=200").at("/suppliers")).hasSize(200);
  }

  private List<JsonNode> sheets() {
    List<JsonNode> sheets = new ArrayList<>();
    for (JsonNode supplier : ask("/api/suppliers?limit=200").at("/suppliers")) {
      String path = "/api/suppliers/" + supplier.at("/code").asString() + "/check-sheets";
      for (JsonNode sheet : ask(path).at("/checkSheets")) {
        sheets.add(ask(path + "/" + sheet.at("/id").asString()));
      }
    }
    return sheets;
  }

  @Test
  void sheetsCameBackSomeOfThemWithMistakes() {
    List<JsonNode> sheets = sheets();

    assertThat(sheets).hasSize(ExampleSheets.RETURNED);
    assertThat(sheets)
        .filteredOn(one -> !one.at("/differences").isEmpty())
        .hasSizeGreaterThan(ExampleSheets.RETURNED / 2);
    List<JsonNode> mistaken =
        sheets.stream().filter(one -> one.toString().contains("だいたい")).toList();
    assertThat(mistaken).hasSize(ExampleSheets.RETURNED / 3);
    assertThat(mistaken)
        .allSatisfy(one -> assertThat(one.at("/problems").toString()).contains("来年の春ごろ"));
    assertThat(sheets)
        .filteredOn(one -> !mistaken.contains(one))
        .allSatisfy(
            one ->
                assertThat(one.at("/problems").valueStream())
                    .noneMatch(issue -> issue.at("/severity").asString().equals("ERROR")));
    String page = ConsoleReader.signedIn(service, "admin").get("/console/sheets").text();
    assertThat(page).contains("受け入れ待ち", "X-00001");
  }
}
