package io.kijun.portfolio.campaign.web;

import io.kijun.access.Sight;
import io.kijun.portfolio.campaign.CampaignProgress;
import io.kijun.portfolio.campaign.ReadingCampaigns;
import io.kijun.runtime.Csv;
import io.kijun.runtime.Today;
import io.kijun.spreadsheet.TableWorkbook;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.web.FileAnswer;
import io.kijun.web.PrintedPages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

  private final ReadingCampaigns reading;
  private final Today today;
  private final PrintedPages pages;

  CampaignTablesController(ReadingCampaigns reading, Today today, PrintedPages pages) {
    this.reading = reading;
    this.today = today;
    this.pages = pages;
  }

  /** In which language it is shown. */
  record CampaignShown(
      @Parameter(description = "表示の言語（既定はja） / Language (default: ja)")
          @Nullable SheetLanguage lang) {}

  @GetMapping(path = "/api/campaigns/{id}", produces = "text/csv")
  @Operation(hidden = true)
  ResponseEntity<byte[]> csv(
      @PathVariable String id, Sight sight, @ParameterObject CampaignShown asked) {
    CampaignTable table = new CampaignTable(asked.lang(), today);
    byte[] content = Csv.of(table.headings(), table.rows(progress(id, sight)));
    return FileAnswer.named("campaign.csv", new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(content);
  }

  @GetMapping(path = "/api/campaigns/{id}", produces = FileAnswer.XLSX_TYPE)
  @Operation(hidden = true)
  ResponseEntity<byte[]> workbook(
      @PathVariable String id, Sight sight, @ParameterObject CampaignShown asked) {
    CampaignTable table = new CampaignTable(asked.lang(), today);
    List<TableWorkbook.Heading> headings = new ArrayList<>();
    for (int i = 0; i < table.headings().size(); i++) {
      headings.add(new TableWorkbook.Heading(table.headings().get(i), table.widths().get(i)));
    }
    return FileAnswer.xlsx(
        "campaign.xlsx", TableWorkbook.of(table.name(), headings, table.rows(progress(id, sight))));
  }

  @GetMapping(path = "/api/campaigns/{id}/report", produces = MediaType.TEXT_HTML_VALUE)
  @Operation(summary = "一斉依頼の状況（印刷用のページ） / How far it has come, as a page to print")
  ResponseEntity<byte[]> report(
      @PathVariable String id, Sight sight, @ParameterObject CampaignShown asked) {
    return pages.answer("campaign", new CampaignPage(progress(id, sight), asked.lang(), today));
  }

  private CampaignProgress progress(String id, Sight sight) {
    return reading.progress(reading.find(id, sight), sight);
  }
}
