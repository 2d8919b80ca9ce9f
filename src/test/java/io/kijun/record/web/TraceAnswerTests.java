package io.kijun.record.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TraceAnswerTests {

  private static String answer(String trace) {
    return new String(TraceAnswer.of(new UUID(1, 2), trace.getBytes(UTF_8)), UTF_8);
  }

  @Test
  void theIdStandsBeforeTheTraceWhichStaysAsItIs() {
    assertThat(
            answer(
                "{\"level\":\"FULL\",\"rules\":[{\"share\":0.8000,\"row\":12,\"text\":\"「新規」\\n\"},[]],"
                    + "\"whyNot\":{\"last\":null,\"satisfied\":true}}"))
        .isEqualTo(
            "{\"evaluation\":\"00000000-0000-0001-0000-000000000002\",\"level\":\"FULL\","
                + "\"rules\":[{\"share\":0.8000,\"row\":12,\"text\":\"「新規」\\n\"},[]],"
                + "\"whyNot\":{\"last\":null,\"satisfied\":true}}");
  }

  @Test
  void anEmptyTraceIsAnsweredWithItsId() {
    assertThat(answer("{}")).isEqualTo("{\"evaluation\":\"00000000-0000-0001-0000-000000000002\"}");
  }
}
