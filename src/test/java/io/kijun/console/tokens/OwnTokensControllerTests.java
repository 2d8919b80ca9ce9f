package io.kijun.console.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** One's own tokens: shown once, listed without their text, revoked. */
@KijunService
class OwnTokensControllerTests {

  private static final String TOKENS = "/console/me/tokens";
  private static final String CALENDARS = "/console/me/calendar-tokens";
  private static final String MADE = "spellcheck=\"false\" value=\"";

  private final Environment service;
  private final People people;
  private final Api api;

  @Autowired
  OwnTokensControllerTests(Environment service, People people, Api api) {
    this.service = service;
    this.people = people;
    this.api = api;
  }

  private ConsoleReader reader(String name, String role) {
    ConsoleReader reader = ConsoleReader.signedIn(service, people.join(name, role));
    reader.get(TOKENS);
    return reader;
  }

  private static String between(String text, String before, String after) {
    assertThat(text).contains(before);
    int start = text.indexOf(before) + before.length();
    return text.substring(start, text.indexOf(after, start));
  }

  private int statusWith(String token) {
    return api.send(api.request("/api/me", "Authorization", "Bearer " + token).GET()).status();
  }

  @Test
  void aTokenIsShownOnceWorksAndIsRevoked() {
    ConsoleReader reader = reader("token-officer", "OFFICER");

    String page = reader.post(TOKENS, "label", "<b>夜間連携</b>", "lastDay", "2026-12-31").text();
    String token = between(page, MADE, "\"");
    assertThat(token).startsWith("kijun_");
    assertThat(statusWith(token)).isEqualTo(200);
    String list = reader.get(TOKENS).text();
    assertThat(list)
        .contains("&lt;b&gt;夜間連携&lt;/b&gt;", "2026-12-31", "有効")
        .doesNotContain(token, "<b>夜間");

    String revocation = between(list, "action=\"" + TOKENS + "/", "\"");
    assertThat(reader.post(TOKENS + "/" + revocation).header("Location"))
        .isEqualTo(TOKENS + "?revoked=true");
    assertThat(statusWith(token)).isEqualTo(401);
    assertThat(reader.get(TOKENS + "?revoked=true").text())
        .contains("もう使えません。", ">失効<")
        .doesNotContain("/revocation");
  }

  @Test
  void aCalendarIsReadWithItsAddressAndNothingElseIs() {
    ConsoleReader reader = reader("token-auditor", "AUDITOR");

    String page = reader.post(CALENDARS, "calendarLabel", "手帳").text();
    String address = between(page, MADE, "\"");
    assertThat(address).contains("/api/calendar.ics?token=kijuncal_");
    String path = address.substring(address.indexOf("/api/"));
    assertThat(api.send(api.request(path).GET()).status()).isEqualTo(200);

    String revocation = between(reader.get(TOKENS).text(), "action=\"" + CALENDARS + "/", "\"");
    reader.post(CALENDARS + "/" + revocation);
    assertThat(api.send(api.request(path).GET()).status()).isEqualTo(404);
  }

  @Test
  void whatIsWrongIsToldAndWhatWasTypedStays() {
    ConsoleReader reader = reader("token-reviewer", "REVIEWER");

    Answer late = reader.post(TOKENS, "label", "遠い日", "lastDay", "2099-01-01");
    assertThat(late.status()).isEqualTo(400);
    assertThat(late.text()).contains("今日から366日以内", "value=\"遠い日\"", "value=\"2099-01-01\"");
    assertThat(reader.post(TOKENS, "label", " ", "lastDay", "").text()).contains("1行の文字列");
    assertThat(reader.post(TOKENS, "label", "a", "lastDay", "明日").text())
        .contains("日付は 2027-03-31 のように");
    Answer nobody = reader.post(CALENDARS, "calendarLabel", "社", "supplier", "NO-SUCH-SUPPLIER");
    assertThat(nobody.status()).isEqualTo(400);
    assertThat(nobody.text()).contains("value=\"NO-SUCH-SUPPLIER\"");
  }

  @Test
  void theTokenOfAnotherIsNotFound() {
    ConsoleReader owner = reader("token-owner", "REVIEWER");
    owner.post(TOKENS, "label", "所有者の連携");
    String revocation = between(owner.get(TOKENS).text(), "action=\"" + TOKENS + "/", "\"");
    ConsoleReader other = reader("token-other", "REVIEWER");

    assertThat(other.get(TOKENS).text()).doesNotContain("所有者の連携");
    assertThat(other.post(TOKENS + "/" + revocation).status()).isEqualTo(404);
    assertThat(other.post(TOKENS + "/x/revocation").status()).isEqualTo(404);
  }

  @Test
  void theOwnAccountLeadsThere() {
    assertThat(reader("token-finder", "APPROVER").get("/console/me").text()).contains(TOKENS);
  }
}
