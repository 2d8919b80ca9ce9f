package io.kijun.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.runtime.PlainJson;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;

class ProblemAnswersTests {

  private final ProblemAnswers answers = new ProblemAnswers();

  private static JsonNode json(ResponseEntity<byte[]> answer) {
    return PlainJson.tree(new String(Objects.requireNonNull(answer.getBody()), UTF_8));
  }

  @Test
  void whatWasNotForeseenSaysNothingButAnIdForTheLog() {
    ResponseEntity<byte[]> answer =
        Objects.requireNonNull(
            answers.other(new IllegalStateException("secret"), new MockHttpServletRequest()));

    assertThat(answer.getStatusCode().value()).isEqualTo(500);
    assertThat(json(answer).toString()).doesNotContain("secret", "IllegalState");
    assertThat(json(answer).required("instance").stringValue()).startsWith("urn:uuid:");
    assertThat(json(answer).required("issues")).hasSize(1);
  }

  @Test
  void aDatabaseThatIsNotThereIsUnavailable() {
    ResponseEntity<byte[]> answer =
        answers.noDatabase(new DataAccessResourceFailureException("secret"));

    assertThat(answer.getStatusCode().value()).isEqualTo(503);
    assertThat(json(answer).toString()).doesNotContain("secret");
  }

  @Test
  void whatTwoRequestsWroteAtOnceMayBeTriedAgain() {
    ResponseEntity<byte[]> answer = answers.twiceAtOnce();

    assertThat(answer.getStatusCode().value()).isEqualTo(409);
    assertThat(json(answer).at("/issues/0/message/en").stringValue()).contains("try again");
  }

  @Test
  void aReceiverThatIsGoneIsAnsweredNothing() {
    assertThat(answers.other(new IOException("Broken pipe"), new MockHttpServletRequest()))
        .isNull();
  }
}
