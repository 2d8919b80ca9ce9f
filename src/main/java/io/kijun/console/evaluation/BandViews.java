package io.kijun.console.evaluation;

import io.kijun.console.evaluation.EvaluationView.Band;
import io.kijun.console.evaluation.EvaluationView.CountView;
import io.kijun.console.evaluation.EvaluationView.ItemLink;
import io.kijun.console.evaluation.EvaluationView.Mark;
import io.kijun.console.evaluation.EvaluationView.Next;
import io.kijun.console.evaluation.EvaluationView.ScoreLine;
import io.kijun.console.evaluation.ItemFilter.Shown;
import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.ShareView;
import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Verdict;
import io.kijun.record.ToldResult;
import io.kijun.record.ToldResult.ResultCount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was decided, why, and the way on. */
final class BandViews {

  private static final int FIRST = 11;

  private final OpenedEvaluation opened;
  private final ToldResult told;
  private final ItemViews items;
  private final ReaderWords words;

  BandViews(OpenedEvaluation opened, ItemViews items, ReaderWords words) {
    this.opened = opened;
    this.told = opened.told();
    this.items = items;
    this.words = words;
  }

  Band view() {
    List<CountView> counts = counts();
    Share mandatory = opened.why().mandatory();
    BigDecimal shown = mandatory == null ? null : mandatory.shown();
    return new Band(
        BadgeView.of(Sharing.valueOf(told.sharingCode()), words),
        counts.subList(0, Verdict.values().length),
        counts.subList(Verdict.values().length, counts.size()),
        told.reasons(),
        shown == null ? null : ShareView.of(shown),
        shown == null ? List.of() : marks(),
        told.scores().stream()
            .map(one -> new ScoreLine(one.name(), Objects.requireNonNullElse(one.percent(), "–")))
            .toList(),
        next());
  }

  /** As the report counts: first by verdict, then the others. */
  private List<CountView> counts() {
    List<CountView> all = new ArrayList<>();
    List<Verdict> verdicts = List.of(Verdict.values());
    for (ResultCount one : told.counts()) {
      int at = all.size();
      String number = words.number(one.number());
      if (at < verdicts.size()) {
        Verdict verdict = verdicts.get(at);
        ItemFilter filter = new ItemFilter(Shown.valueOf(verdict.name()), null, null, null);
        all.add(
            new CountView(
                BadgeView.of(verdict, words),
                one.name(),
                number,
                opened.address() + filter.query()));
      } else {
        all.add(new CountView(null, one.name(), number, null));
      }
    }
    return all;
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (DecisionRow row : opened.standard().decisions()) {
      BigDecimal least = row.mandatoryShare();
      if (least != null && least.signum() > 0 && row.sharing() != Sharing.RESTRICTED) {
        String at = least.movePointRight(2).stripTrailingZeros().toPlainString();
        marks.add(new Mark(words.of("evaluation.from-share", words.of(row.sharing()), at), at));
      }
    }
    return marks.stream().distinct().toList();
  }

  private @Nullable Next next() {
    List<String> wanted = opened.nextItems();
    if (wanted.isEmpty()) {
      return null;
    }
    ItemFilter all = new ItemFilter(Shown.OPEN, null, null, null);
    List<ItemLink> links =
        opened.items().stream()
            .filter(one -> wanted.contains(one.item().no()))
            .map(
                one ->
                    new ItemLink(
                        words.of("evaluation.item", one.item().no(), words.of(one.item().title())),
                        items.address(one, all)))
            .toList();
    int first = Math.min(FIRST, links.size());
    return new Next(
        words.of("evaluation.next", told.nextSharing(), words.number(links.size())),
        links.subList(0, first),
        links.subList(first, links.size()),
        words.of("evaluation.next-rest", words.number(links.size() - first)));
  }
}
