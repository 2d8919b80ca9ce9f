package io.kijun.console.campaigns;

import io.kijun.access.Sight;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.StandsFor;
import io.kijun.console.campaigns.CampaignListView.CampaignRow;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ReaderWords;
import io.kijun.portfolio.campaign.Campaign;
import io.kijun.portfolio.campaign.CampaignSummary;
import io.kijun.portfolio.campaign.MemberState;
import io.kijun.portfolio.campaign.ReadingCampaigns;
import io.kijun.runtime.RecordIds;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists campaigns. */
@Controller
final class CampaignListController {

  private static final int PAGE = 20;

  private final ReadingCampaigns reading;
  private final ConsolePermissions permissions;

  CampaignListController(ReadingCampaigns reading, ConsolePermissions permissions) {
    this.reading = reading;
    this.permissions = permissions;
  }

  @StandsFor("GET /api/campaigns")
  @GetMapping(CampaignStates.PATH)
  ModelAndView list(
      @RequestParam(defaultValue = "") String supplier,
      @RequestParam(defaultValue = "") String cursor,
      Sight sight,
      HttpServletRequest request,
      ReaderWords words) {
    String code = supplier.strip();
    List<Campaign> found =
        reading.list(
            code.isEmpty() ? null : code, RecordIds.parsed(cursor).orElse(null), PAGE + 1, sight);
    List<Campaign> shown = found.stream().limit(PAGE).toList();
    String next =
        found.size() > PAGE
            ? CampaignStates.PATH
                + "?cursor="
                + shown.get(PAGE - 1).id()
                + "&supplier="
                + PageLinks.value(code)
            : null;
    PageLinks links = new PageLinks(permissions, request);
    return new ModelAndView(
        "console/campaigns/list",
        "list",
        new CampaignListView(
            FieldView.optional("supplier", words.of("campaigns.supplier-code"), "text", code),
            !code.isEmpty(),
            shown.stream().map(one -> row(one, reading.summary(one, sight), words)).toList(),
            new PagerView(words.of("campaigns.shown", words.number(shown.size())), null, next),
            links.to(CampaignStates.PATH + "/new"),
            links.to(CampaignStates.PATH + "/letters")));
  }

  private static CampaignRow row(Campaign one, CampaignSummary summary, ReaderWords words) {
    return new CampaignRow(
        CampaignStates.PATH + "/" + one.id(),
        one.title(),
        CampaignStates.badge(one, words),
        one.askedOn().toString(),
        one.dueOn().toString(),
        words.of(
            "campaigns.some-of", words.number(summary.received()), words.number(summary.taking())),
        words.number(summary.states().getOrDefault(MemberState.LATE, 0)),
        one.actor());
  }
}
