package io.kijun.web;

import io.kijun.core.issue.Issues;
import io.kijun.core.issue.RecordReader;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import tools.jackson.databind.JsonNode;

/**
 * Reads the JSON in the body of a request, whatever its content type, as a record (see {@link
 * RecordReader}); or, where a use case knows more than the record of what is allowed, as {@link
 * StrictJson.Parsed}. Counts its bytes, whatever its header says of them.
 */
final class StrictJsonConverter implements HttpMessageConverter<Object> {

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType contentType) {
    return type.isRecord() || type == StrictJson.Parsed.class;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType contentType) {
    return false;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.APPLICATION_JSON);
  }

  @Override
  public void write(Object value, @Nullable MediaType contentType, HttpOutputMessage message) {
    throw new UnsupportedOperationException("answers are written by Spring");
  }

  /**
   * Reads and checks.
   *
   * @throws RequestRefused if it is too large, compressed, in another encoding than UTF-8, breaks
   *     off, or is not what the type allows
   */
  @Override
  public Object read(Class<?> type, HttpInputMessage message) {
    checkEncoding(message.getHeaders());
    return read(type, bytes(message));
  }

  /** The same of bytes that were taken in. */
  static Object read(Class<?> type, byte[] bytes) {
    StrictJson.Parsed parsed = StrictJson.parse(bytes);
    return type == StrictJson.Parsed.class
        ? parsed
        : record(RecordReader.of(type.asSubclass(Record.class)), parsed);
  }

  private static Record record(RecordReader<?> reader, StrictJson.Parsed parsed) {
    Issues issues = Issues.ofRequest(parsed.issues());
    JsonNode tree = parsed.tree();
    Record record = tree == null ? null : reader.read(tree, issues);
    if (record == null || !issues.all().isEmpty()) {
      throw new RequestRefused(ProblemKind.INVALID_REQUEST, issues.all());
    }
    return record;
  }

  private static void checkEncoding(HttpHeaders headers) {
    String coding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
    Charset charset = charset(headers);
    if (coding != null && !coding.equalsIgnoreCase("identity")) {
      throw unsupported("圧縮された内容は受け付けません。", "Compressed content is not accepted.");
    }
    if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
      throw unsupported("文字コードはUTF-8に限ります。", "The encoding must be UTF-8.");
    }
  }

  private static @Nullable Charset charset(HttpHeaders headers) {
    try {
      MediaType type = headers.getContentType();
      return type == null ? null : type.getCharset();
    } catch (InvalidMediaTypeException e) {
      throw unreadableType();
    }
  }

  private static byte[] bytes(HttpInputMessage message) {
    try {
      return message instanceof LimitedBody limited
          ? limited.bytes()
          : new LimitedBody(message, LargestBody.SMALL).bytes();
    } catch (IOException e) {
      throw brokenOff();
    }
  }

  /** The sender went away, or sent less than announced. */
  static RequestRefused brokenOff() {
    return new RequestRefused(
        ProblemKind.INVALID_REQUEST,
        "$",
        new Text("要求の本文が途中で終わっています。", "The body of the request ends too early."));
  }

  /** The content type is no content type. */
  static RequestRefused unreadableType() {
    return unsupported("Content-Typeを読み取れません。", "The content type cannot be read.");
  }

  /** There is more than is taken in. */
  static RequestRefused tooLarge(int most) {
    String size = most < 1 << 20 ? (most >> 10) + " KB" : (most >> 20) + " MB";
    return new RequestRefused(
        ProblemKind.TOO_LARGE,
        "$",
        new Text("本文は" + size + "以内にしてください。", "The body must have at most " + size + "."));
  }

  private static RequestRefused unsupported(String ja, String en) {
    return new RequestRefused(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "$", new Text(ja, en));
  }
}
