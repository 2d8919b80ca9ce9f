package io.kijun.console.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Signing in with a form, and what ends it. */
@KijunService
class ConsoleSessionTests {

  private static final String COOKIE = "kijun-session";

  private final Environment service;
  private final People people;
  private final Api api;

  @Autowired
  ConsoleSessionTests(Environment service, People people, Api api) {
    this.service = service;
    this.people = people;
    this.api = api;
  }

  private static String fresh() {
    return "session-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private ConsoleReader signedIn(String... roles) {
    return ConsoleReader.signedIn(service, people.join(fresh(), roles));
  }

  @Test
  void whoNamesTheHostAloneIsLedToTheConsole() {
    Answer answer = new ConsoleReader(service).get("/");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/console");
  }

  @Test
  void whoHasNotSignedInIsShownTheWayThereAndBack() {
    Answer answer = new ConsoleReader(service).get("/console/anything?q=1");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location"))
        .isEqualTo("/console/sign-in?to=%2Fconsole%2Fanything%3Fq%3D1");
  }

  @Test
  void whoSignsInGoesWhereTheyWanted() {
    String name = people.join(fresh(), "REVIEWER");
    Answer answer =
        new ConsoleReader(service).signIn(name, "the-password-of-" + name, "/console/me?a=b");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/console/me?a=b");
    assertThat(answer.header("Set-Cookie")).contains(COOKIE, "HttpOnly", "SameSite=Lax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "https:evil.example",
        "/console//evil.example",
        "/console/..//evil.example",
        "/console\\@evil.example",
        "%2F%2Fevil.example",
        "/console\r\nSet-Cookie: a=b",
        "/console@evil.example",
        "/consolex",
        "javascript:alert(1)",
        "/api/me"
      })
  void nobodyIsLedElsewhere(String address) {
    String name = people.join("session-led", "REVIEWER");
    Answer answer = new ConsoleReader(service).signIn(name, "the-password-of-" + name, address);

    assertThat(answer.header("Location")).isEqualTo("/console");
    assertThat(answer.http().headers().allValues("Set-Cookie")).noneMatch(it -> it.equals("a=b"));
  }

  @Test
  void aWrongPasswordIsToldAndTheNameStays() {
    String name = people.join(fresh(), "REVIEWER");
    Answer answer = new ConsoleReader(service).signIn(name, "wrong", "");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text())
        .contains("ユーザー名かパスワードが違います", "value=\"" + name + "\"")
        .doesNotContain("wrong");
  }

  @Test
  void aFailedSignInIsInTheLog() {
    String name = people.join(fresh(), "REVIEWER");
    new ConsoleReader(service).signIn(name, "wrong", "");

    assertThat(people.ask("admin", "GET", "/api/log").text()).contains("SIGN_IN_FAILED", name);
  }

  @Test
  void aSessionThatSomebodyPlantedIsNotTheOneThatIsUsed() {
    ConsoleReader attacker = signedIn("REVIEWER");
    String planted = attacker.cookie(COOKIE);
    ConsoleReader victim = new ConsoleReader(service);
    victim.plant(COOKIE, planted);
    String name = people.join(fresh(), "REVIEWER");
    victim.get("/console/me");
    victim.post("/console/sign-out");
    assertThat(victim.signIn(name, "the-password-of-" + name, "").status()).isEqualTo(303);

    assertThat(victim.cookie(COOKIE)).isNotEmpty().isNotEqualTo(planted);
    assertThat(attacker.get("/console/me").status()).isEqualTo(303);
  }

  @Test
  void whoIsDisabledIsOutAtOnce() {
    String name = people.join(fresh(), "REVIEWER");
    ConsoleReader reader = ConsoleReader.signedIn(service, name);
    assertThat(reader.get("/console/me").status()).isEqualTo(200);

    people.json("admin", "PUT", "/api/users/" + name, Map.of("disabled", true));

    assertThat(reader.get("/console/me").header("Location")).startsWith("/console/sign-in");
  }

  @Test
  void anIdStaysForTheSessionSoThatTwoRequestsAtOnceGoOn() {
    ConsoleReader reader = signedIn("REVIEWER");
    String id = reader.cookie(COOKIE);
    reader.get("/console/me");
    reader.get("/console");

    assertThat(id).isNotEmpty();
    assertThat(reader.cookie(COOKIE)).isEqualTo(id);
  }

  @Test
  void otherRolesEndTheSession() {
    String name = people.join(fresh(), "REVIEWER");
    ConsoleReader reader = ConsoleReader.signedIn(service, name);

    people.json("admin", "PUT", "/api/users/" + name, Map.of("roles", List.of("AUDITOR")));

    assertThat(reader.get("/console/me").status()).isEqualTo(303);
  }

  @Test
  void anotherPasswordEndsAllSessionsButTheOneThatSetIt() {
    String name = people.join(fresh(), "REVIEWER");
    ConsoleReader here = ConsoleReader.signedIn(service, name);
    ConsoleReader elsewhere = ConsoleReader.signedIn(service, name);
    String before = here.cookie(COOKIE);
    here.get("/console/me");

    Answer changed =
        here.post(
            "/console/me/password", "password", "quite-another-one", "again", "quite-another-one");

    assertThat(changed.header("Location")).isEqualTo("/console/me?done=password");
    assertThat(here.cookie(COOKIE)).isNotEqualTo(before);
    assertThat(here.get("/console/me").status()).isEqualTo(200);
    assertThat(elsewhere.get("/console/me").status()).isEqualTo(303);
  }

  @Test
  void whoHasAPasswordOfSomebodyElseChangesItFirst() {
    String name = fresh();
    people.add(name, "REVIEWER");
    ConsoleReader reader = new ConsoleReader(service);
    assertThat(reader.signIn(name, People.first(name), "").status()).isEqualTo(303);

    assertThat(reader.get("/console").header("Location")).isEqualTo("/console/me");
    assertThat(reader.get("/console/me").text()).contains("ほかの人が決めたもの");
    Answer weak = reader.post("/console/me/password", "password", "short", "again", "short");
    assertThat(weak.status()).isEqualTo(400);
    assertThat(weak.text()).contains("12文字以上").doesNotContain("short");
    reader.post("/console/me/password", "password", "one-of-my-own", "again", "one-of-my-own");

    assertThat(reader.get("/console").status()).isEqualTo(200);
  }

  @Test
  void whoSignsOutIsOut() {
    ConsoleReader reader = signedIn("REVIEWER");
    reader.get("/console/me");

    assertThat(reader.post("/console/sign-out").header("Location")).isEqualTo("/console/sign-in");
    assertThat(reader.get("/console/me").status()).isEqualTo(303);
  }

  @Test
  void aFormWithoutItsTokenIsRefusedWithAPage() {
    ConsoleReader reader = signedIn("REVIEWER");
    Answer answer = reader.postWithoutToken("/console/me/password");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.text()).contains("<html lang=\"ja\"", "開き直して");
  }

  @Test
  void aFormStaysGoodWhileSomethingElseIsFetched() {
    ConsoleReader reader = signedIn("REVIEWER");
    reader.get("/console/me");
    assertThat(reader.get("/console/sheets/empty").status()).isEqualTo(200);

    assertThat(reader.post("/console/language", "language", "en", "to", "/console/me").status())
        .isEqualTo(303);
  }

  @Test
  void aScriptWhoseSessionEndedOpensTheForm() {
    Answer answer =
        new ConsoleReader(service)
            .get(
                "/console/picture",
                "HX-Request",
                "true",
                "HX-Current-URL",
                "http://127.0.0.1/console?x=1");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("HX-Redirect")).isEqualTo("/console/sign-in?to=%2Fconsole%3Fx%3D1");
    assertThat(answer.text()).isEmpty();
  }

  @Test
  void theApiTakesNoSessions() {
    ConsoleReader reader = signedIn("REVIEWER");

    assertThat(reader.get("/api/me").status()).isEqualTo(401);
    assertThat(reader.get("/api/me").header("Set-Cookie")).isEmpty();
  }

  @Test
  void theConsoleTakesNothingElse() {
    Answer answer = api.get("/console/me");

    assertThat(answer.status()).isEqualTo(303);
  }

  @Test
  void pagesAreFramedByNobodyRunNothingOfTheirOwnAndAreNotKept() {
    Answer page = signedIn("REVIEWER").get("/console/me");

    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(page.header("Cache-Control")).contains("no-store");
    assertThat(page.text()).doesNotContain(" style=", "onclick", "<style");
  }

  @Test
  void filesOfPagesAreKeptForLongUnderAnAddressOfTheirContent() {
    ConsoleReader reader = new ConsoleReader(service);
    String page = reader.get("/console/sign-in").text();
    int at = page.indexOf("/console/lib/htmx.js?v=");
    String script = page.substring(at, page.indexOf('"', at));

    assertThat(reader.get(script).header("Cache-Control"))
        .contains("max-age=31536000", "immutable");
    assertThat(reader.get("/console/lib/htmx.js").header("Cache-Control")).contains("no-cache");
    assertThat(reader.get("/console/lib/nothing.js").status()).isEqualTo(404);
  }

  @Test
  void thePageFollowsTheLanguageOfTheBrowserUntilOneIsChosen() {
    ConsoleReader reader = new ConsoleReader(service);
    String english = "en-GB,en;q=0.9,ja;q=0.1";
    assertThat(reader.get("/console/sign-in").text()).contains("lang=\"ja\"", "サインインする");
    assertThat(reader.get("/console/sign-in", "Accept-Language", english).text())
        .contains("<html lang=\"en\"", "Sign in");

    Answer chosen = reader.post("/console/language", "language", "ja", "to", "//evil.example");

    assertThat(chosen.header("Location")).isEqualTo("/console");
    assertThat(reader.get("/console/sign-in", "Accept-Language", english).text())
        .contains("<html lang=\"ja\"");
  }

  @Test
  void whatIsNotThereIsToldWithAPage() {
    Answer answer = signedIn("REVIEWER").get("/console/nothing");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).contains("見つかりません", "<nav");
  }

  @Test
  void aScriptIsToldAFragmentThatLeavesThePageAsItIs() {
    Answer answer = signedIn("REVIEWER").get("/console/nothing", "HX-Request", "true");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("HX-Retarget")).isEqualTo("#problems");
    assertThat(answer.text()).contains("見つかりません").doesNotContain("<html");
  }
}
