package io.kijun.portfolio.campaign.web;

import io.kijun.access.Sight;
import io.kijun.portfolio.campaign.CampaignProgress;
import io.kijun.portfolio.campaign.Letter;
import io.kijun.portfolio.campaign.Letters;
import io.kijun.portfolio.campaign.ReadingCampaigns;
import io.kijun.runtime.Csv;
import io.kijun.runtime.Today;
import io.kijun.spreadsheet.TableWorkbook;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.web.FileAnswer;
import io.kijun.web.PrintedPages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How far a campaign has come as tables and as a page to print, and its letters as files. */
@Component
public class CampaignFiles {

  /** The media type of letters of which each is a file. */
  static final String ZIP = "application/zip";

  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  /** A new page, for printers. */
  private static final String BETWEEN = "\f\n";

  private final ReadingCampaigns reading;
  private final Today today;
  private final PrintedPages pages;

  CampaignFiles(ReadingCampaigns reading, Today today, PrintedPages pages) {
    this.reading = reading;
    this.today = today;
    this.pages = pages;
  }

  private CampaignProgress progress(String id, Sight sight) {
    return reading.progress(reading.find(id, sight), sight);
  }

  /** Its suppliers as a file of comma-separated values; in Japanese where no language is named. */
  public ResponseEntity<byte[]> csv(String id, @Nullable SheetLanguage language, Sight sight) {
    CampaignTable table = new CampaignTable(language, today);
    byte[] content = Csv.of(table.headings(), table.rows(progress(id, sight)));
    return FileAnswer.named("campaign.csv", new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(content);
  }

  /** The same as a workbook. */
  public ResponseEntity<byte[]> workbook(String id, @Nullable SheetLanguage language, Sight sight) {
    CampaignTable table = new CampaignTable(language, today);
    List<TableWorkbook.Heading> headings = new ArrayList<>();
    for (int i = 0; i < table.headings().size(); i++) {
      headings.add(new TableWorkbook.Heading(table.headings().get(i), table.widths().get(i)));
    }
    return FileAnswer.xlsx(
        "campaign.xlsx", TableWorkbook.of(table.name(), headings, table.rows(progress(id, sight))));
  }

  /** The page to print. */
  public ResponseEntity<byte[]> report(String id, @Nullable SheetLanguage language, Sight sight) {
    return pages.answer("campaign", new CampaignPage(progress(id, sight), language, today));
  }

  /** Letters in a ZIP, each a file. */
  public ResponseEntity<byte[]> zipped(Letters all) {
    return FileAnswer.named("letters.zip", MediaType.parseMediaType(ZIP))
        .body(LetterZip.of(all, today.day()));
  }

  /** Letters in one text, each on a page of its own. */
  public ResponseEntity<byte[]> joined(Letters all) {
    List<String> names = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    all.each(
        one -> {
          text.append(names.isEmpty() ? "" : BETWEEN).append(one.text());
          names.add(one.name());
        });
    String name = names.size() == 1 ? names.get(0) : "letters.txt";
    return FileAnswer.named(name, TEXT).body(Letter.file(text.toString()));
  }
}
