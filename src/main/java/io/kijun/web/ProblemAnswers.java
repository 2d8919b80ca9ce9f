package io.kijun.web;

import io.kijun.core.issue.Refused;
import io.kijun.core.standard.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns every exception into a problem. What was not foreseen gets an id, and no detail. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

  /** After this many seconds somebody else's turn may be over. */
  private static final String RETRY_SECONDS = "10";

  @ExceptionHandler(RequestRefused.class)
  ResponseEntity<byte[]> refused(RequestRefused refused) {
    return refused.problem().answer(refused.headers());
  }

  /** The body of a request breaks off before any of it was read. */
  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<byte[]> brokenOff() {
    return refused(StrictJsonConverter.brokenOff());
  }

  /** The content type is none that is spoken, or cannot be read. */
  @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
  ResponseEntity<byte[]> contentType(
      HttpMediaTypeNotSupportedException exception, HttpServletRequest request) {
    return exception.getContentType() == null
        ? StrictJsonConverter.unreadableType().problem().answer(exception.getHeaders())
        : Problem.of(415, request.getRequestURI()).answer(exception.getHeaders());
  }

  /** A feature refuses, in its own words. */
  @ExceptionHandler(Refused.class)
  ResponseEntity<byte[]> refused(Refused refused) {
    HttpHeaders headers = new HttpHeaders();
    if (refused.kind() == Refused.Kind.TOO_MANY) {
      headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return Problem.of(refused).answer(headers);
  }

  /** The query string cannot be read. */
  @ExceptionHandler(InvalidParameterException.class)
  ResponseEntity<byte[]> unreadableQuery() {
    return Problem.of(
            ProblemKind.INVALID_REQUEST,
            "?",
            new Text("問い合わせ文字列を読み取れません。", "The query string cannot be read."))
        .answer();
  }

  /** A file of a multipart body, or all of it, is too large, or has too many parts. */
  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ResponseEntity<byte[]> largeParts() {
    return Problem.of(
            ProblemKind.TOO_LARGE,
            "$",
            new Text(
                "ブックは100個以内、1つ10 MB以内、合わせて64 MB以内にしてください。",
                "At most 100 workbooks are accepted, of 10 MB each and 64 MB all together."))
        .answer();
  }

  /** A multipart body cannot be taken apart. */
  @ExceptionHandler(MultipartException.class)
  ResponseEntity<byte[]> unreadableParts() {
    return Problem.of(
            ProblemKind.INVALID_REQUEST,
            "$",
            new Text("マルチパートの本文を読み取れません。", "The multipart body cannot be read."))
        .answer();
  }

  /** Two requests wrote the same thing at once: the later one finds it when it is repeated. */
  @ExceptionHandler(DuplicateKeyException.class)
  ResponseEntity<byte[]> twiceAtOnce() {
    return Problem.of(
            ProblemKind.CONFLICT,
            "$",
            new Text(
                "同じ内容が同時に登録されました。もう一度お試しください。",
                "The same was written by another request at once; please try again."))
        .answer();
  }

  /** The database is not there: it may be again when the request is repeated. */
  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    TransientDataAccessException.class,
    UncategorizedDataAccessException.class,
    TransactionSystemException.class,
    CannotCreateTransactionException.class
  })
  ResponseEntity<byte[]> noDatabase(Exception exception) {
    return logged(503, exception);
  }

  @ExceptionHandler(Exception.class)
  @Nullable ResponseEntity<byte[]> other(
      Exception exception, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
      return null;
    }
    if (response.isCommitted()) {
      throw exception; // half an answer is gone: its end must not look like an end
    }
    if (exception instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return Problem.of(known.getStatusCode().value(), request.getRequestURI())
          .answer(known.getHeaders());
    }
    return logged(500, exception);
  }

  private static ResponseEntity<byte[]> logged(int status, Exception exception) {
    UUID id = UUID.randomUUID();
    LOG.error("event=request-failed status={} id={}", status, id, exception);
    return Problem.of(status, "$").withInstance(id).answer();
  }
}
