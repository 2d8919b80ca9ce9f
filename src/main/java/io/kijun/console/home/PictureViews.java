package io.kijun.console.home;

import io.kijun.console.home.PictureView.DecisionShare;
import io.kijun.console.home.PictureView.GroupColumn;
import io.kijun.console.home.PictureView.HeatCell;
import io.kijun.console.home.PictureView.HeatRow;
import io.kijun.console.home.PictureView.LapseColumn;
import io.kijun.console.page.BadgeView;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Sharing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A picture of the portfolio in the words of a reader. */
final class PictureViews {

  private static final int WHOLE = 100;

  /** In a narrower part of the bar the sign stands alone. */
  private static final int NAMED_FROM = 12;

  private final PortfolioPicture picture;
  private final List<Label> labels;
  private final ReaderWords words;
  private final PageLinks links;

  PictureViews(PortfolioPicture picture, List<Label> labels, ReaderWords words, PageLinks links) {
    this.picture = picture;
    this.labels = labels;
    this.words = words;
    this.links = links;
  }

  PictureView view() {
    return new PictureView(
        words.of("home.facts", words.number(picture.suppliers()), picture.day().toString()),
        decisions(),
        months(),
        picture.groups().entrySet().stream()
            .map(
                one ->
                    new GroupColumn(
                        one.getKey(), words.of("home.firms", words.number(one.getValue()))))
            .toList(),
        heat());
  }

  private List<DecisionShare> decisions() {
    List<DecisionShare> all = new ArrayList<>();
    for (Sharing one : Sharing.values()) {
      all.add(
          share(BadgeView.of(one, words), picture.decisions().getOrDefault(one, 0), one.name()));
    }
    all.add(share(BadgeView.of((Sharing) null, words), picture.unknown(), "NONE"));
    return all;
  }

  private DecisionShare share(BadgeView badge, int count, String decision) {
    BigDecimal percent =
        picture.suppliers() == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(count * 100L)
                .divide(BigDecimal.valueOf(picture.suppliers()), 1, RoundingMode.HALF_UP);
    return new DecisionShare(
        badge,
        words.of("home.firms", words.number(count)),
        links.to("/console/suppliers?decision=" + decision),
        percent + "%",
        "w-" + percent.setScale(0, RoundingMode.HALF_UP),
        percent.intValue() >= NAMED_FROM);
  }

  private List<LapseColumn> months() {
    int most = picture.lapses().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<LapseColumn> all = new ArrayList<>();
    for (Map.Entry<YearMonth, Integer> one : picture.lapses().entrySet()) {
      all.add(
          new LapseColumn(
              words.month(one.getKey(), all.isEmpty()),
              words.number(one.getValue()),
              links.to("/console/suppliers?lapsing=" + one.getKey()),
              most == 0 ? 0 : one.getValue() * WHOLE / most,
              all.size() < 2));
    }
    return all;
  }

  private List<HeatRow> heat() {
    List<String> groups = List.copyOf(picture.groups().keySet());
    List<HeatRow> rows = new ArrayList<>();
    for (Label label : labels) {
      List<@Nullable BigDecimal> means = picture.heat().getOrDefault(label.no(), List.of());
      List<HeatCell> cells = new ArrayList<>();
      for (int i = 0; i < means.size(); i++) {
        cells.add(cell(means.get(i), label.no(), groups.get(i)));
      }
      rows.add(new HeatRow(label.no() + ". " + words.of(label.name()), cells));
    }
    return rows;
  }

  private HeatCell cell(@Nullable BigDecimal mean, String label, String group) {
    if (mean == null) {
      return new HeatCell("–", "", null);
    }
    int percent = mean.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
    return new HeatCell(
        Integer.toString(percent),
        look(percent),
        links.to("/console/suppliers?group=" + PageLinks.value(group) + "&label=" + label));
  }

  private static String look(int percent) {
    if (percent >= 90) {
      return "h1";
    }
    if (percent >= 80) {
      return "h2";
    }
    if (percent >= 70) {
      return "h3";
    }
    return percent >= 60 ? "h4" : "h5";
  }
}
