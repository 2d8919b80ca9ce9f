package io.kijun.supplier.checksheet.received.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.evidence.EvaluationRequest;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.received.LookingAtSheet;
import io.kijun.supplier.checksheet.received.ReadingSheets;
import io.kijun.supplier.checksheet.received.ReceivedSheet;
import io.kijun.supplier.checksheet.received.ReceivingSheet;
import io.kijun.supplier.checksheet.received.SheetFactsJson;
import io.kijun.supplier.checksheet.received.SheetState;
import io.kijun.supplier.checksheet.received.SheetView;
import io.kijun.web.FileAnswer;
import io.kijun.web.LargestBody;
import io.kijun.web.Most;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Check sheets of a supplier: in, and looked at. */
@RestController
@RequestMapping(CheckSheetsController.PATH)
@Tag(name = "チェックシート / Check sheets")
class CheckSheetsController {

  static final String PATH = "/api/suppliers/{code}/check-sheets";

  private static final int PAGE = 50;

  static {
    SpringDocUtils.getConfig().replaceWithClass(SheetFactsJson.class, EvaluationRequest.class);
  }

  private final ReceivingSheet receiving;
  private final ReadingSheets reading;
  private final LookingAtSheet looking;

  CheckSheetsController(ReceivingSheet receiving, ReadingSheets reading, LookingAtSheet looking) {
    this.receiving = receiving;
    this.reading = reading;
    this.looking = looking;
  }

  /** Which page is asked for. */
  record CheckSheetsAsked(
      @Parameter(description = "前のページのnext / The page before's next") @Nullable UUID cursor,
      @Most(200)
          @Parameter(
              description = "最大件数 / At most so many",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
          @Nullable Integer limit) {}

  /**
   * Sheets, the latest first.
   *
   * @param next where the next page begins; absent on the last
   */
  record CheckSheetList(List<CheckSheetLine> checkSheets, @Nullable UUID next) {}

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

  @LargestBody(value = LargestBody.WORKBOOK, timesInMemory = LargestBody.FILE_IN_MEMORY)
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary = "記入済みのチェックシートを受け取る（multipart: sheet） / Take in a check sheet (multipart: sheet)",
      description =
          "同じ照合コードで同じ記入者名の、受付中のシートは置き換わります（REPLACED、replacesで示します）。それ以外の、"
              + "同じ依頼へのシートはいっしょに見ます（together）：答えはセルごとに合わせ、異なるものはconflictsで示します。"
              + "応答を見た人は記録されます。 / An open sheet of the same code and the same name of who filled it in is"
              + " replaced (REPLACED; told in replaces). Others of the same asking are looked at"
              + " together (together): answers are merged by cell, and where they differ that is told"
              + " in conflicts. Who was shown the answer is kept.",
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
    UUID id = receiving.receive(code, upload.name(), upload.content(), sight, actor).id();
    return ResponseEntity.created(URI.create(path(code, id)))
        .body(looking.look(code, id.toString(), sight, actor));
  }

  private static String path(String code, UUID id) {
    return UriComponentsBuilder.fromPath(PATH + "/{id}")
        .encode()
        .buildAndExpand(code, id)
        .toUriString();
  }

  @GetMapping
  @Operation(summary = "受け取ったチェックシートの一覧（新しい順） / Check sheets that came in, the newest first")
  CheckSheetList list(
      @PathVariable String code, @ParameterObject CheckSheetsAsked asked, Sight sight) {
    int size = asked.limit() == null ? PAGE : asked.limit();
    List<ReceivedSheet> found = reading.list(code, asked.cursor(), size + 1, sight);
    List<ReceivedSheet> shown = found.stream().limit(size).toList();
    return new CheckSheetList(
        shown.stream().map(CheckSheetLine::of).toList(),
        found.size() > size ? shown.get(size - 1).id() : null);
  }

  @GetMapping("/{id}")
  @Operation(
      summary =
          "チェックシートの内容、問題、記録との違い / A check sheet with its problems and differences to what is on"
              + " record",
      description =
          "受付中のシートを見た人と、そのときの内容（事実の版、いっしょに見るシート、選択）は記録され、受け入れのときに"
              + "今の内容と照合します。 / Of an open sheet it is kept who was shown it, and as what (version of the facts,"
              + " sheets looked at together, choices): accepting it is held against that.")
  SheetView show(
      @PathVariable String code,
      @PathVariable String id,
      HttpMethod method,
      Sight sight,
      Actor actor) {
    // HEAD comes here too, and shows nothing.
    return method.equals(HttpMethod.GET)
        ? looking.look(code, id, sight, actor)
        : reading.view(code, id, sight);
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
    return FileAnswer.xlsx(
        file.name().isBlank() ? "check-sheet.xlsx" : file.name(), file.content());
  }
}
