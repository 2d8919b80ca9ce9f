package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However often others fail, whoever has the right password or token gets in. */
@KijunService
class OthersFailuresLockNobodyOutTests {

  private final Api api;
  private final People people;

  @Autowired
  OthersFailuresLockNobodyOutTests(Api api, People people) {
    this.api = api;
    this.people = people;
  }

  private int status(String authorization, String... headers) {
    String[] all =
        Stream.concat(Stream.of("Authorization", authorization), Stream.of(headers))
            .toArray(String[]::new);
    return api.get("/api/me", all).status();
  }

  @Test
  void wrongTokensFromWhereverTheySayLockOutNobody() {
    people.join("asano", "REVIEWER");
    String token =
        people
            .json("asano", "POST", "/api/tokens", Map.of("label", "batch"))
            .json()
            .at("/token")
            .asString();
    for (int i = 0; i < 60; i++) {
      String wrong = "Bearer " + token.substring(0, token.length() - 2) + (10 + i);
      assertThat(status(wrong, "X-Forwarded-For", "198.51.100." + i)).isEqualTo(401);
      assertThat(status("Bearer guess" + i)).isEqualTo(401);
    }

    assertThat(status("Bearer " + token)).isEqualTo(200);
    assertThat(status(People.basic("asano"))).isEqualTo(200);
    assertThat(status(People.basic("admin"), "X-Forwarded-For", "198.51.100.1")).isEqualTo(200);
  }

  @Test
  void amongManyGuessesAtOnceTheRightPasswordCountsAndOthersAreAnswered() throws Exception {
    people.join("oka", "REVIEWER");
    ExecutorService guessers = Executors.newFixedThreadPool(60);
    try {
      List<Future<Integer>> guesses =
          IntStream.range(0, 120)
              .mapToObj(i -> guessers.submit(() -> status(People.basic("oka", "guess" + i))))
              .toList();

      assertThat(api.get("/actuator/health/liveness", "Authorization", "").status()).isEqualTo(200);
      assertThat(status(People.basic("oka"))).isEqualTo(200);
      for (Future<Integer> guess : guesses) {
        assertThat(guess.get()).isEqualTo(401);
      }
    } finally {
      guessers.shutdownNow();
    }
  }

  @Test
  void whatARequestAsksForIsAnsweredAfterItsPasswordWasChecked() {
    people.join("sakai", "REVIEWER");
    people.own("sakai", "the-password-of-sakai"); // so that the next one has to be checked
    assertThat(
            people
                .ask("sakai", "GET", "/api/log?actor=%E5%88%A9%E7%94%A8%E8%80%85&from=2026-01-01")
                .status())
        .isEqualTo(403);
    people.own("sakai", "the-password-of-sakai");
    assertThat(
            people
                .json("sakai", "POST", "/api/tokens", Map.of("label", "夜間連携"))
                .json()
                .at("/label"))
        .hasToString("\"夜間連携\"");
  }

  @Test
  void whatAProxySaysThatIsNotTrustedIsNotBelieved() {
    people.join("doi", "REVIEWER");
    for (String header : List.of("X-Forwarded-For", "X-Real-IP")) {
      api.send(
          api.request(
                  "/api/tokens",
                  "Authorization",
                  People.basic("doi"),
                  "Content-Type",
                  "application/json",
                  header,
                  "198.51.100.77")
              .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"label\":\"x\"}")));
    }

    assertThat(people.ask("admin", "GET", "/api/log?actor=doi").text())
        .contains("TOKEN_MADE", "127.0.0.1")
        .doesNotContain("198.51.100.77");
  }
}
