package io.kijun.access.web;

import io.kijun.core.standard.Text;
import io.kijun.web.Problem;
import io.kijun.web.ProblemKind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** What is answered to requests that get no further than the filters. */
final class SecurityAnswers {

  private SecurityAnswers() {}

  /** 401: nobody signed in, or tried in vain. */
  static void signInRequired(HttpServletResponse response) throws IOException {
    response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Kijun\", charset=\"UTF-8\"");
    response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Kijun\"");
    write(
        response,
        ProblemKind.UNAUTHORIZED,
        new Text(
            "ユーザー名とパスワード、またはトークンが正しくないか、送られていません。",
            "The name and password, or the token, are wrong or missing."));
  }

  /** 429: an attempt was not looked at. */
  static void tooManyAttempts(HttpServletResponse response, Duration wait) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
    write(
        response,
        ProblemKind.TOO_MANY_ATTEMPTS,
        new Text(
            "この接続元からのサインインの確認が混み合っています。少し待ってからお試しください。",
            "Too many sign-ins from your address wait to be checked; please try again shortly."));
  }

  /** 403: the one who signed in may not do this. */
  static void forbidden(HttpServletResponse response) throws IOException {
    write(response, ProblemKind.FORBIDDEN, new Text("この操作を行う権限がありません。", "You may not do this."));
  }

  /** 403: a page of another site asks. */
  static void foreignPage(HttpServletResponse response) throws IOException {
    write(
        response,
        ProblemKind.FORBIDDEN,
        new Text("ほかのサイトのページからは操作できません。", "Pages of other sites may not do this."));
  }

  private static void write(HttpServletResponse response, ProblemKind kind, Text message)
      throws IOException {
    Problem problem = Problem.of(kind, "$", message);
    byte[] body = problem.json();
    response.setStatus(problem.getStatus());
    response.setContentType("application/problem+json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
