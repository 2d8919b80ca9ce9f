package io.kijun.web;

import io.kijun.core.standard.Text;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of problems, one a status. */
public enum ProblemKind {
  INVALID_REQUEST(400, "不正な要求", "Invalid request"),
  UNAUTHORIZED(401, "サインインが必要です", "Sign-in required"),
  FORBIDDEN(403, "許可されていません", "Forbidden"),
  NOT_FOUND(404, "見つかりません", "Not found"),
  METHOD_NOT_ALLOWED(405, "使用できないメソッド", "Method not allowed"),
  NOT_ACCEPTABLE(406, "要求された形式では応答できません", "Not acceptable"),
  CONFLICT(409, "現在の状態と両立しない要求", "Conflict"),
  PRECONDITION_FAILED(412, "ほかの変更が先に行われました", "Changed meanwhile"),
  TOO_LARGE(413, "大きすぎる要求", "Content too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "使用できない形式", "Unsupported media type"),
  UNPROCESSABLE(422, "処理できない要求", "Unprocessable content"),
  PRECONDITION_REQUIRED(428, "版の指定が必要です", "Version required"),
  TOO_MANY_ATTEMPTS(429, "試行回数が多すぎます", "Too many attempts"),
  REFUSED(400, "受け付けられない要求", "Request refused"),
  UNAVAILABLE(503, "一時的に利用できません", "Unavailable"),
  INTERNAL_ERROR(500, "内部エラー", "Internal error");

  private final int status;
  private final Text title;

  ProblemKind(int status, String ja, String en) {
    this.status = status;
    this.title = new Text(ja, en);
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
    return title;
  }

  String type() {
    return "urn:kijun:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What to say where nothing more is known. */
  Text sentence() {
    return new Text(title.ja() + "。", title.en() + ".");
  }
}
