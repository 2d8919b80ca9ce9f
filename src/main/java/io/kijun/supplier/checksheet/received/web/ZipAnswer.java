package io.kijun.supplier.checksheet.received.web;

import io.kijun.web.FileAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;

/** A ZIP of check sheets as an answer. */
final class ZipAnswer {

  /** The media type of a ZIP. */
  static final String TYPE = "application/zip";

  private static final MediaType ZIP = MediaType.parseMediaType(TYPE);

  private static final MediaType JSON = MediaType.APPLICATION_JSON;

  private ZipAnswer() {}

  /** Whether a ZIP is asked for, and rather than JSON; who takes anything gets JSON. */
  static boolean isAskedFor(HttpServletRequest request) {
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

  static ResponseEntity<Resource> of(String name, Path file) {
    return FileAnswer.named(name, ZIP).body(new FileSystemResource(file));
  }
}
