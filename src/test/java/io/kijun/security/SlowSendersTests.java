package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SlowClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** Who sends slowly, or much, waits alone: the service answers all others meanwhile. */
@KijunService
@TestPropertySource(properties = {"kijun.limits.header=2s", "kijun.limits.body=1s"})
class SlowSendersTests {

  private static final String LIVENESS = "/actuator/health/liveness";

  /** Fewer than would take ten seconds. */
  private static final int SOON = 90;

  private final Api api;
  private final People people;
  private final int port;
  private final List<SlowClient> clients = new ArrayList<>();

  @Autowired
  SlowSendersTests(Api api, People people, Environment service) {
    this.api = api;
    this.people = people;
    this.port = service.getRequiredProperty("local.server.port", Integer.class);
  }

  @AfterEach
  void close() {
    clients.forEach(SlowClient::close);
  }

  private SlowClient client() {
    SlowClient client = new SlowClient(port);
    clients.add(client);
    return client;
  }

  private SlowClient begun(String method, String path, String... headers) {
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return client()
        .send(
            method
                + " "
                + path
                + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 60000\r\n"
                + more
                + "\r\n{");
  }

  private void isAlive() {
    String probe = "GET " + LIVENESS + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    assertThat(client().send(probe).dribble("", SOON)).startsWith("HTTP/1.1 200").contains("UP");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/evaluations, 401",
    "PUT, /api/me/password, 401",
    "POST, /no/such/thing, 401",
    "DELETE, /api/drafts/1, 401",
    "GET, /actuator/health/liveness, 200",
    "POST, /actuator/health/liveness, 401",
    "POST, /api/%2e%2e%2f, 400"
  })
  void hundredsOfSlowBodiesWithoutSignInAreNotWaitedFor(String method, String path, int status) {
    List<SlowClient> slow = new ArrayList<>();
    for (int i = 0; i < 210; i++) {
      slow.add(begun(method, path));
    }
    isAlive();

    String last = slow.get(slow.size() - 1).dribble("x", SOON);
    assertThat(last).startsWith("HTTP/1.1 " + status);
    assertThat(last.toLowerCase(Locale.ROOT)).contains("connection: close");
    assertThat(slow.get(slow.size() - 1).isClosed()).isTrue();
    isAlive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/evaluations", "/api/tokens"})
  void aBodyHasToComeInTime(String path) {
    SlowClient slow = begun("POST", path, "Authorization: " + People.basic("admin"));

    assertThat(slow.dribble(" ", SOON))
        .startsWith("HTTP/1.1 408")
        .contains("application/problem+json")
        .contains("TOO_SLOW");
    assertThat(slow.isClosed()).isTrue();
    isAlive();
  }

  @Test
  void hundredsOfSlowBodiesOfOneUserLeaveThreadsForOthers() {
    List<SlowClient> slow = new ArrayList<>();
    for (int i = 0; i < 190; i++) {
      slow.add(begun("POST", "/api/tokens", "Authorization: " + People.basic("admin")));
    }
    isAlive();
    slow.forEach(client -> client.dribble("", SOON));

    assertThat(slow).allMatch(SlowClient::isClosed);
    assertThat(slow)
        .extracting(client -> client.answer().substring(9, 12))
        .containsOnly("408", "429");
  }

  @Test
  void anUploadHasToComeInTime() {
    people.join("sato", "OFFICER");
    SlowClient slow =
        client()
            .send(
                "POST /api/drafts HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n"
                    + "Content-Type: multipart/form-data; boundary=b\r\nAuthorization: "
                    + People.basic("sato")
                    + "\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n");

    assertThat(slow.dribble("x", SOON)).startsWith("HTTP/1.1 408").contains("TOO_SLOW");
    isAlive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GET /api/standard HTTP/1.1\r\n", "GET / HTTP/1.1\r\nX: "})
  void aHeaderHasToComeInTime(String beginning) {
    SlowClient slow = client().send(beginning);
    slow.dribble(beginning.isEmpty() ? "" : "x", SOON);

    assertThat(slow.isClosed()).isTrue();
    isAlive();
  }

  @Test
  void whoSendsNothingMakesRoomForOthers() {
    for (int i = 0; i < 300; i++) {
      client().send("GET ");
    }
    isAlive();
    for (int i = 0; i < 20 && !clients.get(0).isClosed(); i++) {
      client().send("GET ");
    }
    assertThat(clients.get(0).isClosed()).isTrue();
    assertThat(clients).anyMatch(client -> !client.isClosed());
  }

  @ParameterizedTest
  @ValueSource(ints = {100_000, 6 << 20, 20 << 20})
  void whoSendsMuchInVainSeesWhy(int bytes) {
    Answer unknown =
        api.send(
            api.request("/api/evaluations", "Authorization", "Bearer no-such-token")
                .POST(BodyPublishers.ofByteArray(new byte[bytes])));

    assertThat(unknown.status()).isEqualTo(401);
    isAlive();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/evaluations, 401, ''",
    "POST, /api/tokens, 400, admin",
    "PUT, /api/me, 405, admin",
    "POST, /api/nowhere, 404, admin",
    "GET, /api/me, 200, admin",
    "DELETE, /api/drafts/1, 403, admin",
  })
  void whoseBodyIsNotReadIsToldThatTheConnectionEnds(
      String method, String path, int status, String user) {
    String authorization = user.isEmpty() ? "" : "\r\nAuthorization: " + People.basic(user);
    SlowClient client =
        client()
            .send(method + " " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 60000")
            .send(authorization + "\r\n\r\n" + " ".repeat(60_000));

    assertThat(client.dribble("", 20))
        .startsWith("HTTP/1.1 " + status)
        .contains("Connection: close");
    assertThat(client.isClosed()).isTrue();
  }

  @Test
  void whoIsRefusedAgainAndAgainIsAnsweredEachTime() {
    for (int i = 0; i < 100; i++) {
      assertThat(people.bytes("admin", "POST", "/api/nowhere", new byte[300_000]).status())
          .isEqualTo(404);
    }
  }

  @Test
  void aConnectionServesManyRequestsWhoseBodiesAreRead() {
    String request =
        "PUT /api/me/password HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nAuthorization: "
            + People.basic("admin")
            + "\r\n\r\n";
    String get =
        "GET /api/me HTTP/1.1\r\nHost: x\r\nAuthorization: " + People.basic("admin") + "\r\n\r\n";
    SlowClient client = client().send(get).send(get).send(request + "{}");

    assertThat(client.dribble("", 20)).containsSubsequence("200", "200", "HTTP/1.1 400");
  }
}
