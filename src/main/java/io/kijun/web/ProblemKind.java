package io.kijun.web;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.Text;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of problems, one a status. */
public enum ProblemKind {
  INVALID_REQUEST(IssueCode.INVALID_REQUEST, 400),
  UNAUTHORIZED(IssueCode.UNAUTHORIZED, 401),
  FORBIDDEN(IssueCode.FORBIDDEN, 403),
  NOT_FOUND(IssueCode.NOT_FOUND, 404),
  METHOD_NOT_ALLOWED(IssueCode.METHOD_NOT_ALLOWED, 405),
  NOT_ACCEPTABLE(IssueCode.NOT_ACCEPTABLE, 406),
  TOO_SLOW(IssueCode.TOO_SLOW, 408),
  CONFLICT(IssueCode.CONFLICT, 409),
  PRECONDITION_FAILED(IssueCode.PRECONDITION_FAILED, 412),
  TOO_LARGE(IssueCode.TOO_LARGE, 413),
  UNSUPPORTED_MEDIA_TYPE(IssueCode.UNSUPPORTED_MEDIA_TYPE, 415),
  UNPROCESSABLE(IssueCode.UNPROCESSABLE, 422),
  PRECONDITION_REQUIRED(IssueCode.PRECONDITION_REQUIRED, 428),
  TOO_MANY_ATTEMPTS(IssueCode.TOO_MANY_ATTEMPTS, 429),
  TOO_MANY_AT_ONCE(IssueCode.TOO_MANY_AT_ONCE, 429),
  REFUSED(IssueCode.REFUSED, 400),
  UNAVAILABLE(IssueCode.UNAVAILABLE, 503),
  INTERNAL_ERROR(IssueCode.INTERNAL_ERROR, 500);

  private final IssueCode code;
  private final int status;

  ProblemKind(IssueCode code, int status) {
    this.code = code;
    this.status = status;
  }

  /** The kind that says over HTTP why something was refused. */
  static ProblemKind of(Refused.Kind kind) {
    return switch (kind) {
      case INVALID -> INVALID_REQUEST;
      case UNPROCESSABLE -> UNPROCESSABLE;
      case NOT_FOUND -> NOT_FOUND;
      case FORBIDDEN -> FORBIDDEN;
      case CONFLICT -> CONFLICT;
      case CHANGED_MEANWHILE -> PRECONDITION_FAILED;
      case TOO_LARGE -> TOO_LARGE;
      case TOO_MANY -> TOO_MANY_AT_ONCE;
      case UNAVAILABLE -> UNAVAILABLE;
    };
  }

  /** The code of an issue that says no more than this. */
  IssueCode code() {
    return code;
  }

  /** The kind for a status; another 4xx is REFUSED, another 5xx INTERNAL_ERROR. */
  static ProblemKind of(int status) {
    return Arrays.stream(values())
        .filter(kind -> kind.status == status)
        .findFirst()
        .orElse(status < 500 ? REFUSED : INTERNAL_ERROR);
  }

  int status() {
    return status;
  }

  Text title() {
    return code.meaning();
  }

  String type() {
    return "urn:kijun:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What to say where nothing more is known. */
  Text sentence() {
    return new Text(title().ja() + "。", title().en() + ".");
  }
}
