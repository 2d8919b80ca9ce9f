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
      description =
          "応答を見た人は、シートの取得と同じに記録されます。 / Who was shown the answer is kept, as where the sheet is"
              + " read.",
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
          "いっしょに見たシート（together）も受け入れます。誤りと食い違いがあるうちは409。誤りはtoConfirmの値（シートのid/"
              + "問題のコード/場所）をconfirmedに並べて除くことができます。別の取引先のシートと食い違いは除けません。"
              + "受け入れるのは見た内容だけです：見た後にほかのシート、選択、事実、ルールセットが加わっていれば409（CHANGED_"
              + "MEANWHILE）、見ていなければ、受け取ったときのままの1枚だけのシートを除いて409（NOT_SEEN）。 / Sheets looked"
              + " at with it (together) are accepted too. 409 while there are errors or conflicts;"
              + " errors are left out by naming their toConfirm (id of the sheet/code of the"
              + " problem/place) in confirmed, but for another supplier's sheet and conflicts. Only"
              + " what was seen is accepted: 409 (CHANGED_MEANWHILE) if other sheets, choices, facts"
              + " or rules came since; 409 (NOT_SEEN) if it was not seen, unless it is alone and as"
              + " it was received.")
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
