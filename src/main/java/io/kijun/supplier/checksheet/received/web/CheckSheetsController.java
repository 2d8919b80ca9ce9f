package io.kijun.supplier.checksheet.received.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.evidence.EvaluationRequest;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.RecordReader;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.received.CellRemark;
import io.kijun.supplier.checksheet.received.ChoosingValues;
import io.kijun.supplier.checksheet.received.ChoosingValues.ValueChosen;
import io.kijun.supplier.checksheet.received.ClosingSheet;
import io.kijun.supplier.checksheet.received.ReadingSheets;
import io.kijun.supplier.checksheet.received.ReceivedSheet;
import io.kijun.supplier.checksheet.received.ReceivingSheet;
import io.kijun.supplier.checksheet.received.SheetFactsJson;
import io.kijun.supplier.checksheet.received.SheetState;
import io.kijun.supplier.checksheet.received.SheetUnreadable;
import io.kijun.supplier.checksheet.received.SheetView;
import io.kijun.web.LargestBody;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.JsonNode;

/** Check sheets of a supplier: in, looked at, accepted or sent back. */
@RestController
@RequestMapping("/api/suppliers/{code}/check-sheets")
@Tag(name = "チェックシート / Check sheets")
class CheckSheetsController {

  private static final int MOST_LISTED = 1000;
  private static final int MOST_NOTES = 1000;

  static {
    SpringDocUtils.getConfig().replaceWithClass(SheetFactsJson.class, EvaluationRequest.class);
  }

  private final ReceivingSheet receiving;
  private final ReadingSheets reading;
  private final ChoosingValues choosing;
  private final ClosingSheet closing;

  CheckSheetsController(
      ReceivingSheet receiving,
      ReadingSheets reading,
      ChoosingValues choosing,
      ClosingSheet closing) {
    this.receiving = receiving;
    this.reading = reading;
    this.choosing = choosing;
    this.closing = closing;
  }

  /** Sheets, the latest first. */
  record CheckSheetList(List<CheckSheetLine> checkSheets) {}

  /** A sheet in a list. */
  record CheckSheetLine(
      UUID id,
      SheetState state,
      String fileName,
      @Nullable String filledBy,
      String actor,
      Instant receivedAt,
      @Nullable Integer factsVersion,
      @Nullable UUID replacedBy) {
    static CheckSheetLine of(ReceivedSheet sheet) {
      return new CheckSheetLine(
          sheet.id(),
          sheet.status().state(),
          sheet.texts().fileName(),
          sheet.texts().filledBy(),
          sheet.actor(),
          sheet.receivedAt(),
          sheet.status().factsVersion(),
          sheet.status().replacedBy());
    }
  }

  /** How a file is asked for: {@code true} with each problem and note at its cell. */
  record FileAsked(@Nullable String annotated) {}

  /** Why a sheet goes back, and what about each cell. */
  record ReturnBody(@Longest(2000) @Nullable String comment, List<CellRemark> notes) {}

  @LargestBody(value = LargestBody.WORKBOOK, timesInMemory = LargestBody.FILE_IN_MEMORY)
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary = "記入済みのチェックシートを受け取る（multipart: sheet） / Take in a check sheet (multipart: sheet)",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                      schemaProperties =
                          @SchemaProperty(
                              name = SheetUpload.FIELD,
                              schema = @Schema(type = "string", format = "binary")))))
  @ApiResponse(responseCode = "201")
  ResponseEntity<SheetView> receive(
      @PathVariable String code, Actor actor, Sight sight, MultipartHttpServletRequest request) {
    reading.list(code, null, 1, sight);
    WorkbookFile upload = SheetUpload.of(request);
    UUID id = received(code, upload, sight, actor).id();
    return ResponseEntity.created(URI.create(path(code, id)))
        .body(reading.view(code, id.toString(), sight));
  }

  private ReceivedSheet received(String code, WorkbookFile upload, Sight sight, Actor actor) {
    try {
      return receiving.receive(code, upload.name(), upload.content(), sight, actor).sheet();
    } catch (SheetUnreadable e) {
      if (e.why() == UploadCheck.Kind.OTHER_TYPE) {
        throw new RequestRefused(ProblemKind.UNSUPPORTED_MEDIA_TYPE, e.issues());
      }
      throw e;
    }
  }

  private static String path(String code, UUID id) {
    return org.springframework.web.util.UriComponentsBuilder.fromPath(
            "/api/suppliers/{code}/check-sheets/{id}")
        .encode()
        .buildAndExpand(code, id)
        .toUriString();
  }

  @GetMapping
  @Operation(summary = "受け取ったチェックシートの一覧（新しい順） / Check sheets that came in, the newest first")
  CheckSheetList list(@PathVariable String code, Sight sight) {
    return new CheckSheetList(
        reading.list(code, null, MOST_LISTED, sight).stream().map(CheckSheetLine::of).toList());
  }

  @GetMapping("/{id}")
  @Operation(
      summary =
          "チェックシートの内容、問題、記録との違い / A check sheet with its problems and differences to what is on"
              + " record")
  SheetView show(@PathVariable String code, @PathVariable String id, Sight sight) {
    return reading.view(code, id, sight);
  }

  @GetMapping("/{id}/file")
  @Operation(
      summary =
          "受け取ったファイル（annotated=trueで問題と連絡を書き込んだもの） / The file that came; annotated=true: with"
              + " problems and notes at their cells")
  ResponseEntity<byte[]> file(
      @PathVariable String code,
      @PathVariable String id,
      @ParameterObject FileAsked asked,
      Sight sight) {
    WorkbookFile file =
        "true".equals(asked.annotated())
            ? reading.annotated(code, id, sight)
            : reading.file(code, id, sight);
    return FileAnswer.xlsx(file);
  }

  @PutMapping("/{id}/conflicts")
  @Operation(
      summary = "2つのシートで異なる答えのどちらを採るか選ぶ / Choose whose answers count where two sheets differ",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON_VALUE,
                      array = @ArraySchema(schema = @Schema(implementation = ValueChosen.class)))))
  SheetView choose(
      @PathVariable String code,
      @PathVariable String id,
      Actor actor,
      Sight sight,
      @RequestBody StrictJson.Parsed choices) {
    reading.find(code, id, sight);
    return choosing.choose(code, id, read(choices), sight, actor);
  }

  private static List<ValueChosen> read(StrictJson.Parsed body) {
    JsonNode tree = body.tree();
    Issues issues = Issues.ofRequest(body.issues());
    List<ValueChosen> choices = new ArrayList<>();
    if (tree != null && !tree.isArray()) {
      throw new RequestRefused(
          ProblemKind.INVALID_REQUEST, "$", new Text("配列を指定してください。", "Expected an array."));
    }
    for (int i = 0; tree != null && i < tree.size(); i++) {
      ValueChosen choice =
          RecordReader.of(ValueChosen.class)
              .read(tree.get(i), "$[" + i + "]", issues, java.util.Map.of());
      if (choice != null) {
        choices.add(choice);
      }
    }
    if (!issues.all().isEmpty()) {
      throw new RequestRefused(ProblemKind.INVALID_REQUEST, issues.all());
    }
    return choices;
  }

  @PostMapping("/{id}/acceptance")
  @Operation(
      summary = "チェックシートを受け入れて取引先の事実にする / Accept a check sheet: it becomes the supplier's facts",
      description =
          "誤りと食い違いがあるうちは409。誤りはtoConfirmの値をconfirmedに並べて除くことができます。 / 409 while there"
              + " are errors or conflicts; errors are left out by naming their toConfirm in"
              + " confirmed.")
  SheetView accept(
      @PathVariable String code,
      @PathVariable String id,
      Actor actor,
      Sight sight,
      @RequestBody AcceptanceBody body) {
    return closing.accept(code, id, body.decided(), sight, actor);
  }

  @PostMapping("/{id}/return")
  @Operation(summary = "チェックシートをセルごとの連絡とともに差し戻す / Send a check sheet back with notes by cell")
  SheetView sendBack(
      @PathVariable String code,
      @PathVariable String id,
      Actor actor,
      Sight sight,
      @RequestBody ReturnBody body) {
    if (body.notes().size() > MOST_NOTES) {
      throw new RequestRefused(
          ProblemKind.INVALID_REQUEST,
          "$.notes",
          new Text("連絡は1,000件以内にしてください。", "At most 1,000 notes are taken."));
    }
    return closing.sendBack(code, id, body.comment(), body.notes(), sight, actor);
  }
}
