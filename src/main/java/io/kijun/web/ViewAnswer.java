package io.kijun.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;

/** The same view as JSON, CSV or XLSX, whichever is accepted first; JSON where all are alike. */
public final class ViewAnswer {

  private static final List<MediaType> FORMS =
      List.of(
          MediaType.APPLICATION_JSON,
          new MediaType("text", "csv"),
          MediaType.parseMediaType(FileAnswer.XLSX_TYPE));

  private ViewAnswer() {}

  /** The answer to a request. */
  public static ResponseEntity<?> of(
      HttpServletRequest request, Supplier<?> view, Supplier<ViewTable> asTable) {
    MediaType form = form(request);
    if (form.equals(FORMS.get(1))) {
      return asTable.get().csv();
    }
    return form.equals(FORMS.get(2))
        ? asTable.get().xlsx()
        : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(view.get());
  }

  /** Spring has refused what accepts none of them. */
  private static MediaType form(HttpServletRequest request) {
    for (MediaType accepted : accepted(request)) {
      for (MediaType form : FORMS) {
        if (accepted.includes(form)) {
          return form;
        }
      }
    }
    return FORMS.get(0);
  }

  private static List<MediaType> accepted(HttpServletRequest request) {
    try {
      List<MediaType> accepted =
          MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
      MimeTypeUtils.sortBySpecificity(accepted);
      return accepted;
    } catch (InvalidMediaTypeException e) {
      return List.of();
    }
  }
}
