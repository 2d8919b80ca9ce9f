package io.kijun.console.findings;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.fixture.SupplierJson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.Environment;
import tools.jackson.databind.node.ArrayNode;

/** A supplier with findings, and reviewers of its group: one with its name, one who is second. */
record FoundSupplier(People people, Environment service, String code, String group) {

  /** It reviewed its policy too long ago. */
  static FoundSupplier of(
      People people, Environment service, SmallPortfolio portfolio, String group) {
    FoundSupplier one = new FoundSupplier(people, service, group.toUpperCase(Locale.ROOT), group);
    portfolio.register(List.of(one.code), group);
    portfolio.know(
        one.code,
        json -> SupplierJson.evidence(json, 1).putArray("performances").add("2024-01-01"));
    one.join(group);
    one.join(group + "-2");
    one.stands();
    return one;
  }

  /** It says of an item that it does not apply. */
  FoundSupplier denying(SmallPortfolio portfolio, String item, String reason) {
    portfolio.know(
        code,
        1,
        json -> {
          ((ArrayNode) json.required("evidence")).remove(3);
          ((ArrayNode) json.required("declarations"))
              .addObject()
              .put("item", item)
              .put("status", "NOT_APPLICABLE")
              .put("reason", reason);
        });
    stands();
    return this;
  }

  private void join(String name) {
    people.join(name, "REVIEWER");
    people.json("admin", "PUT", "/api/users/" + name, Map.of("groups", List.of(group)));
  }

  private void stands() {
    Api.Answer made =
        people.json(group, "POST", "/api/suppliers/" + code + "/evaluations", Map.of());
    assertThat(made.status()).as(made.text()).isEqualTo(201);
  }

  /** Somebody who reviews it. */
  ConsoleReader reviewer() {
    return ConsoleReader.signedIn(service, group);
  }

  /** Somebody else who reviews it. */
  ConsoleReader second() {
    return ConsoleReader.signedIn(service, group + "-2");
  }

  /** The address of its finding about an item. */
  String finding(String item) {
    return "/console/findings/"
        + people
            .ask(group, "GET", "/api/findings?supplier=" + code + "&item=" + item)
            .json()
            .at("/findings/0/id")
            .asString();
  }
}
