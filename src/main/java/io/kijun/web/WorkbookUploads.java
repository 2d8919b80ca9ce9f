package io.kijun.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Workbooks as they come in. All that are no workbooks are named at once. */
public final class WorkbookUploads {

  private static final int MOST_FILES = 100;

  private static final String FIELD = "workbook";

  private WorkbookUploads() {}

  /** The files of a multipart request; none may be under two names. */
  public static List<WorkbookFile> of(MultipartHttpServletRequest request) {
    checkFields(request.getMultiFileMap().keySet());
    BodyIntake.read(request);
    return of(request.getFiles(FIELD));
  }

  /**
   * The files of a page's form; a field in which none was chosen brings one without a name, which
   * is none.
   */
  public static List<WorkbookFile> chosen(MultipartHttpServletRequest request) {
    checkFields(request.getMultiFileMap().keySet());
    BodyIntake.read(request);
    return of(request.getFiles(FIELD).stream().filter(part -> !name(part).isEmpty()).toList());
  }

  private static List<WorkbookFile> of(List<MultipartFile> given) {
    List<WorkbookFile> files = new ArrayList<>();
    Map<Issue, UploadCheck.Kind> rejected = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    List<MultipartFile> parts = workbooks(given);
    if (parts.size() > MOST_FILES) {
      throw new RequestRefused(
          ProblemKind.TOO_LARGE,
          "workbook",
          new Text("ブックは100個以内にしてください。", "At most 100 workbooks are accepted."));
    }
    for (MultipartFile part : parts) {
      WorkbookFile file = new WorkbookFile(name(part), bytes(part));
      check(file, rejected);
      if (!names.add(file.name())) {
        rejected.put(
            issue(
                CellPlace.book(file.name()),
                new Text("同じ名前のファイルが複数あります。", "There are several files of this name."),
                null),
            UploadCheck.Kind.NAME);
      }
      files.add(file);
    }
    refuse(rejected);
    return files;
  }

  /** Without what lies beside workbooks in a folder; where there is nothing else it is refused. */
  private static List<MultipartFile> workbooks(List<MultipartFile> parts) {
    List<MultipartFile> workbooks =
        parts.stream().filter(part -> !WorkbookFolder.isLeftBeside(name(part))).toList();
    return workbooks.isEmpty() ? parts : workbooks;
  }

  /** A file under a misspelt name must not look like a draft without changes. */
  private static void checkFields(Set<String> fields) {
    List<Issue> unknown =
        fields.stream()
            .filter(field -> !field.equals(FIELD))
            .map(
                field ->
                    Issue.of(
                        IssueCode.UNKNOWN_FIELD,
                        new FieldPlace(field),
                        new Text("この項目名は使えません。", "There is no such field."),
                        field,
                        List.of(FIELD),
                        FIELD))
            .toList();
    if (!unknown.isEmpty()) {
      throw new RequestRefused(ProblemKind.INVALID_REQUEST, unknown);
    }
  }

  /** The body of a request as a workbook of a name. */
  public static WorkbookFile of(String name, HttpServletRequest request) {
    try {
      WorkbookFile file = new WorkbookFile(name, UploadCheck.read(request.getInputStream()));
      BodyIntake.read(request);
      Map<Issue, UploadCheck.Kind> rejected = new LinkedHashMap<>();
      check(file, rejected);
      refuse(rejected);
      return file;
    } catch (IOException e) {
      throw broken();
    }
  }

  private static void check(WorkbookFile file, Map<Issue, UploadCheck.Kind> rejected) {
    UploadCheck.of(file).forEach(one -> rejected.put(one.issue(file.name()), one.kind()));
  }

  private static Issue issue(CellPlace place, Text message, @Nullable String found) {
    return Issue.of(IssueCode.WORKBOOK_REFUSED, place, message, found);
  }

  private static void refuse(Map<Issue, UploadCheck.Kind> rejected) {
    if (rejected.isEmpty()) {
      return;
    }
    UploadCheck.Kind first = rejected.values().iterator().next();
    ProblemKind kind =
        switch (first) {
          case NAME -> ProblemKind.INVALID_REQUEST;
          case TOO_LARGE -> ProblemKind.TOO_LARGE;
          case OTHER_TYPE -> ProblemKind.UNSUPPORTED_MEDIA_TYPE;
          case DAMAGED, ACTIVE -> ProblemKind.UNPROCESSABLE;
        };
    throw new RequestRefused(kind, List.copyOf(rejected.keySet()));
  }

  private static String name(MultipartFile part) {
    String name = part.getOriginalFilename();
    String plain = name == null ? "" : name.replace('\\', '/');
    return plain.substring(plain.lastIndexOf('/') + 1);
  }

  private static byte[] bytes(MultipartFile part) {
    try (var in = part.getInputStream()) {
      return UploadCheck.read(in);
    } catch (IOException e) {
      throw broken();
    }
  }

  private static RequestRefused broken() {
    return new RequestRefused(
        ProblemKind.INVALID_REQUEST,
        "$",
        new Text("要求の本文が途中で終わっています。", "The body of the request ends too early."));
  }
}
