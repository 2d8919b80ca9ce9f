package io.kijun.workbooks;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.DraftForm;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A field of a form says what its bytes say, or is refused: no � is ever kept. */
@KijunService
class FieldsOfFormsAreDecodedTests {

  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final String TITLE = "方針の見直し";

  private final People people;

  @Autowired
  FieldsOfFormsAreDecodedTests(People people) {
    this.people = people;
  }

  @BeforeEach
  void join() {
    people.join("moji", "OFFICER");
  }

  private Answer title(byte[] title, String type) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        "--kijun-boundary\r\nContent-Disposition: form-data; name=\"title\"\r\n"
            .getBytes(US_ASCII));
    if (!type.isEmpty()) {
      body.writeBytes(("Content-Type: " + type + "\r\n").getBytes(US_ASCII));
    }
    body.writeBytes("\r\n".getBytes(US_ASCII));
    body.writeBytes(title);
    body.writeBytes("\r\n--kijun-boundary--\r\n".getBytes(US_ASCII));
    return people.bytes(
        "moji", "POST", "/api/drafts", body.toByteArray(), "Content-Type", DraftForm.TYPE);
  }

  private void assertTaken(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().at("/title").asString()).isEqualTo(TITLE);
    String draft = "/api/drafts/" + answer.json().at("/id").asString();
    assertThat(people.ask("moji", "GET", draft).json().at("/title").asString()).isEqualTo(TITLE);
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().at("/issues/0/code").asString()).isEqualTo("INVALID_UTF8");
    assertThat(answer.json().at("/issues/0/path").asString()).isEqualTo("title");
    assertThat(answer.json().at("/issues/0/message/ja").asString()).contains("UTF-8");
  }

  @Test
  void theCharsetThatAFieldNamesCounts() {
    assertTaken(title(TITLE.getBytes(UTF_8), ""));
    assertTaken(title(TITLE.getBytes(UTF_8), "text/plain"));
    assertTaken(title(TITLE.getBytes(CP932), "text/plain; charset=Shift_JIS"));
    assertTaken(title(TITLE.getBytes(CP932), "text/plain; charset=\"windows-31j\""));
    assertTaken(title(TITLE.getBytes(Charset.forName("EUC-JP")), "text/plain; charset=EUC-JP"));
    assertTaken(title(TITLE.getBytes(UTF_16BE), "text/plain; charset=UTF-16BE"));
  }

  @Test
  void whatIsNotInItsCharsetIsRefused() {
    assertRefused(title(TITLE.getBytes(CP932), ""));
    assertRefused(title(TITLE.getBytes(CP932), "text/plain; charset=UTF-8"));
    assertRefused(title(new byte[] {'a', (byte) 0xC3}, ""));
    assertRefused(title(TITLE.getBytes(UTF_8), "text/plain; charset=US-ASCII"));
    assertRefused(title(TITLE.getBytes(UTF_8), "text/plain; charset=none-such"));
    assertRefused(title(TITLE.getBytes(UTF_8), "text/plain; charset=?"));
    assertRefused(title(TITLE.getBytes(UTF_8), "nonsense"));
    assertRefused(title("\uFFFD".getBytes(UTF_8), ""));
  }

  @Test
  void aQueryStringIsRefusedLikewise() {
    for (String bytes : List.of("%83%65%83X", "%EF%BF%BD", "%C3")) {
      Answer answer = people.ask("admin", "GET", "/api/log?actor=" + bytes);
      assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    }
  }
}
