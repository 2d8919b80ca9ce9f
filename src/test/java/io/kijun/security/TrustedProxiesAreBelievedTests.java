package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The address that a trusted proxy names is the one that is counted and kept. */
@KijunService
@TestPropertySource(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:proxied;DB_CLOSE_DELAY=-1",
      "kijun.trusted-proxies=127.0.0.0/8,::1"
    })
class TrustedProxiesAreBelievedTests {

  private final Api api;
  private final People people;

  @Autowired
  TrustedProxiesAreBelievedTests(Api api, People people) {
    this.api = api;
    this.people = people;
  }

  private String origin(String... forwarded) {
    String name = "u" + String.join("", forwarded).hashCode() + "x";
    people.join(name, "REVIEWER");
    var request =
        api.request(
            "/api/tokens", "Authorization", People.basic(name), "Content-Type", "application/json");
    for (String line : forwarded) {
      request.header("X-Forwarded-For", line);
    }
    assertThat(api.send(request.POST(BodyPublishers.ofString("{\"label\":\"x\"}"))).status())
        .isEqualTo(201);
    return people
        .ask("admin", "GET", "/api/log?actor=" + name)
        .json()
        .at("/entries")
        .valueStream()
        .filter(entry -> entry.at("/action").asString().equals("TOKEN_MADE"))
        .map(entry -> entry.at("/origin").asString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLogHasTheAddressOfTheOneBehindTheProxy() {
    assertThat(origin("198.51.100.7")).isEqualTo("198.51.100.7");
    assertThat(origin("2001:db8::7")).isEqualTo("2001:db8:0:0:0:0:0:7");
  }

  @Test
  void whatTheOneBehindTheProxyClaimsIsNotBelieved() {
    assertThat(origin("203.0.113.9, 198.51.100.8")).isEqualTo("198.51.100.8");
    assertThat(origin("203.0.113.9", "198.51.100.9, 127.0.0.2")).isEqualTo("198.51.100.9");
  }
}
