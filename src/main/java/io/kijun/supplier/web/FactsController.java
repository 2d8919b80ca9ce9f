package io.kijun.supplier.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.evidence.EvaluationRequest;
import io.kijun.core.issue.StrictJson;
import io.kijun.runtime.PlainJson;
import io.kijun.supplier.ComparingFacts;
import io.kijun.supplier.ComparingFacts.Compared;
import io.kijun.supplier.FactsVersion;
import io.kijun.supplier.KnownFacts;
import io.kijun.supplier.ReadingFacts;
import io.kijun.supplier.RecordingFacts;
import io.kijun.web.IfMatch;
import io.kijun.web.LargestBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is known of registered suppliers, version by version. */
@RestController
@RequestMapping(path = "/api/suppliers/{code}/facts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "取引先の事実 / Facts of suppliers")
class FactsController {

  private final ReadingFacts reading;
  private final RecordingFacts recording;
  private final ComparingFacts comparing;

  FactsController(ReadingFacts reading, RecordingFacts recording, ComparingFacts comparing) {
    this.reading = reading;
    this.recording = recording;
    this.comparing = comparing;
  }

  /** Of which day facts are asked for. */
  record FactsAsked(
      @Parameter(description = "この日の終わりに知られていたもの / As known at the end of this day")
          @Nullable LocalDate on) {}

  /** What is compared. */
  record VersionsAsked(
      @Parameter(
              description =
                  "比べる前の版の番号か日付（既定：toの1つ前） / Version or day before; default: the one before `to`")
          @Nullable String from,
      @Parameter(description = "比べる後の版の番号か日付（既定：最新） / Version or day after; default: the latest")
          @Nullable String to) {}

  /** Versions, the latest first. */
  record VersionList(List<VersionEntry> versions) {

    /** A version, without its facts. */
    record VersionEntry(
        int version,
        FactsAnswer.Origin source,
        Instant recordedAt,
        String actor,
        @Nullable String comment) {}

    static VersionList of(List<FactsVersion> versions) {
      return new VersionList(versions.stream().map(VersionList::entry).toList());
    }

    private static VersionEntry entry(FactsVersion one) {
      return new VersionEntry(
          one.version(),
          FactsAnswer.Origin.of(one.source()),
          one.recordedAt(),
          one.actor(),
          one.comment());
    }
  }

  @GetMapping
  @Operation(summary = "取引先について知られている事実 / What is known of a supplier")
  @ApiResponse(
      responseCode = "200",
      description = "事実と、その版 / The facts, and their version",
      content = @Content(schema = @Schema(implementation = FactsAnswer.class)))
  ResponseEntity<byte[]> find(
      @PathVariable String code, @ParameterObject FactsAsked asked, Sight sight) {
    return answer(reading.of(code, asked.on(), sight));
  }

  @LargestBody(LargestBody.FACTS)
  @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "事実を新しい版として記録する / Put facts on record as a new version",
      description =
          "評価の要求から基準日とルールセットを除いたもの。If-Matchに現在の版の番号（まだなければ0）。"
              + "名称と区分は取引先の登録のものになります。 / A request for an evaluation without a day"
              + " and a ruleset. If-Match: the version that was seen, 0 for none. Name and tier are"
              + " those of the register.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = EvaluationRequest.class))))
  @ApiResponse(
      responseCode = "200",
      description = "記録した版 / The version on record",
      content = @Content(schema = @Schema(implementation = FactsAnswer.class)))
  ResponseEntity<byte[]> put(
      @PathVariable String code,
      @RequestBody StrictJson.Parsed facts,
      HttpServletRequest request,
      Sight sight,
      Actor actor) {
    Integer seen = IfMatch.given(request).orElse(null);
    if (seen == null && !reading.versions(code, sight).isEmpty()) {
      seen = IfMatch.version(request);
    }
    return answer(recording.ofRequest(code, facts, seen == null ? 0 : seen, sight, actor));
  }

  @GetMapping("/versions")
  @Operation(summary = "事実の版の一覧（新しい順） / Versions of the facts, the latest first")
  VersionList versions(@PathVariable String code, Sight sight) {
    return VersionList.of(reading.versions(code, sight));
  }

  @GetMapping("/differences")
  @Operation(summary = "2つの版の違い / What changed between two versions")
  Compared differences(
      @PathVariable String code, @ParameterObject VersionsAsked asked, Sight sight) {
    return comparing.between(code, asked.from(), asked.to(), sight);
  }

  private static ResponseEntity<byte[]> answer(KnownFacts known) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .eTag(Integer.toString(known.version().version()))
        .body(PlainJson.bytes(FactsAnswer.of(known)));
  }
}
