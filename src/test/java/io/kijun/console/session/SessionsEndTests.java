package io.kijun.console.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.ContinuingSignIn;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.runtime.Today;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;

/** A session ends after its rest, and after its day however busy it was. */
@KijunService
class SessionsEndTests {

  private static final Instant BEGUN = Instant.parse("2026-11-24T00:00:00Z");
  private static final Duration LONGEST = Duration.ofHours(12);

  private final ContinuingSignIn signIns;
  private final People people;
  private final ServletWebServerApplicationContext service;

  @Autowired
  SessionsEndTests(
      ContinuingSignIn signIns, People people, ServletWebServerApplicationContext service) {
    this.signIns = signIns;
    this.people = people;
    this.service = service;
  }

  private ConsoleSessions at(Instant now) {
    return new ConsoleSessions(
        signIns,
        new ConsoleSettings(LONGEST),
        new Today(Clock.fixed(now, ZoneOffset.UTC), ZoneOffset.UTC));
  }

  private MockHttpServletRequest begun(String name) {
    people.join(name, "REVIEWER");
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr("127.0.0.1");
    at(BEGUN).begin(name, request);
    return request;
  }

  @Test
  void aBusySessionLastsUntilItsDayIsOver() {
    MockHttpServletRequest request = begun("se-sato");

    assertThat(at(BEGUN.plus(LONGEST).minusSeconds(1)).reader(request))
        .hasValueSatisfying(reader -> assertThat(reader.name()).isEqualTo("se-sato"));
    assertThat(at(BEGUN.plus(LONGEST)).reader(request)).isEmpty();
    assertThat(request.getSession(false)).as("it is gone").isNull();
  }

  @Test
  void whoChangesTheOwnAccountGainsNoTime() {
    MockHttpServletRequest request = begun("se-kato");
    at(BEGUN.plus(LONGEST).minusSeconds(60)).renew("se-kato", request);

    assertThat(at(BEGUN.plus(LONGEST).minusSeconds(1)).reader(request)).isPresent();
    assertThat(at(BEGUN.plus(LONGEST)).reader(request)).isEmpty();
  }

  @Test
  void aSessionThatRestsIsEndedByTheContainer() {
    TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(service.getWebServer());
    Context context = (Context) server.getTomcat().getHost().findChildren()[0];

    assertThat(context.getSessionTimeout()).as("minutes of rest").isEqualTo(8 * 60);
  }
}
