package io.kijun.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.PlainJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Bytes of every kind: never a 500, always a problem that says what is wrong. */
@KijunService
class HostileBytesTests {

  private static final byte[] GOOD = PlainJson.bytes(SupplierJson.compliant());

  private final Api api;

  @Autowired
  HostileBytesTests(Api api) {
    this.api = api;
  }

  private void refused(byte[] body) {
    Answer answer = api.evaluate(body);

    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().required("issues")).isNotEmpty();
  }

  private static byte[] padded(int length) {
    byte[] bytes = Arrays.copyOf(GOOD, length);
    Arrays.fill(bytes, GOOD.length, length, (byte) ' ');
    return bytes;
  }

  @Test
  void randomBytesAreRefused() {
    Random random = new Random(20261124);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      refused(bytes);
    }
  }

  @Test
  void aBodyWithOneByteChangedIsNeverAnErrorOfOurs() {
    Random random = new Random(2);
    for (int i = 0; i < 400; i++) {
      byte[] bytes = GOOD.clone();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);

      assertThat(api.evaluate(bytes).status()).isIn(201, 400, 422);
    }
  }

  @Test
  void aBodyThatBreaksOffAnywhereIsRefused() {
    for (int length = 0; length < GOOD.length; length += 37) {
      refused(Arrays.copyOf(GOOD, length));
    }
  }

  @Test
  void otherEncodingsAreRefused() {
    String text = new String(GOOD, UTF_8);
    refused(text.getBytes(UTF_16));
    refused(text.getBytes(UTF_16LE));
    refused("{\"supplier\":{\"id\":\"é\"}}".getBytes(ISO_8859_1));
    refused(text.getBytes(Charset.forName("Windows-31J")));
  }

  @Test
  void badUtf8IsShownWithItsPlace() {
    byte[] bytes = "{\n \"supplier\":\"x\"}".getBytes(UTF_8);
    bytes[bytes.length - 3] = (byte) 0xC0;
    Answer answer = api.evaluate(bytes);

    assertThat(answer.json().at("/issues/0/code").stringValue()).isEqualTo("INVALID_UTF8");
    assertThat(answer.json().at("/issues/0/message/en").stringValue())
        .contains("line 2, column 14");
  }

  @Test
  void aByteOrderMarkOfUtf8IsSkipped() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    bytes.writeBytes(GOOD);

    assertThat(api.evaluate(bytes.toByteArray()).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void deepNestingIsRefused(String opening) {
    refused(opening.repeat(LargestBody.FACTS / opening.length() - 1).getBytes(UTF_8));
    refused(("{\"supplier\":{\"id\":\"a\"},\"x\":" + opening.repeat(49)).getBytes(UTF_8));
  }

  @Test
  void millionsOfValuesAreRefused() {
    refused(("[" + "{},".repeat(1_700_000) + "{}]").getBytes(UTF_8));
    refused(
        ("{\"supplier\":{\"id\":\"a\"},\"evidence\":[" + "1,".repeat(2_500_000) + "1]}")
            .getBytes(UTF_8));
  }

  @Test
  void fiveMegabytesOfDatesAreTooMany() {
    String day = ",\"2026-01-01\"";
    String days = day.repeat(LargestBody.FACTS / day.length() - 10).substring(1);
    String evidence = "[{\"key\":\"backup\",\"performances\":[" + days + "]}]";
    String body = "{\"supplier\":{\"id\":\"a\"},\"evidence\":" + evidence + "}";

    Answer answer = api.evaluate(body.getBytes(UTF_8));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().at("/issues/0/code").stringValue()).isEqualTo("TOO_MANY_VALUES");
  }

  @Test
  void fiveMegabytesAreTakenAndOneByteMoreIsNot() {
    assertThat(api.evaluate(padded(LargestBody.FACTS)).status()).isEqualTo(201);
    assertThat(api.evaluate(padded(LargestBody.FACTS + 1)).status()).isEqualTo(413);
  }

  @Test
  void bytesAreCountedWhereNoLengthIsGiven() {
    for (int more : new int[] {0, 1, 3 << 20}) {
      byte[] body = padded(LargestBody.FACTS + more);
      Answer answer =
          api.send(
              api.request("/api/evaluations", "Content-Type", "application/json")
                  .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

      assertThat(answer.status()).isEqualTo(more == 0 ? 201 : 413);
    }
  }

  /** Posts over a connection of its own, so that header and body may contradict each other. */
  private String raw(String header, String body) {
    String head = "POST /api/evaluations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json";
    return api.raw(head + "\r\n" + header + "\r\nConnection: close\r\n\r\n" + body);
  }

  @Test
  void aLengthThatIsTooLongIsRefusedBeforeTheBody() {
    assertThat(raw("Content-Length: 99999999999", ""))
        .startsWith("HTTP/1.1 413")
        .contains("application/problem+json");
  }

  @Test
  void aBodyShorterThanItsLengthIsRefused() {
    assertThat(raw("Content-Length: 100", "{\"supplier\"")).startsWith("HTTP/1.1 400");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz\r\n{}\r\n0\r\n\r\n", "5\r\n{}", "-1\r\n", "2\r\n{}x\r\n0\r\n\r\n"})
  void brokenChunksAreRefused(String chunks) {
    assertThat(raw("Transfer-Encoding: chunked", chunks)).startsWith("HTTP/1.1 400");
  }
}
