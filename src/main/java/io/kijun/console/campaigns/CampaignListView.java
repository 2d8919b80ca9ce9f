package io.kijun.console.campaigns;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.PagerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Campaigns, the last made first.
 *
 * @param begin where one is made; null: the reader may not
 * @param letters where the texts of letters are; null: the reader may not open them
 */
public record CampaignListView(
    FieldView supplier,
    boolean filtered,
    List<CampaignRow> rows,
    PagerView pager,
    @Nullable String begin,
    @Nullable String letters) {

  /**
   * A campaign.
   *
   * @param answered of how many a sheet came in, of all
   */
  public record CampaignRow(
      String href,
      String title,
      BadgeView state,
      String askedOn,
      String dueOn,
      String answered,
      String late,
      String by) {}
}
