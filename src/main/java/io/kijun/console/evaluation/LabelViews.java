package io.kijun.console.evaluation;

import io.kijun.console.evaluation.EvaluationView.LabelLine;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.ShareView;
import io.kijun.record.ToldResult.Bar;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scores of labels, each of which filters the items. */
final class LabelViews {

  private static final BigDecimal LOW = new BigDecimal(70);
  private static final BigDecimal SMALL = new BigDecimal(80);

  private final OpenedEvaluation opened;
  private final ItemFilter filter;
  private final ReaderWords words;

  LabelViews(OpenedEvaluation opened, ItemFilter filter, ReaderWords words) {
    this.opened = opened;
    this.filter = filter;
    this.words = words;
  }

  List<LabelLine> lines() {
    return opened.told().labels().stream().map(this::line).toList();
  }

  private LabelLine line(Bar bar) {
    boolean picked = bar.no().equals(filter.label());
    BigDecimal percent = percent(bar.percent());
    return new LabelLine(
        words.of("evaluation.label", bar.no(), bar.name()),
        percent == null
            ? null
            : new ShareView(
                percent.toPlainString(), percent.toPlainString(), percent.compareTo(LOW) < 0),
        opened.address() + filter.withLabel(picked ? null : bar.no()).query(),
        picked,
        !picked && (percent == null || percent.compareTo(SMALL) >= 0));
  }

  /** As the report shows it. */
  private static @Nullable BigDecimal percent(@Nullable String shown) {
    return shown == null ? null : new BigDecimal(shown.substring(0, shown.length() - 1));
  }
}
