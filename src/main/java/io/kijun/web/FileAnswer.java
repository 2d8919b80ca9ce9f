package io.kijun.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files as answers: always to be saved, never to be shown by a browser. */
public final class FileAnswer {

  /** The media type of an .xlsx file. */
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private FileAnswer() {}

  /** An .xlsx file. */
  public static ResponseEntity<byte[]> xlsx(String name, byte[] content) {
    return named(name, MediaType.parseMediaType(XLSX_TYPE)).body(content);
  }

  /** A file of a name and type, whose content is to be added. */
  public static ResponseEntity.BodyBuilder named(String name, MediaType type) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(type);
  }
}
