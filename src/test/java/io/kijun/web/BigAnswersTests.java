package io.kijun.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/** A few big answers are made at a time. */
class BigAnswersTests {

  private final BigAnswers room = new BigAnswers(1, 0);
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  /** What answers. */
  public static final class Answering {

    @BigAnswer
    public String big() {
      return "";
    }

    public String small() {
      return "";
    }
  }

  private static HandlerMethod method(String name) throws NoSuchMethodException {
    return new HandlerMethod(new Answering(), name);
  }

  @Test
  void whatFindsNoRoomIsRefusedUntilThereIsSome() throws NoSuchMethodException {
    MockHttpServletRequest first = new MockHttpServletRequest();
    MockHttpServletRequest second = new MockHttpServletRequest();
    assertThat(room.preHandle(first, response, method("big"))).isTrue();

    assertThatExceptionOfType(RequestRefused.class)
        .isThrownBy(() -> room.preHandle(second, response, method("big")))
        .satisfies(refused -> assertThat(refused.problem().getStatus()).isEqualTo(429));
    assertThat(room.preHandle(second, response, method("small"))).isTrue();

    room.afterCompletion(second, response, method("small"), null);
    room.afterCompletion(first, response, method("big"), null);
    room.afterCompletion(first, response, method("big"), null);
    assertThat(room.preHandle(second, response, method("big"))).isTrue();
    assertThatExceptionOfType(RequestRefused.class)
        .isThrownBy(() -> room.preHandle(first, response, method("big")));
  }
}
