package io.kijun.supplier.web;

import io.kijun.access.Sight;
import io.kijun.access.web.CurrentActor;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.runtime.Today;
import io.kijun.spreadsheet.TableWorkbook;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierQuery;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.table.ImportingSuppliers;
import io.kijun.supplier.table.SuppliersTable;
import io.kijun.supplier.web.SuppliersAsked.SuppliersExported;
import io.kijun.web.BodyIntake;
import io.kijun.web.FileAnswer;
import io.kijun.web.LargestBody;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import io.kijun.web.ShownLanguage;
import io.kijun.web.StreamedCsv;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Suppliers as tables: imported from files, and exported. */
@RestController
@Tag(name = "取引先 / Suppliers")
final class SupplierTablesController {

  private static final String FIELD = "file";
  private static final int PAGE = 1000;

  private final Suppliers suppliers;
  private final ImportingSuppliers importing;
  private final Today today;

  SupplierTablesController(Suppliers suppliers, ImportingSuppliers importing, Today today) {
    this.suppliers = suppliers;
    this.importing = importing;
    this.today = today;
  }

  @LargestBody(value = LargestBody.WORKBOOK, timesInMemory = LargestBody.FILE_IN_MEMORY)
  @PostMapping(path = "/api/suppliers/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary = "取引先を一括登録する（multipart: file） / Import suppliers (multipart: file)",
      description =
          "CSV（UTF-8・CP932）か.xlsx。10,000社まで。誤りがあれば何も取り込みません。 / CSV (UTF-8, CP932) or .xlsx, at"
              + " most 10,000 suppliers. Where anything is wrong nothing is taken.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                      schemaProperties =
                          @SchemaProperty(
                              name = FIELD,
                              schema = @Schema(type = "string", format = "binary")))))
  ImportingSuppliers.Imported take(Sight sight, MultipartHttpServletRequest request) {
    MultipartFile file = file(request);
    byte[] content = bytes(file);
    BodyIntake.read(request);
    return importing.take(name(file), content, sight, CurrentActor.of(request));
  }

  private static MultipartFile file(MultipartHttpServletRequest request) {
    Set<String> fields = request.getMultiFileMap().keySet();
    List<MultipartFile> files = request.getFiles(FIELD);
    if (files.size() == 1 && fields.size() == 1) {
      return files.get(0);
    }
    Text one =
        new Text("fileにファイルを1つだけ指定してください。", "Exactly one file is expected, in the field file.");
    List<Issue> issues = new ArrayList<>();
    for (String field : fields) {
      if (!field.equals(FIELD)) {
        issues.add(
            Issue.of(
                IssueCode.UNKNOWN_FIELD, new FieldPlace(field), one, field, List.of(FIELD), FIELD));
      }
    }
    if (files.size() != 1) {
      issues.add(Issue.of(IssueCode.INVALID_REQUEST, new FieldPlace(FIELD), one));
    }
    throw new RequestRefused(ProblemKind.INVALID_REQUEST, issues);
  }

  private static byte[] bytes(MultipartFile file) {
    try (var in = file.getInputStream()) {
      byte[] content = UploadCheck.read(in);
      if (content.length <= UploadCheck.MOST_BYTES) {
        return content;
      }
    } catch (IOException e) {
      throw new RequestRefused(
          ProblemKind.INVALID_REQUEST,
          "$",
          new Text("要求の本文が途中で終わっています。", "The body of the request ends too early."));
    }
    throw new RequestRefused(
        ProblemKind.TOO_LARGE,
        FIELD,
        new Text("ファイルは10 MB以内にしてください。", "A file has at most 10 MB."));
  }

  private static String name(MultipartFile file) {
    String name = file.getOriginalFilename();
    String plain = name == null || name.isBlank() ? FIELD : name.replace('\\', '/');
    return plain.substring(plain.lastIndexOf('/') + 1);
  }

  @GetMapping(path = "/api/suppliers", produces = "text/csv")
  @Operation(hidden = true)
  void csv(Sight sight, @ParameterObject SuppliersExported asked, HttpServletResponse response)
      throws IOException {
    SuppliersTable table = new SuppliersTable(suppliers.mostContacts(sight));
    StreamedCsv.Pages<Supplier> pages =
        last -> page(asked.query(), last == null ? "" : last.code().value(), sight);
    StreamedCsv.write(
        response,
        table.headings(text -> ShownLanguage.of(asked.lang()).apply(text)),
        pages,
        table::row);
  }

  @GetMapping(path = "/api/suppliers", produces = FileAnswer.XLSX_TYPE)
  @Operation(hidden = true)
  ResponseEntity<byte[]> workbook(Sight sight, @ParameterObject SuppliersExported asked) {
    SuppliersTable table = new SuppliersTable(suppliers.mostContacts(sight));
    List<List<String>> rows = new ArrayList<>();
    List<Supplier> page = page(asked.query(), "", sight);
    while (!page.isEmpty()) {
      page.forEach(one -> rows.add(table.row(one)));
      page = page(asked.query(), page.get(page.size() - 1).code().value(), sight);
    }
    List<TableWorkbook.Heading> headings =
        table.columns().stream()
            .map(
                one ->
                    new TableWorkbook.Heading(
                        ShownLanguage.of(asked.lang()).apply(one.heading()), one.width()))
            .toList();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(FileAnswer.XLSX_TYPE))
        .header("Content-Disposition", "attachment; filename=\"suppliers.xlsx\"")
        .header("X-Content-Type-Options", "nosniff")
        .body(TableWorkbook.of("取引先", headings, rows));
  }

  private List<Supplier> page(SupplierQuery query, String after, Sight sight) {
    return suppliers.list(query, today.day(), after, PAGE, sight);
  }
}
