package io.kijun.console.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.kijun.access.Identities;
import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallIssuer;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in by an issuer of OpenID Connect. */
@KijunService
class IssuerSignInTests {

  private static final SmallIssuer ISSUER = new SmallIssuer();
  private static final String START = "/oauth2/authorization/corp";
  private static final String UNKNOWN = "まだどのユーザーとも連携していません";
  private static final String FAILED = "外部の認証でサインインできませんでした";

  private final Environment service;
  private final People people;
  private final Api api;
  private final Identities identities;

  @Autowired
  IssuerSignInTests(Environment service, People people, Api api, Identities identities) {
    this.service = service;
    this.people = people;
    this.api = api;
    this.identities = identities;
  }

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry settings) {
    String client = "spring.security.oauth2.client.";
    settings.add("spring.datasource.url", () -> "jdbc:h2:mem:issuer;DB_CLOSE_DELAY=-1");
    settings.add(client + "registration.corp.client-id", () -> SmallIssuer.CLIENT);
    settings.add(client + "registration.corp.client-secret", () -> "of-the-test");
    settings.add(client + "registration.corp.client-name", () -> "社内認証");
    settings.add(client + "registration.corp.scope", () -> "openid,email");
    settings.add(client + "registration.corp.provider", () -> "corp");
    settings.add(client + "provider.corp.issuer-uri", ISSUER::address);
    settings.add(client + "registration.away.client-id", () -> SmallIssuer.CLIENT);
    settings.add(client + "registration.away.scope", () -> "openid");
    settings.add(client + "provider.away.issuer-uri", () -> "http://127.0.0.1:1");
  }

  @AfterAll
  static void close() {
    ISSUER.close();
  }

  private static String fresh() {
    return "issuer-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** Goes to the issuer and back, and says where that leads. */
  private static Answer round(ConsoleReader reader, String start) {
    Answer away = reader.get(start);
    assertThat(away.header("Location")).startsWith(ISSUER.address() + "/authorize?");
    return reader.get(back(reader, away));
  }

  private static String back(ConsoleReader reader, Answer away) {
    URI back = URI.create(reader.elsewhere(away.header("Location")).header("Location"));
    return back.getRawPath() + "?" + back.getRawQuery();
  }

  /** Somebody who was tied to an identity. */
  private String tied(String subject, String... roles) {
    String name = people.join(fresh(), roles);
    ISSUER.now(subject);
    Answer answer = round(ConsoleReader.signedIn(service, name), START);
    assertThat(answer.header("Location")).isEqualTo("/console/me?done=tied");
    return name;
  }

  @Test
  void thePageOffersWhatIsConfigured() {
    assertThat(new ConsoleReader(service).get("/console/sign-in?to=/console/log").text())
        .contains(
            "社内認証でサインインする", "href=\"/oauth2/authorization/corp?to=%2Fconsole%2Flog\"", "away");
  }

  @Test
  void whoIsTiedSignsInAndGoesWhereTheyWanted() {
    String name = tied("subject-of-tied", "REVIEWER");
    ConsoleReader reader = new ConsoleReader(service);
    Answer answer = round(reader, START + "?to=/console/me?a=b");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/console/me?a=b");
    assertThat(reader.get("/console/me").text())
        .contains(name, "subject-of-tied@example.jpでもサインインできます。");
  }

  @Test
  void rolesAreThoseOfTheAccountWhateverTheIssuerSays() {
    tied("subject-of-roles", "REVIEWER");
    ISSUER.now("subject-of-roles", claims -> claims.claim("roles", List.of("ADMIN")));
    ConsoleReader reader = new ConsoleReader(service);
    round(reader, START);

    assertThat(reader.get("/console/administration/users").status()).isEqualTo(403);
  }

  @Test
  void whoIsTiedToNobodyIsToldHow() {
    people.join("subject-of-nobody", "REVIEWER");
    ISSUER.now("subject-of-nobody", claims -> claims.claim("preferred_username", "admin"));
    ConsoleReader reader = new ConsoleReader(service);
    Answer answer = round(reader, START + "?to=/console/log");

    assertThat(answer.header("Location"))
        .isEqualTo("/console/sign-in?issuer=nobody&to=%2Fconsole%2Flog");
    assertThat(reader.get(answer.header("Location")).text()).contains(UNKNOWN);
    assertThat(reader.get("/console").status()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example", "/console//evil.example"})
  void nobodyIsLedElsewhere(String to) {
    String subject = "subject-" + UUID.randomUUID();
    tied(subject, "REVIEWER");

    assertThat(round(new ConsoleReader(service), START + "?to=" + to).header("Location"))
        .isEqualTo("/console");
  }

  static Stream<UnaryOperator<JWTClaimsSet.Builder>> lies() {
    Date past = Date.from(Instant.now().minusSeconds(600));
    return Stream.of(
        claims -> claims.claim("nonce", "of-another-way"),
        claims -> claims.audience("another-client"),
        claims -> claims.issuer("https://another.example"),
        claims -> claims.issueTime(past).expirationTime(past),
        claims -> claims.subject(null));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void aTokenThatIsNotForThisIsRefused(UnaryOperator<JWTClaimsSet.Builder> lie) {
    String subject = "subject-" + UUID.randomUUID();
    tied(subject, "REVIEWER");
    ISSUER.now(subject, lie);

    assertRefused(new ConsoleReader(service), START);
  }

  private static void assertRefused(ConsoleReader reader, String start) {
    Answer answer = round(reader, start);
    assertThat(answer.header("Location")).startsWith("/console/sign-in?issuer=failed");
    assertThat(reader.get(answer.header("Location")).text()).contains(FAILED);
    assertThat(reader.get("/console").status()).isEqualTo(303);
  }

  @Test
  void aTokenSignedBySomebodyElseIsRefused() {
    tied("subject-of-key", "REVIEWER");
    ISSUER.signsWithAnotherKey();

    assertRefused(new ConsoleReader(service), START);
  }

  @Test
  void nobodyEndsTheWayThatSomebodyElseBegan() {
    tied("subject-of-lure", "REVIEWER");
    ConsoleReader one = new ConsoleReader(service);
    String back = back(one, one.get(START));
    ConsoleReader lured = new ConsoleReader(service);

    assertThat(lured.get(back).header("Location")).startsWith("/console/sign-in?issuer=failed");
    assertThat(lured.get("/console").status()).isEqualTo(303);
    assertThat(one.get(back).header("Location")).isEqualTo("/console");
    assertThat(one.get(back).header("Location")).as("twice").contains("failed");
  }

  @Test
  void anIssuerThatIsAwayIsTold() {
    ConsoleReader reader = new ConsoleReader(service);
    Answer answer = reader.get("/oauth2/authorization/away");

    assertThat(answer.header("Location")).startsWith("/console/sign-in?issuer=failed");
    assertThat(reader.get("/oauth2/authorization/none").status()).isBetween(300, 499);
  }

  @Test
  void nobodyIsTwoPeopleAndNoIdentityIs() {
    tied("subject-of-two", "REVIEWER");
    ISSUER.now("subject-of-two");
    ConsoleReader another = ConsoleReader.signedIn(service, people.join(fresh(), "REVIEWER"));
    Answer taken = round(another, START);
    assertThat(taken.header("Location")).isEqualTo("/console/me?done=taken");
    assertThat(another.get("/console/me?done=taken").text()).contains("連携できませんでした");

    String own = "subject-" + UUID.randomUUID();
    ISSUER.now(own);
    round(another, START);
    ISSUER.now("subject-" + UUID.randomUUID());
    assertThat(round(another, START).header("Location")).isEqualTo("/console/me?done=taken");
  }

  @Test
  void whoUntiesSignsInWithThePasswordAlone() {
    String name = tied("subject-of-untied", "REVIEWER");
    ConsoleReader reader = ConsoleReader.signedIn(service, name);
    reader.get("/console/me");
    reader.post("/console/me/identity/removal");

    assertThat(reader.get("/console/me?done=untied").text()).contains("連携を解除しました。");
    assertThat(round(new ConsoleReader(service), START).header("Location")).contains("nobody");
    assertThat(api.get("/api/log").text()).contains("IDENTITY_TIED", "IDENTITY_UNTIED");
    Answer again = people.ask(name, "DELETE", "/api/me/identity");
    assertThat(again.status()).isEqualTo(404);
  }

  @Test
  void anAdministratorUntiesAnother() {
    String name = tied("subject-of-another", "REVIEWER");
    String path = "/api/users/" + name + "/identity";

    assertThat(people.ask(name, "DELETE", path).status()).isEqualTo(403);
    assertThat(people.ask("admin", "DELETE", path).status()).isEqualTo(204);
    assertThat(identities.of(name)).isEmpty();
  }

  @Test
  void whoIsDisabledIsOutHereToo() {
    String name = tied("subject-of-disabled", "REVIEWER");
    ConsoleReader reader = new ConsoleReader(service);
    round(reader, START);
    people.json("admin", "PUT", "/api/users/" + name, Map.of("disabled", true));

    assertThat(reader.get("/console").status()).isEqualTo(303);
    assertThat(round(new ConsoleReader(service), START).header("Location")).contains("nobody");
  }

  @Test
  void anotherPasswordFromAnAdministratorUnties() {
    String name = tied("subject-of-reset", "REVIEWER");
    people.json("admin", "PUT", "/api/users/" + name, Map.of("password", "another-password-of-1"));

    assertThat(identities.of(name)).isEmpty();
    assertThat(round(new ConsoleReader(service), START).header("Location")).contains("nobody");
  }
}
