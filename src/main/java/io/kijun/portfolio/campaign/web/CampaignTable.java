package io.kijun.portfolio.campaign.web;

import io.kijun.core.standard.Text;
import io.kijun.portfolio.campaign.CampaignProgress;
import io.kijun.portfolio.campaign.Member;
import io.kijun.runtime.Today;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The suppliers of a campaign as a table. */
final class CampaignTable {

  private static final Text NAME = new Text("一斉依頼", "Campaign");

  private static final List<CampaignColumn> COLUMNS =
      List.of(
          new CampaignColumn(new Text("取引先コード", "Supplier code"), 16),
          new CampaignColumn(new Text("名称", "Name"), 36),
          new CampaignColumn(new Text("状態", "State"), 16),
          new CampaignColumn(new Text("送付日", "Sheet out"), 13),
          new CampaignColumn(new Text("督促の回数", "Reminders"), 12),
          new CampaignColumn(new Text("最後の督促日", "Last reminder"), 13),
          new CampaignColumn(new Text("受領日", "Came in"), 13),
          new CampaignColumn(new Text("差し戻し日", "Returned"), 13),
          new CampaignColumn(new Text("受け入れ日", "Accepted"), 13),
          new CampaignColumn(new Text("確認待ちのシート", "Sheets that wait"), 12),
          new CampaignColumn(new Text("対象外の理由", "Left out because"), 40));

  private final SheetLanguage language;
  private final Today today;

  CampaignTable(@Nullable SheetLanguage language, Today today) {
    this.language = language == null ? SheetLanguage.JA : language;
    this.today = today;
  }

  /**
   * A column.
   *
   * @param width in characters
   */
  private record CampaignColumn(Text heading, int width) {}

  /** What it is called. */
  String name() {
    return language.of(NAME);
  }

  List<String> headings() {
    return COLUMNS.stream().map(one -> language.of(one.heading())).toList();
  }

  List<Integer> widths() {
    return COLUMNS.stream().map(CampaignColumn::width).toList();
  }

  List<List<String>> rows(CampaignProgress progress) {
    return progress.members().stream().map(this::row).toList();
  }

  List<String> row(Member one) {
    return List.of(
        one.supplier(),
        Objects.requireNonNullElse(one.name(), ""),
        language.of(one.state().label()),
        day(one.askedAt()),
        Integer.toString(one.reminders()),
        day(one.remindedAt()),
        day(one.receivedAt()),
        day(one.returnedAt()),
        day(one.acceptedAt()),
        Integer.toString(one.openSheets()),
        Objects.requireNonNullElse(one.leftOutBecause(), ""));
  }

  private String day(@Nullable Instant at) {
    return at == null ? "" : today.of(at).toString();
  }
}
