package io.kijun.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The fields of a form that are no files, decoded by the charset that each names (RFC 7578, 4.4),
 * or else as UTF-8. Tomcat would put a � where a byte does not fit.
 */
final class FormFields {

  private static final int LONGEST_SHOWN = 40;

  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final List<Issue> issues = new ArrayList<>();

  private FormFields() {}

  /**
   * The query string's parameters and the form's fields, by name.
   *
   * @throws RequestRefused if a field cannot be decoded
   */
  static Map<String, String[]> of(HttpServletRequest request) {
    FormFields form = new FormFields();
    try {
      Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
      for (Part part : request.getParts()) {
        if (part.getSubmittedFileName() == null) {
          form.take(part);
        }
      }
      form.check();
      form.fields.forEach((name, values) -> all.compute(name, (same, read) -> given(read, values)));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the query string has under the same name stays in front; Tomcat read the form's, too. */
  private static String[] given(String @Nullable [] read, List<String> decoded) {
    List<String> all = new ArrayList<>();
    for (int i = 0; read != null && i < read.length - decoded.size(); i++) {
      all.add(read[i]);
    }
    all.addAll(decoded);
    return all.toArray(String[]::new);
  }

  private void take(Part part) throws IOException {
    byte[] content = part.getInputStream().readAllBytes();
    Charset charset = charset(part.getContentType());
    String text = charset == null ? null : decoded(content, charset);
    if (text == null) {
      refuse(part, content);
    } else {
      fields.computeIfAbsent(part.getName(), name -> new ArrayList<>()).add(text);
    }
  }

  /** Null where there is none of that name. */
  private static @Nullable Charset charset(@Nullable String type) {
    try {
      Charset named = type == null ? null : MediaType.parseMediaType(type).getCharset();
      return Objects.requireNonNullElse(named, StandardCharsets.UTF_8);
    } catch (InvalidMediaTypeException
        | IllegalCharsetNameException
        | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static @Nullable String decoded(byte[] content, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private void refuse(Part part, byte[] content) {
    String type = part.getContentType();
    String shown = new String(content, StandardCharsets.US_ASCII);
    issues.add(
        Issue.of(
            IssueCode.INVALID_UTF8,
            new FieldPlace(part.getName()),
            new Text(
                "文字コードはUTF-8にするか、項目のContent-Typeのcharsetで正しく指定してください。",
                "Send it as UTF-8, or say its charset in the Content-Type of the field."),
            type == null ? shown.substring(0, Math.min(shown.length(), LONGEST_SHOWN)) : type));
  }

  private void check() {
    if (!issues.isEmpty()) {
      throw new RequestRefused(ProblemKind.INVALID_REQUEST, issues);
    }
  }
}
