package io.kijun.web;

import com.google.re2j.Pattern;
import io.kijun.core.standard.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The version that a change is made to, as a header gives it. */
public final class IfMatch {

  private static final Pattern MARKS = Pattern.compile("^W/|\"");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

  private IfMatch() {}

  /** The version, where the header is there. */
  public static Optional<Integer> given(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.IF_MATCH) == null
        ? Optional.empty()
        : Optional.of(version(request));
  }

  /**
   * The version.
   *
   * @throws RequestRefused if it is missing or no number
   */
  public static int version(HttpServletRequest request) {
    String match = request.getHeader(HttpHeaders.IF_MATCH);
    if (match == null) {
      throw new RequestRefused(
          ProblemKind.PRECONDITION_REQUIRED,
          HttpHeaders.IF_MATCH,
          new Text("If-Matchヘッダーに版（version）を指定してください。", "If-Match must give the version."));
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
