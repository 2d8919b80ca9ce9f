package io.kijun.web;

import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The body of a request as JSON. Counts its bytes, whatever its header says of them. */
public final class JsonBody {

  /** The most bytes that a body may have: 5 MB. */
  public static final int MOST_BYTES = 5 * 1024 * 1024;

  private JsonBody() {}

  /**
   * Reads and parses.
   *
   * @throws RequestRefused if it is too large, compressed, in another encoding than UTF-8, or
   *     breaks off
   */
  public static StrictJson.Parsed read(HttpServletRequest request) {
    checkEncoding(request);
    if (request.getContentLengthLong() > MOST_BYTES) {
      throw tooLarge();
    }
    byte[] bytes = bytes(request);
    if (bytes.length > MOST_BYTES) {
      throw tooLarge();
    }
    return StrictJson.parse(bytes);
  }

  private static void checkEncoding(HttpServletRequest request) {
    String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    Charset charset = charset(request.getContentType());
    if (coding != null && !coding.equalsIgnoreCase("identity")) {
      throw unsupported("圧縮された内容は受け付けません。", "Compressed content is not accepted.");
    }
    if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
      throw unsupported("文字コードはUTF-8に限ります。", "The encoding must be UTF-8.");
    }
  }

  private static @Nullable Charset charset(@Nullable String contentType) {
    try {
      return contentType == null ? null : MediaType.parseMediaType(contentType).getCharset();
    } catch (IllegalArgumentException e) {
      throw unsupported("Content-Typeを読み取れません。", "The content type cannot be read.");
    }
  }

  private static byte[] bytes(HttpServletRequest request) {
    try {
      return request.getInputStream().readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new RequestRefused(
          ProblemKind.INVALID_REQUEST,
          "$",
          new Text("要求の本文が途中で終わっています。", "The body of the request ends too early."));
    }
  }

  private static RequestRefused tooLarge() {
    return new RequestRefused(
        ProblemKind.TOO_LARGE,
        "$",
        new Text("本文は5 MB以内にしてください。", "The body must have at most 5 MB."));
  }

  private static RequestRefused unsupported(String ja, String en) {
    return new RequestRefused(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "$", new Text(ja, en));
  }
}
