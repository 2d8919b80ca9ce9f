package io.kijun.console.evaluation;

import io.kijun.console.evaluation.EvaluationView.Actions;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderAsked;
import io.kijun.console.page.ReaderWords;
import io.kijun.record.EvaluationBasis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An evaluation in the words of a reader. */
final class EvaluationViews {

  private final OpenedEvaluation opened;
  private final ItemFilter filter;
  private final ReaderAsked asked;
  private final ReaderWords words;
  private final PageLinks links;

  EvaluationViews(
      OpenedEvaluation opened,
      ItemFilter filter,
      ReaderAsked asked,
      ReaderWords words,
      PageLinks links) {
    this.opened = opened;
    this.filter = filter;
    this.asked = asked;
    this.words = words;
    this.links = links;
  }

  /** Those that the filter leaves. */
  List<ResultItem> listed() {
    return opened.items().stream().filter(filter::accepts).toList();
  }

  /**
   * The whole.
   *
   * @param item the one that is opened; null: none is listed
   */
  EvaluationView view(ItemViews items, @Nullable ResultItem item, boolean chosen) {
    List<ResultItem> listed = listed();
    String code = opened.supplier();
    return new EvaluationView(
        opened.told().supplier(),
        code,
        words.of(
            "evaluation.facts",
            code,
            opened.told().asOf(),
            opened.ruleset(),
            opened.recorded().id().toString()),
        links.to("/console/suppliers/" + PageLinks.value(code)),
        note(),
        new Actions(
            links.to("/console/comparisons?b=" + opened.recorded().id()),
            links.to(opened.address() + "/report"),
            links.to(opened.address() + "/record")),
        new BandViews(opened, items, words).view(),
        new LabelViews(opened, filter, words).lines(),
        new ItemListViews(opened, filter, items, asked, words).view(listed, item),
        item == null ? null : items.of(item, listed, filter, chosen));
  }

  private @Nullable String note() {
    EvaluationBasis basis = opened.recorded().basis();
    return basis != null && basis.kind() == EvaluationBasis.Kind.TRIAL
        ? words.of("evaluation.trial")
        : null;
  }
}
