package io.kijun.console.help;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The page of words. */
@KijunService
class HelpControllerTests {

  private final Environment service;
  private final People people;

  @Autowired
  HelpControllerTests(Environment service, People people) {
    this.service = service;
    this.people = people;
  }

  @Test
  void wordsAreExplainedInTheReadersLanguage() {
    ConsoleReader reader = ConsoleReader.signedIn(service, people.join("help-reader", "REVIEWER"));

    assertThat(reader.get("/console/help").text())
        .contains("<h2>基準</h2>", "<dt>失効日</dt>", "何もしなければ充足でなくなる日");
    assertThat(reader.get("/console/help", "Accept-Language", "en").text())
        .contains("<h2>The standard</h2>", "<dt>Lapse</dt>");
  }

  @Test
  void strangersSignInFirst() {
    assertThat(new ConsoleReader(service).get("/console/help").status()).isEqualTo(303);
  }
}
