package io.kijun.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns every exception into a problem. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAnswers {

  @ExceptionHandler(Exception.class)
  @Nullable ResponseEntity<byte[]> answer(
      Exception exception, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
      return null;
    }
    if (response.isCommitted() && !isRefusedByTheContainer(response)) {
      throw exception; // half an answer is gone: its end must not look like an end
    }
    ToldProblem told = ToldProblem.of(exception, request.getRequestURI());
    return told.problem().answer(told.headers());
  }

  /** A body that came too late or broke off: the container has said so, and its page follows. */
  private static boolean isRefusedByTheContainer(HttpServletResponse response) {
    return response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST;
  }
}
