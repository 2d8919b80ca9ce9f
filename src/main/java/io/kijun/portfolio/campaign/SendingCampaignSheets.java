package io.kijun.portfolio.campaign;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.supplier.checksheet.received.jobs.SheetJob;
import io.kijun.supplier.checksheet.received.jobs.SheetsOut;
import io.kijun.supplier.checksheet.received.jobs.SheetsOut.SheetsWanted;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has the sheets made for those of a campaign who were not asked yet. */
@Component
public final class SendingCampaignSheets {

  private final ReadingCampaigns reading;
  private final SheetsOut sheets;

  SendingCampaignSheets(ReadingCampaigns reading, SheetsOut sheets) {
    this.reading = reading;
    this.sheets = sheets;
  }

  /**
   * Starts to make them.
   *
   * @throws CampaignRefused if it is not there or closed, or nobody is left to be asked
   * @throws io.kijun.supplier.checksheet.received.jobs.TooManySheetJobs if too many jobs wait
   */
  public SheetJob start(String id, Sight sight, Actor actor) {
    Campaign campaign = reading.find(id, sight);
    if (campaign.isClosed()) {
      throw CampaignRefused.closed();
    }
    List<String> suppliers =
        reading.progress(campaign, sight).members().stream()
            .filter(one -> one.state() == MemberState.NOT_ASKED)
            .map(Member::supplier)
            .toList();
    if (suppliers.isEmpty()) {
      throw CampaignRefused.nobody(
          "まだシートを送っていない取引先はありません。", "Every supplier was sent a sheet already.");
    }
    return sheets.start(
        new SheetsWanted(null, suppliers, campaign.language(), campaign.dueOn()), sight, actor);
  }
}
