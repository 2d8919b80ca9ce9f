package io.kijun.portfolio.campaign;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.received.jobs.SheetJob;
import io.kijun.supplier.checksheet.received.jobs.SheetsOut;
import io.kijun.supplier.checksheet.received.jobs.SheetsOut.SheetsWanted;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Has the sheets made for those of a campaign who were not asked yet. Of two who ask for that at
 * once one is told that they are being made; and whichever job comes to a supplier first, on
 * whichever instance, makes its only sheet.
 */
@Component
public final class SendingCampaignSheets {

  private final ReadingCampaigns reading;
  private final Campaigns campaigns;
  private final SheetsOut sheets;
  private final Map<UUID, SheetJob> underWay = new HashMap<>();

  SendingCampaignSheets(ReadingCampaigns reading, Campaigns campaigns, SheetsOut sheets) {
    this.reading = reading;
    this.campaigns = campaigns;
    this.sheets = sheets;
  }

  /**
   * Starts to make them.
   *
   * @throws CampaignRefused if it is not there or closed, they are being made, or nobody is left to
   *     be asked
   * @throws io.kijun.supplier.checksheet.received.jobs.TooManySheetJobs if too many jobs wait
   */
  public synchronized SheetJob start(String id, Sight sight, Actor actor) {
    Campaign campaign = reading.find(id, sight);
    if (campaign.isClosed()) {
      throw CampaignRefused.closed();
    }
    underWay.values().removeIf(SheetJob::isOver);
    if (underWay.containsKey(campaign.id())) {
      throw CampaignRefused.nobody(
          "シートを作成中です。終わるのを待ってください。", "The sheets are being made; please wait.");
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
    SheetJob job =
        sheets.start(
            new SheetsWanted(null, suppliers, campaign.language(), campaign.dueOn()),
            supplier -> asked(campaign, supplier),
            sight,
            actor);
    underWay.put(campaign.id(), job);
    return job;
  }

  private List<Issue> asked(Campaign campaign, String supplier) {
    Instant since = reading.since(campaign);
    return campaigns.lockNotAsked(campaign.id(), supplier, since)
        ? List.of()
        : List.of(
            Issue.of(
                IssueCode.CAMPAIGN_STATE,
                FieldPlace.ALL,
                new Text(
                    "この取引先にはもうシートを作成しているか、一斉依頼が終了しています。",
                    "A sheet was made for this supplier meanwhile, or the campaign was closed."),
                supplier));
  }
}
