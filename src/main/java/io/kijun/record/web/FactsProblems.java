package io.kijun.record.web;

import io.kijun.record.FactsRejected;
import io.kijun.web.Problem;
import io.kijun.web.ProblemKind;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says all that is wrong with facts. */
@RestControllerAdvice
@Order(0)
final class FactsProblems {

  @ExceptionHandler
  ResponseEntity<byte[]> rejected(FactsRejected rejected) {
    return Problem.of(ProblemKind.INVALID_REQUEST, rejected.issues()).answer();
  }
}
