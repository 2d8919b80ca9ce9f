package io.kijun.web;

import io.kijun.core.issue.Refused;
import io.kijun.core.standard.Text;
import java.util.List;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * What whoever sent a request is told of an exception: one and the same for programs and people.
 *
 * @param headers that go with it
 */
public record ToldProblem(Problem problem, HttpHeaders headers) {

  private static final Logger LOG = LoggerFactory.getLogger(ToldProblem.class);

  /** After this many seconds somebody else's turn may be over. */
  private static final String RETRY_SECONDS = "10";

  /** It may be there again when the request is repeated. */
  private static final List<Class<? extends Exception>> NO_DATABASE =
      List.of(
          DataAccessResourceFailureException.class,
          TransientDataAccessException.class,
          UncategorizedDataAccessException.class,
          TransactionSystemException.class,
          CannotCreateTransactionException.class);

  private ToldProblem(Problem problem) {
    this(problem, HttpHeaders.EMPTY);
  }

  private ToldProblem(RequestRefused refused) {
    this(refused.problem(), refused.headers());
  }

  /**
   * The problem of an exception. What was not foreseen gets an id, under which the log has it, and
   * no detail.
   *
   * @param path of the request
   */
  public static ToldProblem of(Exception exception, String path) {
    if (exception instanceof RequestRefused refused) {
      return new ToldProblem(refused);
    }
    if (exception instanceof Refused refused) {
      return of(refused);
    }
    if (exception instanceof DuplicateKeyException) {
      return twiceAtOnce();
    }
    if (NO_DATABASE.stream().anyMatch(one -> one.isInstance(exception))) {
      return logged(503, exception);
    }
    return ofSpring(exception, path);
  }

  /** A feature refuses, in its own words. */
  private static ToldProblem of(Refused refused) {
    HttpHeaders headers = new HttpHeaders();
    if (refused.kind() == Refused.Kind.TOO_MANY) {
      headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return new ToldProblem(Problem.of(refused), headers);
  }

  private static ToldProblem ofSpring(Exception exception, String path) {
    if (exception instanceof HttpMessageNotReadableException) {
      return new ToldProblem(StrictJsonConverter.brokenOff());
    }
    if (exception instanceof HttpMediaTypeNotSupportedException type) {
      return contentType(type, path);
    }
    if (exception instanceof InvalidParameterException) {
      return invalid("?", "問い合わせ文字列を読み取れません。", "The query string cannot be read.");
    }
    if (exception instanceof MaxUploadSizeExceededException) {
      return largeParts();
    }
    if (exception instanceof MultipartException) {
      return invalid("$", "マルチパートの本文を読み取れません。", "The multipart body cannot be read.");
    }
    if (exception instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return new ToldProblem(Problem.of(known.getStatusCode().value(), path), known.getHeaders());
    }
    return logged(500, exception);
  }

  /** The content type is none that is spoken, or cannot be read. */
  private static ToldProblem contentType(
      HttpMediaTypeNotSupportedException exception, String path) {
    Problem problem =
        exception.getContentType() == null
            ? StrictJsonConverter.unreadableType().problem()
            : Problem.of(415, path);
    return new ToldProblem(problem, exception.getHeaders());
  }

  private static ToldProblem invalid(String path, String ja, String en) {
    return new ToldProblem(Problem.of(ProblemKind.INVALID_REQUEST, path, new Text(ja, en)));
  }

  /** A file of a multipart body, or all of it, is too large, or has too many parts. */
  private static ToldProblem largeParts() {
    return new ToldProblem(
        Problem.of(
            ProblemKind.TOO_LARGE,
            "$",
            new Text(
                "ブックは100個以内、1つ10 MB以内、合わせて64 MB以内にしてください。",
                "At most 100 workbooks are accepted, of 10 MB each and 64 MB all together.")));
  }

  /** Two requests wrote the same thing at once: the later one finds it when it is repeated. */
  private static ToldProblem twiceAtOnce() {
    return new ToldProblem(
        Problem.of(
            ProblemKind.CONFLICT,
            "$",
            new Text(
                "同じ内容が同時に登録されました。もう一度お試しください。",
                "The same was written by another request at once; please try again.")));
  }

  private static ToldProblem logged(int status, Exception exception) {
    UUID id = UUID.randomUUID();
    LOG.error("event=request-failed status={} id={}", status, id, exception);
    return new ToldProblem(Problem.of(status, "$").withInstance(id));
  }
}
