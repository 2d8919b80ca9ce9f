package io.kijun.supplier.checksheet.received.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.web.BodyIntake;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** One sheet as it comes in a form. */
public final class SheetUpload {

  /** The field of a form that has sheets. */
  public static final String FIELD = "sheet";

  private SheetUpload() {}

  /** The sheet, under its name without folders. */
  public static WorkbookFile of(MultipartHttpServletRequest request) {
    List<Issue> unknown =
        request.getMultiFileMap().keySet().stream()
            .filter(field -> !field.equals(FIELD))
            .map(SheetUpload::unknown)
            .toList();
    if (!unknown.isEmpty()) {
      throw new RequestRefused(ProblemKind.INVALID_REQUEST, unknown);
    }
    BodyIntake.read(request);
    List<MultipartFile> files = request.getFiles(FIELD);
    if (files.size() != 1) {
      throw new RequestRefused(
          ProblemKind.INVALID_REQUEST,
          FIELD,
          new Text("シートのファイルを1つ指定してください。", "Send one file with a sheet."));
    }
    return read(files.get(0));
  }

  static Issue unknown(String field) {
    return Issue.of(
        IssueCode.UNKNOWN_FIELD,
        new FieldPlace(field),
        new Text("この項目名は使えません。", "There is no such field."),
        field,
        List.of(FIELD),
        FIELD);
  }

  private static WorkbookFile read(MultipartFile file) {
    try (var in = file.getInputStream()) {
      return new WorkbookFile(plain(file.getOriginalFilename()), UploadCheck.read(in));
    } catch (IOException e) {
      throw broken();
    }
  }

  static RequestRefused broken() {
    return new RequestRefused(
        ProblemKind.INVALID_REQUEST,
        "$",
        new Text("要求の本文が途中で終わっています。", "The body of the request ends too early."));
  }

  /** Some browsers send folders. */
  static String plain(@Nullable String name) {
    String plain = name == null ? "" : name.replace('\\', '/');
    return plain.substring(plain.lastIndexOf('/') + 1);
  }
}
