package io.kijun.portfolio.results.web;

import io.kijun.core.standard.Label;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Standard;
import io.kijun.portfolio.results.ComingLapses;
import io.kijun.portfolio.results.Distribution;
import io.kijun.portfolio.results.Distribution.Portion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The charts of the page about a run, with their measures. */
public final class RunCharts {

  /** How wide a whole bar is, in units of the picture. */
  private static final int WIDTH = 600;

  private static final int MOST_MONTHS = 12;
  private static final int MOST_PARTS = 40;

  private final Distribution distribution;
  private final ComingLapses lapses;
  private final Standard standard;
  private final PageWords words;

  RunCharts(Distribution distribution, ComingLapses lapses, Standard standard, PageWords words) {
    this.distribution = distribution;
    this.lapses = lapses;
    this.standard = standard;
    this.words = words;
  }

  /** A part of a bar: where it begins and how wide it is. */
  public record Segment(String code, String name, int number, String percent, int x, int width) {}

  /** A bar with what it stands for. */
  public record Bar(String name, int number, int width) {}

  /** A bar in parts. */
  public record PartBar(String name, List<Segment> segments) {}

  /** A label: the mean, and from where to where half of the suppliers are. */
  public record Spread(
      String name,
      int suppliers,
      @Nullable String mean,
      int meanWidth,
      int lower,
      int between,
      int median) {}

  /** How many are decided. */
  public int decided() {
    return sum(distribution.decisions());
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The decisions of all as parts of one bar. */
  public List<Segment> decisions() {
    return segments(distribution.decisions());
  }

  private List<Segment> segments(Map<Sharing, Integer> decisions) {
    int all = Math.max(1, sum(decisions));
    List<Segment> segments = new ArrayList<>();
    int before = 0;
    for (Sharing sharing : Sharing.values()) {
      int number = decisions.getOrDefault(sharing, 0);
      int x = before * WIDTH / all;
      int end = (before + number) * WIDTH / all;
      BigDecimal share =
          BigDecimal.valueOf(number).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
      segments.add(
          new Segment(
              sharing.name(),
              words.in(sharing.label()),
              number,
              PageWords.percent(share),
              x,
              end - x));
      before += number;
    }
    return segments;
  }

  /** Groups, and then tiers, each with its bar. */
  public List<PartBar> parts() {
    return allParts().stream().limit(MOST_PARTS).toList();
  }

  /** How many groups and tiers are left out. */
  public String moreParts() {
    return words.more(allParts().size(), MOST_PARTS);
  }

  private List<PartBar> allParts() {
    List<PartBar> parts = new ArrayList<>();
    for (Portion one : distribution.groups()) {
      parts.add(new PartBar(one.name(), segments(one.decisions())));
    }
    for (Portion one : distribution.tiers()) {
      parts.add(new PartBar(words.say("区分 ", "Tier ") + one.name(), segments(one.decisions())));
    }
    return parts;
  }

  /** How many have an overall score in which tenth. */
  public List<Bar> tenths() {
    List<Integer> counts = distribution.overall();
    int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      String range = i * 10 + "–" + (i + 1) * 10 + "%";
      bars.add(new Bar(range, counts.get(i), counts.get(i) * 120 / most));
    }
    return bars;
  }

  /** The labels, in the order of the standard. */
  public List<Spread> labels() {
    Map<String, Label> labels = new HashMap<>();
    standard.labels().forEach(label -> labels.put(label.no(), label));
    return distribution.labels().stream()
        .map(one -> spread(one, Objects.requireNonNull(labels.get(one.no()))))
        .toList();
  }

  private Spread spread(Distribution.Spread one, Label label) {
    BigDecimal mean = one.mean();
    int lower = width(one.lower());
    return new Spread(
        label.no() + " " + words.in(label.name()),
        one.suppliers(),
        mean == null ? null : PageWords.percent(mean),
        width(mean),
        lower,
        Math.max(0, width(one.upper()) - lower),
        width(one.median()));
  }

  private static int width(@Nullable BigDecimal share) {
    return share == null ? 0 : share.multiply(BigDecimal.valueOf(200)).intValue();
  }

  /** What lapses in the months to come. */
  public List<Bar> months() {
    List<ComingLapses.Month> months = lapses.months().stream().limit(MOST_MONTHS).toList();
    int most = Math.max(1, months.stream().mapToInt(ComingLapses.Month::lapses).max().orElse(1));
    return months.stream()
        .map(one -> new Bar(one.month(), one.lapses(), one.lapses() * 400 / most))
        .toList();
  }

  /** How many months are left out. */
  public String moreMonths() {
    return words.more(lapses.months().size(), MOST_MONTHS);
  }
}
