package io.kijun.supplier.checksheet.received.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.received.jobs.BroughtFile;
import io.kijun.supplier.checksheet.received.jobs.SheetsIn;
import io.kijun.web.BodyIntake;
import io.kijun.web.LargestBody;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Many check sheets as they come in a form, or a ZIP as the body: written to disk piece by piece,
 * under names of our own.
 */
public final class StreamedSheets {

  private static final int PIECE = 1 << 16;

  private final HttpServletRequest request;
  private final Path folder;
  private final Set<String> besides;
  private final List<BroughtFile> files = new ArrayList<>();
  private final List<Issue> unknown = new ArrayList<>();
  private long written;

  private StreamedSheets(HttpServletRequest request, Path folder, Set<String> besides) {
    this.request = request;
    this.folder = folder;
    this.besides = besides;
  }

  /**
   * The files of a request whose body nobody has read yet, in a folder.
   *
   * @param besides fields of a form that are nothing to be read
   * @throws RequestRefused if they are too large or too many, or there is none, or another field
   */
  public static List<BroughtFile> of(HttpServletRequest request, Path folder, Set<String> besides) {
    if (request.getContentLengthLong() > LargestBody.SHEETS) {
      throw tooLarge();
    }
    String type = type(request.getContentType());
    StreamedSheets sheets = new StreamedSheets(request, folder, besides);
    try {
      if (type.startsWith("multipart/form-data")) {
        sheets.readForm();
      } else if (isZip(type)) {
        sheets.write("check-sheets.zip", true, request.getInputStream());
      } else {
        throw unsupported();
      }
    } catch (IOException e) {
      throw SheetUpload.broken();
    }
    BodyIntake.read(request);
    return sheets.checked();
  }

  private static String type(@Nullable String type) {
    return Objects.requireNonNullElse(type, "").toLowerCase(Locale.ROOT);
  }

  /** As it is registered, and as browsers on Windows say it. */
  private static boolean isZip(String type) {
    return type.startsWith("application/zip") || type.startsWith("application/x-zip-compressed");
  }

  private void readForm() throws IOException {
    FileUpload upload = new FileUpload();
    upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
    FileItemIterator parts = upload.getItemIterator(new ServletRequestContext(request));
    while (parts.hasNext()) {
      FileItemStream part = parts.next();
      if (SheetUpload.FIELD.equals(part.getFieldName())) {
        try (InputStream in = part.openStream()) {
          write(SheetUpload.plain(part.getName()), isZip(type(part.getContentType())), in);
        }
      } else if (!besides.contains(part.getFieldName())) {
        unknown.add(SheetUpload.unknown(Objects.requireNonNullElse(part.getFieldName(), "")));
      }
      if (files.size() + unknown.size() > SheetsIn.MOST_FILES) {
        throw tooLarge();
      }
    }
  }

  private void write(String name, boolean saysZip, InputStream in) throws IOException {
    Path file = folder.resolve("in-" + files.size());
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] piece = new byte[PIECE];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        written += read;
        if (written > LargestBody.SHEETS) {
          throw tooLarge();
        }
        out.write(piece, 0, read);
      }
    }
    files.add(new BroughtFile(name, file, saysZip));
  }

  private List<BroughtFile> checked() {
    if (!unknown.isEmpty()) {
      throw new RequestRefused(ProblemKind.INVALID_REQUEST, List.copyOf(unknown));
    }
    if (files.isEmpty()) {
      throw new RequestRefused(
          ProblemKind.INVALID_REQUEST,
          SheetUpload.FIELD,
          new Text("チェックシートかZIPを1つ以上指定してください。", "Send at least one check sheet or ZIP."));
    }
    return List.copyOf(files);
  }

  private static RequestRefused tooLarge() {
    return new RequestRefused(
        ProblemKind.TOO_LARGE,
        "$",
        new Text(
            "合わせて300 MB、5,000個以内にしてください。",
            "At most 300 MB and 5,000 files are accepted all together."));
  }

  private static RequestRefused unsupported() {
    return new RequestRefused(
        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
        "$",
        new Text(
            "multipart/form-data（sheet）かapplication/zipで送ってください。",
            "Send multipart/form-data (sheet) or application/zip."));
  }
}
