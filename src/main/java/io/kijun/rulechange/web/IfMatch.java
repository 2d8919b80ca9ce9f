package io.kijun.rulechange.web;

import com.google.re2j.Pattern;
import io.kijun.core.standard.Text;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The version of a draft that a change is made to, as a header gives it. */
final class IfMatch {

  private static final Pattern MARKS = Pattern.compile("^W/|\"");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

  private IfMatch() {}

  /** The version, where the header is there. */
  static Optional<Integer> given(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.IF_MATCH) == null
        ? Optional.empty()
        : Optional.of(version(request));
  }

  /**
   * The version.
   *
   * @throws RequestRefused if it is missing or no number
   */
  static int version(HttpServletRequest request) {
    String match = request.getHeader(HttpHeaders.IF_MATCH);
    if (match == null) {
      throw new RequestRefused(
          ProblemKind.PRECONDITION_REQUIRED,
          HttpHeaders.IF_MATCH,
          new Text(
              "If-Matchヘッダーに起案の版（version）を指定してください。", "If-Match must give the draft's version."));
    }
    String digits = MARKS.matcher(match).replaceAll("").strip();
    if (!DIGITS.matcher(digits).matches()) {
      throw new RequestRefused(
          ProblemKind.INVALID_REQUEST,
          HttpHeaders.IF_MATCH,
          new Text("If-Matchヘッダーは版の番号にしてください。", "If-Match must be a version number."));
    }
    return Integer.parseInt(digits);
  }
}
