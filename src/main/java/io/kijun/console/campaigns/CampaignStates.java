package io.kijun.console.campaigns;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ReaderWords;
import io.kijun.portfolio.campaign.Campaign;
import io.kijun.portfolio.campaign.MemberState;
import io.kijun.supplier.checksheet.SheetLanguage;

/** How pages show states of campaigns and of their suppliers. */
final class CampaignStates {

  static final String PATH = "/console/campaigns";

  private CampaignStates() {}

  static BadgeView badge(Campaign one, ReaderWords words) {
    return one.isClosed()
        ? BadgeView.none(words.of("campaigns.closed"))
        : BadgeView.good(words.of("campaigns.open"));
  }

  static BadgeView badge(MemberState state, ReaderWords words) {
    String word = words.of(state);
    return switch (state) {
      case ACCEPTED -> BadgeView.good(word);
      case IN, RETURNED, ASKED -> BadgeView.part(word);
      case LATE -> BadgeView.bad(word);
      case NOT_ASKED, LEFT_OUT -> BadgeView.none(word);
    };
  }

  static SheetLanguage language(ReaderWords words) {
    return words.isJapanese() ? SheetLanguage.JA : SheetLanguage.EN;
  }
}
