package io.kijun.portfolio.campaign.web;

import io.kijun.access.Sight;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.web.FileAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How far a campaign has come, as a table and as a page to print. */
@RestController
@Tag(name = "一斉依頼 / Campaigns")
final class CampaignTablesController {

  private final CampaignFiles files;

  CampaignTablesController(CampaignFiles files) {
    this.files = files;
  }

  /** In which language it is shown. */
  record CampaignShown(
      @Parameter(description = "表示の言語（既定はja） / Language (default: ja)")
          @Nullable SheetLanguage lang) {}

  @GetMapping(path = "/api/campaigns/{id}", produces = "text/csv")
  @Operation(hidden = true)
  ResponseEntity<byte[]> csv(
      @PathVariable String id, Sight sight, @ParameterObject CampaignShown asked) {
    return files.csv(id, asked.lang(), sight);
  }

  @GetMapping(path = "/api/campaigns/{id}", produces = FileAnswer.XLSX_TYPE)
  @Operation(hidden = true)
  ResponseEntity<byte[]> workbook(
      @PathVariable String id, Sight sight, @ParameterObject CampaignShown asked) {
    return files.workbook(id, asked.lang(), sight);
  }

  @GetMapping(path = "/api/campaigns/{id}/report", produces = MediaType.TEXT_HTML_VALUE)
  @Operation(summary = "一斉依頼の状況（印刷用のページ） / How far it has come, as a page to print")
  ResponseEntity<byte[]> report(
      @PathVariable String id, Sight sight, @ParameterObject CampaignShown asked) {
    return files.report(id, asked.lang(), sight);
  }
}
