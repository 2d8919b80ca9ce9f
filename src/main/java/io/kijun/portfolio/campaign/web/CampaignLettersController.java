package io.kijun.portfolio.campaign.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.portfolio.campaign.LetterKind;
import io.kijun.portfolio.campaign.MakingLetters;
import io.kijun.portfolio.campaign.web.CampaignSent.RemindersSent;
import io.kijun.web.LargestBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The letters of a campaign as files: a ZIP with one a supplier, or a text with all of them. */
@RestController
@Tag(name = "一斉依頼 / Campaigns")
class CampaignLettersController {

  private static final String ZIP = CampaignFiles.ZIP;

  private final MakingLetters letters;
  private final CampaignFiles files;

  CampaignLettersController(MakingLetters letters, CampaignFiles files) {
    this.letters = letters;
    this.files = files;
  }

  /** Which letters a query string asks for. */
  record LettersAsked(
      @Parameter(description = "種類（既定：ASKING） / Kind (default: ASKING)") @Nullable LetterKind kind,
      @Parameter(description = "この取引先だけ / To this supplier alone") @Nullable String supplier) {

    private LetterKind which() {
      return kind == null ? LetterKind.ASKING : kind;
    }

    private @Nullable List<String> suppliers() {
      return supplier == null ? null : List.of(supplier);
    }
  }

  @GetMapping(path = "/api/campaigns/{id}/letters", produces = ZIP)
  @Operation(
      summary = "手紙（ZIPに1社1ファイル。Accept: text/plainなら1つのファイル） / Letters: a ZIP, or one text",
      description =
          "送付も保存もしません。 / Nothing is sent or kept. ASKING: to all; REMINDER: whoever is late or has"
              + " not answered; THANKS: whoever's sheet was accepted.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "text/plain", schema = @Schema(type = "string"))
      })
  ResponseEntity<byte[]> zip(
      @PathVariable String id, @ParameterObject LettersAsked asked, Sight sight) {
    return files.zipped(letters.letters(id, asked.which(), asked.suppliers(), sight));
  }

  @GetMapping(path = "/api/campaigns/{id}/letters", produces = MediaType.TEXT_PLAIN_VALUE)
  @Operation(hidden = true)
  ResponseEntity<byte[]> text(
      @PathVariable String id, @ParameterObject LettersAsked asked, Sight sight) {
    return files.joined(letters.letters(id, asked.which(), asked.suppliers(), sight));
  }

  @LargestBody(LargestBody.FACTS)
  @PostMapping(path = "/api/campaigns/{id}/reminders", produces = ZIP)
  @Operation(
      summary = "督促状を作り、督促したことを記録する / Make reminders, and record who is reminded",
      description =
          "まだ回答のない取引先すべて、またはsuppliersの取引先。 / To all that have not answered, or to those in"
              + " suppliers.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "text/plain", schema = @Schema(type = "string"))
      })
  ResponseEntity<byte[]> remindByZip(
      Actor actor,
      Sight sight,
      @PathVariable String id,
      @RequestBody(required = false) @Nullable RemindersSent sent) {
    return files.zipped(letters.remind(id, sent == null ? null : sent.suppliers(), sight, actor));
  }

  @LargestBody(LargestBody.FACTS)
  @PostMapping(path = "/api/campaigns/{id}/reminders", produces = MediaType.TEXT_PLAIN_VALUE)
  @Operation(hidden = true)
  ResponseEntity<byte[]> remindByText(
      Actor actor,
      Sight sight,
      @PathVariable String id,
      @RequestBody(required = false) @Nullable RemindersSent sent) {
    return files.joined(letters.remind(id, sent == null ? null : sent.suppliers(), sight, actor));
  }
}
