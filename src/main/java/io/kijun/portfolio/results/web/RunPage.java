package io.kijun.portfolio.results.web;

import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.results.ComingLapses;
import io.kijun.portfolio.results.Distribution;
import io.kijun.portfolio.results.NotAnswered;
import io.kijun.portfolio.results.Ranking;
import io.kijun.portfolio.results.RootCauses;
import io.kijun.portfolio.run.RunProgress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the page to print says of a run, in one language, with the measures of its charts. */
public final class RunPage {

  /** How wide a whole bar is, in units of the picture. */
  private static final int WIDTH = 600;

  private static final int MOST_CAUSES = 12;
  private static final int MOST_MONTHS = 12;
  private static final int ENDS = 10;
  private static final int MOST_SILENT = 60;

  private final Shown shown;
  private final boolean japanese;
  private final Map<String, Item> items = new HashMap<>();

  /** All that the page is made of. */
  record Shown(
      RunProgress run,
      Standard standard,
      Distribution distribution,
      Ranking ranking,
      RootCauses causes,
      ComingLapses lapses,
      List<NotAnswered> notAnswered) {}

  RunPage(Shown shown, boolean japanese) {
    this.shown = shown;
    this.japanese = japanese;
    shown.standard().items().forEach(item -> items.put(item.no(), item));
  }

  /** A part of a bar: where it begins and how wide it is. */
  public record Segment(String code, String name, int number, String percent, int x, int width) {}

  /** A bar with what it stands for. */
  public record Bar(String name, int number, int width) {}

  /** A label: the mean, and from where to where half of the suppliers are. */
  public record Spread(
      String name,
      int suppliers,
      @Nullable String mean,
      int meanWidth,
      int lower,
      int between,
      int median) {}

  /** A line of a table. */
  public record Line(List<String> cells) {}

  /** A cause, and what mending it brings. */
  public record CauseLine(
      String item,
      String title,
      String cause,
      String severity,
      int number,
      int width,
      int way,
      int last,
      String unlocks) {}

  /** {@code ja} or {@code en}. */
  public String lang() {
    return japanese ? "ja" : "en";
  }

  /** One of two texts. */
  public String say(String ja, String en) {
    return japanese ? ja : en;
  }

  private String in(Text text) {
    return japanese ? text.ja() : text.en();
  }

  public String title() {
    return shown.run().run().title();
  }

  public String asOf() {
    return shown.run().run().asOf().toString();
  }

  public String ruleset() {
    return shown.run().run().ruleset().id().value();
  }

  public String standard() {
    return in(shown.standard().title()) + " " + shown.standard().version();
  }

  public String state() {
    return in(RunWords.of(shown.run().state()));
  }

  public int done() {
    return shown.run().done();
  }

  public int total() {
    return shown.run().total();
  }

  public int decided() {
    return sum(shown.distribution().decisions());
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The decisions of all as parts of one bar. */
  public List<Segment> decisions() {
    return segments(shown.distribution().decisions());
  }

  private List<Segment> segments(Map<Sharing, Integer> decisions) {
    int all = Math.max(1, sum(decisions));
    List<Segment> segments = new ArrayList<>();
    int before = 0;
    for (Sharing sharing : Sharing.values()) {
      int number = decisions.getOrDefault(sharing, 0);
      int x = before * WIDTH / all;
      int end = (before + number) * WIDTH / all;
      segments.add(
          new Segment(
              sharing.name(),
              in(sharing.label()),
              number,
              percent(
                  BigDecimal.valueOf(number)
                      .divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP)),
              x,
              end - x));
      before += number;
    }
    return segments;
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
  }

  /** Groups, and then tiers, each with its bar. */
  public List<Map.Entry<String, List<Segment>>> parts() {
    List<Map.Entry<String, List<Segment>>> parts = new ArrayList<>();
    shown
        .distribution()
        .groups()
        .forEach(one -> parts.add(Map.entry(one.name(), segments(one.decisions()))));
    shown
        .distribution()
        .tiers()
        .forEach(
            one ->
                parts.add(Map.entry(say("区分 ", "Tier ") + one.name(), segments(one.decisions()))));
    return parts;
  }

  /** How many have an overall score in which tenth. */
  public List<Bar> tenths() {
    List<Integer> counts = shown.distribution().overall();
    int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      bars.add(
          new Bar(i * 10 + "–" + (i + 1) * 10 + "%", counts.get(i), counts.get(i) * 120 / most));
    }
    return bars;
  }

  /** The labels, in the order of the standard. */
  public List<Spread> labels() {
    Map<String, Label> labels = new HashMap<>();
    shown.standard().labels().forEach(label -> labels.put(label.no(), label));
    return shown.distribution().labels().stream()
        .map(one -> spread(one, Objects.requireNonNull(labels.get(one.no()))))
        .toList();
  }

  private Spread spread(Distribution.Spread one, Label label) {
    BigDecimal mean = one.mean();
    int lower = width(one.lower());
    return new Spread(
        label.no() + " " + in(label.name()),
        one.suppliers(),
        mean == null ? null : percent(mean),
        width(mean),
        lower,
        Math.max(0, width(one.upper()) - lower),
        width(one.median()));
  }

  private static int width(@Nullable BigDecimal share) {
    return share == null ? 0 : share.multiply(BigDecimal.valueOf(200)).intValue();
  }

  /** The most common causes. */
  public List<CauseLine> causes() {
    int most =
        Math.max(
            1,
            shown.causes().causes().stream()
                .mapToInt(RootCauses.RootCause::suppliers)
                .max()
                .orElse(1));
    return shown.causes().causes().stream()
        .limit(MOST_CAUSES)
        .map(one -> cause(one, most))
        .toList();
  }

  private CauseLine cause(RootCauses.RootCause one, int most) {
    Item item = items.get(one.item());
    String place = one.criterion() == null ? "No." + one.item() : one.criterion();
    return new CauseLine(
        place,
        item == null ? "" : in(item.title()),
        in(one.cause().label()),
        in(one.severity().label()),
        one.suppliers(),
        one.suppliers() * 160 / most,
        one.onTheWay(),
        one.last(),
        unlocks(one));
  }

  private String unlocks(RootCauses.RootCause one) {
    return one.unlocks().isEmpty()
        ? ""
        : say("連動して改善：", "Unlocks: ")
            + one.unlockedVerdicts()
            + say("件（No.", " verdicts (No. ")
            + String.join(say("、", ", "), one.unlocks().keySet().stream().limit(8).toList())
            + say("）", ")");
  }

  /** What lapses in the months to come. */
  public List<Bar> months() {
    List<ComingLapses.Month> months = shown.lapses().months().stream().limit(MOST_MONTHS).toList();
    int most = Math.max(1, months.stream().mapToInt(ComingLapses.Month::lapses).max().orElse(1));
    return months.stream()
        .map(one -> new Bar(one.month(), one.lapses(), one.lapses() * 400 / most))
        .toList();
  }

  /** The first ones of the ranking. */
  public List<Line> first() {
    return shown.ranking().suppliers().stream().limit(ENDS).map(this::ranked).toList();
  }

  /** The last ones of it that are not among the first. */
  public List<Line> last() {
    int size = shown.ranking().suppliers().size();
    return shown.ranking().suppliers().stream()
        .skip(Math.max(ENDS, size - ENDS))
        .map(this::ranked)
        .toList();
  }

  private Line ranked(Ranking.Ranked one) {
    Ranking.Rank tier = one.inTier();
    return new Line(
        List.of(
            Integer.toString(one.position().rank()),
            one.code(),
            Objects.requireNonNullElse(one.name(), ""),
            in(one.decision().label()),
            percent(one.overall()),
            tier == null ? "" : one.tier() + ": " + tier.rank() + "/" + tier.of()));
  }

  /** Who has not answered, the first of them. */
  public List<Line> silent() {
    return shown.notAnswered().stream()
        .limit(MOST_SILENT)
        .map(
            one ->
                new Line(
                    List.of(
                        one.code(),
                        Objects.requireNonNullElse(one.name(), ""),
                        one.askedAt() == null
                            ? say("未送付", "not asked")
                            : one.askedAt().toString().substring(0, 10),
                        one.due() == null ? "" : one.due().toString())))
        .toList();
  }

  /** How many have not answered. */
  public int silentCount() {
    return shown.notAnswered().size();
  }
}
