package io.kijun.console.runs;

import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.core.env.Environment;

/** Suppliers of a group, and somebody of its name who reviews them. */
record ARun(People people, Environment service, String group) {

  static ARun of(People people, Environment service, SmallPortfolio portfolio, String group) {
    portfolio.of(group.toUpperCase(Locale.ROOT), group, 3);
    people.join(group, "REVIEWER");
    people.json("admin", "PUT", "/api/users/" + group, Map.of("groups", List.of(group)));
    return new ARun(people, service, group);
  }

  ConsoleReader reader() {
    return ConsoleReader.signedIn(service, group);
  }

  /** A run over all of them as of a day, once it is over: its address. */
  String done(String title, String asOf) {
    String id =
        people
            .json(group, "POST", "/api/runs", Map.of("group", group, "title", title, "asOf", asOf))
            .json()
            .at("/id")
            .asString();
    Awaitility.await()
        .until(
            () ->
                people
                    .ask(group, "GET", "/api/runs/" + id)
                    .json()
                    .at("/state")
                    .asString()
                    .equals("DONE"));
    return "/console/runs/" + id;
  }
}
