package io.kijun.console.suppliers;

import io.kijun.access.Sight;
import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.ShareView;
import io.kijun.console.suppliers.SupplierView.LabelView;
import io.kijun.console.suppliers.SupplierView.StandingView;
import io.kijun.console.suppliers.SupplierView.TrendView;
import io.kijun.core.evaluation.Decision.NextLevel;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Standard;
import io.kijun.portfolio.comparison.ReadingTrend;
import io.kijun.record.PastStanding;
import io.kijun.supplier.ReadingStanding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Shows how a supplier stands, and how it stood. */
@Component
final class SupplierStandings {

  private static final int DAYS = 12;

  private final ReadingTrend trend;
  private final ReadingStanding standing;

  SupplierStandings(ReadingTrend trend, ReadingStanding standing) {
    this.trend = trend;
    this.standing = standing;
  }

  /** How it stood, the first day first. */
  List<PastStanding> all(String code, Sight sight) {
    return trend.of(code, sight).standings();
  }

  /**
   * How it stands now.
   *
   * @param link the address of a page; null: the reader may not open it
   */
  StandingView now(
      String code,
      PastStanding last,
      Optional<Standard> standard,
      UnaryOperator<@Nullable String> link,
      Sight sight,
      ReaderWords words) {
    List<String> reasons = new ArrayList<>();
    String language = words.isJapanese() ? "ja" : "en";
    JsonNode told = standing.of(code, sight).json().path("decision").path("reasons");
    told.forEach(one -> reasons.add(one.path(language).asString("")));
    NextLevel next = last.digest().nextLevel();
    Map<String, String> items =
        standard.map(Standard::items).orElse(List.of()).stream()
            .collect(Collectors.toMap(Item::no, one -> one.no() + "　" + words.of(one.title())));
    return new StandingView(
        BadgeView.of(last.digest().standing().sharing(), words),
        share(last.digest().standing().overall()),
        last.asOf().toString(),
        reasons.stream().filter(one -> !one.isEmpty()).toList(),
        next == null ? null : BadgeView.of(next.sharing(), words),
        next == null
            ? List.of()
            : next.items().stream().map(one -> items.getOrDefault(one, one)).toList(),
        link.apply("/console/evaluations/" + last.evaluation()));
  }

  private static @Nullable ShareView share(@Nullable BigDecimal share) {
    return share == null ? null : ShareView.of(share);
  }

  List<LabelView> labels(PastStanding last, Optional<Standard> standard, ReaderWords words) {
    Map<String, String> names =
        standard.map(Standard::labels).orElse(List.of()).stream()
            .collect(Collectors.toMap(Label::no, one -> one.no() + ". " + words.of(one.name())));
    List<LabelView> labels = new ArrayList<>();
    last.digest()
        .labels()
        .forEach(
            (no, score) -> labels.add(new LabelView(names.getOrDefault(no, no), share(score))));
    return labels;
  }

  List<TrendView> trend(
      List<PastStanding> all, UnaryOperator<@Nullable String> link, ReaderWords words) {
    List<TrendView> shown = new ArrayList<>();
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - DAYS); i--) {
      PastStanding one = all.get(i);
      BigDecimal now = one.digest().standing().overall();
      BigDecimal before = i == 0 ? null : all.get(i - 1).digest().standing().overall();
      shown.add(
          new TrendView(
              one.asOf().toString(),
              BadgeView.of(one.digest().standing().sharing(), words),
              share(now),
              SupplierLines.change(
                  now == null || before == null ? null : now.subtract(before), words),
              link.apply("/console/evaluations/" + one.evaluation())));
    }
    return shown;
  }
}
