package io.kijun.portfolio.campaign.web;

import io.kijun.portfolio.campaign.CampaignProgress;
import io.kijun.portfolio.campaign.CampaignProgress.DayCount;
import io.kijun.portfolio.campaign.MemberState;
import io.kijun.runtime.Today;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page on a campaign says, in one language. */
public final class CampaignPage {

  /** The chart of days is so wide and high. */
  public static final int WIDTH = 720;

  public static final int HEIGHT = 160;

  private static final int BAR = 400;

  /** What is more is read as a table, not printed. */
  private static final int MOST_ROWS = 1000;

  /** A count with its name, and how wide its bar is. */
  public record StateBar(String name, int number, String percent, int width) {}

  private final CampaignProgress progress;
  private final SheetLanguage language;
  private final CampaignTable table;

  CampaignPage(CampaignProgress progress, @Nullable SheetLanguage language, Today today) {
    this.progress = progress;
    this.language = language == null ? SheetLanguage.JA : language;
    this.table = new CampaignTable(language, today);
  }

  /** The language of the page. */
  public String lang() {
    return language.code();
  }

  /** A text of the page itself. */
  public String say(String ja, String en) {
    return language == SheetLanguage.JA ? ja : en;
  }

  public String title() {
    return progress.campaign().title();
  }

  public String askedOn() {
    return progress.campaign().askedOn().toString();
  }

  public String dueOn() {
    return progress.campaign().dueOn().toString();
  }

  /** The day on which it is so. */
  public String day() {
    return progress.day().toString();
  }

  /** How many days are left, or past, in words. */
  public String left() {
    if (progress.campaign().isClosed()) {
      return say("終了しました", "closed");
    }
    long left = ChronoUnit.DAYS.between(progress.day(), progress.campaign().dueOn());
    return left < 0
        ? say("期限を%d日超過", "%d days past").formatted(-left)
        : say("期限まで%d日", "%d days left").formatted(left);
  }

  /** How many play a part. */
  public int suppliers() {
    return progress.taking().size();
  }

  public int sheetsOut() {
    return progress.asked();
  }

  public int reminded() {
    return progress.reminded();
  }

  public int received() {
    return progress.received();
  }

  /** The share of those that answered. */
  public String rate() {
    return percent(progress.received(), suppliers());
  }

  private static String percent(int some, int all) {
    return all == 0
        ? "–"
        : String.format(Locale.ROOT, "%.1f%%", Math.floor(1000.0 * some / all) / 10);
  }

  /** How many there are of each state. */
  public List<StateBar> states() {
    Map<MemberState, Integer> states = progress.states();
    int all = Math.max(1, progress.members().size());
    List<StateBar> bars = new ArrayList<>();
    states.forEach(
        (state, number) ->
            bars.add(
                new StateBar(
                    language.of(state.label()), number, percent(number, all), BAR * number / all)));
    return bars;
  }

  /** Whether anything came on any day. */
  public boolean hasDays() {
    return !progress.byDay().isEmpty() && suppliers() > 0;
  }

  /** Points of a line of those to whom a sheet went out. */
  public String outLine() {
    return line(progress.byDay().stream().map(DayCount::out).toList());
  }

  /** Points of a line of those of which one came in. */
  public String inLine() {
    return line(progress.byDay().stream().map(DayCount::in).toList());
  }

  /** Points of a line of those of which one was accepted. */
  public String acceptedLine() {
    return line(progress.byDay().stream().map(DayCount::accepted).toList());
  }

  private LocalDate first() {
    LocalDate asked = progress.campaign().askedOn();
    LocalDate came = progress.byDay().get(0).day();
    return came.isBefore(asked) ? came : asked;
  }

  private LocalDate last() {
    LocalDate due = progress.campaign().dueOn();
    return progress.day().isAfter(due) ? progress.day() : due;
  }

  private int x(LocalDate day) {
    long all = Math.max(1, ChronoUnit.DAYS.between(first(), last()));
    return (int) (WIDTH * ChronoUnit.DAYS.between(first(), day) / all);
  }

  /** Where the day stands until which answers are in time. */
  public int due() {
    return x(progress.campaign().dueOn());
  }

  /** The first day of the chart. */
  public String from() {
    return first().toString();
  }

  /** Its last day. */
  public String to() {
    return last().toString();
  }

  /** Steps: a count stays until the next day on which it changes. */
  private String line(List<Integer> counts) {
    StringBuilder points = new StringBuilder("0," + HEIGHT);
    int y = HEIGHT;
    for (int i = 0; i < counts.size(); i++) {
      int x = x(progress.byDay().get(i).day());
      points.append(' ').append(x).append(',').append(y);
      y = HEIGHT - HEIGHT * counts.get(i) / Math.max(1, suppliers());
      points.append(' ').append(x).append(',').append(y);
    }
    return points.append(' ').append(x(progress.day())).append(',').append(y).toString();
  }

  /** What stands over the table of suppliers. */
  public List<String> headings() {
    return table.headings();
  }

  /** The table of suppliers: those of whom something is awaited first, and not without end. */
  public List<List<String>> rows() {
    return progress.members().stream()
        .sorted(Comparator.comparing(one -> one.state().isDone()))
        .limit(MOST_ROWS)
        .map(table::row)
        .toList();
  }

  /** How many suppliers are not in the table; 0: all are. */
  public int moreRows() {
    return Math.max(0, progress.members().size() - MOST_ROWS);
  }
}
