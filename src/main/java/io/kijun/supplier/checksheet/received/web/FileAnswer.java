package io.kijun.supplier.checksheet.received.web;

import io.kijun.spreadsheet.WorkbookFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files as answers: always to be saved, never to be shown by a browser. */
final class FileAnswer {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

  private FileAnswer() {}

  static ResponseEntity<byte[]> xlsx(WorkbookFile file) {
    return start(file.name().isBlank() ? "check-sheet.xlsx" : file.name(), XLSX)
        .body(file.content());
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
