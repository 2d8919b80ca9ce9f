package io.kijun.supplier.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.fixture.SmallStandard;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** How a supplier stands is known on the day, too, on which another ruleset comes in force. */
@KijunService
class LastStandingTests {

  private final People people;
  private final SmallPortfolio portfolio;
  private final JdbcClient database;

  @Autowired
  LastStandingTests(People people, ListableBeanFactory service, DataSource source) {
    this.people = people;
    this.portfolio = new SmallPortfolio(service);
    this.database = JdbcClient.create(source);
  }

  private String evaluated(Map<String, String> request) {
    Answer made = people.json("admin", "POST", "/api/suppliers/LS-001/evaluations", request);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().required("id").asString();
  }

  private Answer standing() {
    return people.ask("admin", "GET", "/api/suppliers/LS-001/standing");
  }

  @Test
  void whoIsNotJudgedYetByTheRulesetInForceStandsAsBefore() {
    portfolio.register(List.of("LS-001"), "last-standing");
    portfolio.know("LS-001", json -> {});
    assertThat(standing().status()).isEqualTo(404);
    String formerly = evaluated(Map.of("ruleset", SmallStandard.ruleset("2.0").hash().value()));
    assertThat(standing().status()).isEqualTo(404);

    // As it was while those rules were in force.
    database
        .sql("update evaluation set standing = true where id = :id")
        .param("id", UUID.fromString(formerly))
        .update();
    JsonNode stands = standing().json();
    assertThat(stands.at("/id").asString()).isEqualTo(formerly);
    assertThat(stands.at("/standard/version").asString()).isEqualTo("2.0");

    String now = evaluated(Map.of());
    assertThat(standing().json().at("/id").asString()).isEqualTo(now);
  }
}
