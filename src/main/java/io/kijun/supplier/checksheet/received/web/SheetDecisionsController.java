package io.kijun.supplier.checksheet.received.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.received.AcceptingSheet;
import io.kijun.supplier.checksheet.received.CellRemark;
import io.kijun.supplier.checksheet.received.ChoosingValues;
import io.kijun.supplier.checksheet.received.ChoosingValues.ValueChosen;
import io.kijun.supplier.checksheet.received.ReadingSheets;
import io.kijun.supplier.checksheet.received.ReturningSheet;
import io.kijun.supplier.checksheet.received.SheetView;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a reviewer decides about a check sheet: whose answers count, accepted, or sent back. */
@RestController
@RequestMapping(CheckSheetsController.PATH)
@Tag(name = "チェックシート / Check sheets")
class SheetDecisionsController {

  private static final int MOST_NOTES = 1000;

  private final ReadingSheets reading;
  private final ChoosingValues choosing;
  private final AcceptingSheet accepting;
  private final ReturningSheet returning;

  SheetDecisionsController(
      ReadingSheets reading,
      ChoosingValues choosing,
      AcceptingSheet accepting,
      ReturningSheet returning) {
    this.reading = reading;
    this.choosing = choosing;
    this.accepting = accepting;
    this.returning = returning;
  }

  /** Why a sheet goes back, and what about each cell. */
  record ReturnBody(@Longest(2000) @Nullable String comment, List<CellRemark> notes) {}

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
    return choosing.choose(code, id, ChoicesBody.read(choices), sight, actor);
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
    return accepting.accept(code, id, body.decided(), sight, actor);
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
    return returning.sendBack(code, id, body.comment(), body.notes(), sight, actor);
  }
}
