package io.kijun.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.runtime.PlainJson;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class ProblemAnswersTests {

  private final ProblemAnswers answers = new ProblemAnswers();

  private static JsonNode json(ResponseEntity<byte[]> answer) {
    return PlainJson.tree(new String(Objects.requireNonNull(answer.getBody()), UTF_8));
  }

  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void whatWasNotForeseenSaysNothingButAnIdForTheLog() throws Exception {
    ResponseEntity<byte[]> answer =
        Objects.requireNonNull(other(new IllegalStateException("secret"), response));

    assertThat(answer.getStatusCode().value()).isEqualTo(500);
    assertThat(json(answer).toString()).doesNotContain("secret", "IllegalState");
    assertThat(json(answer).required("instance").stringValue()).startsWith("urn:uuid:");
    assertThat(json(answer).required("issues")).hasSize(1);
  }

  @Test
  void aDatabaseThatIsNotThereIsUnavailable() throws Exception {
    ResponseEntity<byte[]> answer =
        Objects.requireNonNull(other(new DataAccessResourceFailureException("secret"), response));

    assertThat(answer.getStatusCode().value()).isEqualTo(503);
    assertThat(json(answer).toString()).doesNotContain("secret");
  }

  @Test
  void whatTwoRequestsWroteAtOnceMayBeTriedAgain() throws Exception {
    ResponseEntity<byte[]> answer =
        Objects.requireNonNull(other(new DuplicateKeyException("twice"), response));

    assertThat(answer.getStatusCode().value()).isEqualTo(409);
    assertThat(json(answer).at("/issues/0/message/en").stringValue()).contains("try again");
  }

  @Test
  void aReceiverThatIsGoneIsAnsweredNothing() throws Exception {
    assertThat(other(new IOException("Broken pipe"), response)).isNull();
  }

  @Test
  void nothingIsWrittenBehindHalfAnAnswer() {
    response.setCommitted(true);
    IllegalStateException brokenOff = new IllegalStateException("broken off");
    assertThatThrownBy(() -> other(brokenOff, response)).isSameAs(brokenOff);
  }

  private @Nullable ResponseEntity<byte[]> other(Exception exception, MockHttpServletResponse to)
      throws Exception {
    return answers.answer(exception, new MockHttpServletRequest(), to);
  }
}
