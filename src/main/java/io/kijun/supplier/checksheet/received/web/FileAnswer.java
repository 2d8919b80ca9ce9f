package io.kijun.supplier.checksheet.received.web;

import io.kijun.spreadsheet.WorkbookFile;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;

/** Files as answers: always to be saved, never to be shown by a browser. */
final class FileAnswer {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /** The media type of a ZIP. */
  static final String ZIP_TYPE = "application/zip";

  private static final MediaType ZIP = MediaType.parseMediaType(ZIP_TYPE);

  private static final MediaType JSON = MediaType.APPLICATION_JSON;

  private FileAnswer() {}

  static ResponseEntity<byte[]> xlsx(WorkbookFile file) {
    return start(file.name().isBlank() ? "check-sheet.xlsx" : file.name(), XLSX)
        .body(file.content());
  }

  /** Whether a ZIP is asked for, and rather than JSON; who takes anything gets JSON. */
  static boolean isZipAsked(HttpServletRequest request) {
    try {
      List<MediaType> accepted =
          MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
      MimeTypeUtils.sortBySpecificity(accepted);
      return accepted.stream()
          .filter(type -> ZIP.isCompatibleWith(type) || JSON.isCompatibleWith(type))
          .findFirst()
          .filter(type -> !JSON.isCompatibleWith(type))
          .isPresent();
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }

  static ResponseEntity<Resource> zip(String name, Path file) {
    return start(name, ZIP).body(new FileSystemResource(file));
  }

  private static ResponseEntity.BodyBuilder start(String name, MediaType type) {
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
