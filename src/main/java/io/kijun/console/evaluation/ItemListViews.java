package io.kijun.console.evaluation;

import io.kijun.console.evaluation.EvaluationView.Chip;
import io.kijun.console.evaluation.EvaluationView.ItemRow;
import io.kijun.console.evaluation.EvaluationView.Items;
import io.kijun.console.evaluation.EvaluationView.Option;
import io.kijun.console.evaluation.ItemFilter.Shown;
import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ReaderAsked;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Verdict;
import io.kijun.record.ToldResult.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The items that a filter leaves, and the filter. */
final class ItemListViews {

  private final OpenedEvaluation opened;
  private final ItemFilter filter;
  private final ItemViews items;
  private final ReaderAsked asked;
  private final ReaderWords words;

  ItemListViews(
      OpenedEvaluation opened,
      ItemFilter filter,
      ItemViews items,
      ReaderAsked asked,
      ReaderWords words) {
    this.opened = opened;
    this.filter = filter;
    this.items = items;
    this.asked = asked;
    this.words = words;
  }

  Items view(List<ResultItem> listed, @Nullable ResultItem picked) {
    List<Chip> chips = chips();
    String names = String.join("・", chips.stream().map(Chip::name).toList());
    return new Items(
        words.of(
            "evaluation.listed", words.number(opened.items().size()), words.number(listed.size())),
        names,
        opened.address(),
        opened.address() + new ItemFilter(Shown.ALL, null, null, null).query(),
        Objects.requireNonNullElse(filter.label(), ""),
        verdicts(),
        options(Cause.values(), filter.cause(), words.of("evaluation.any-cause")),
        options(Severity.values(), filter.severity(), words.of("evaluation.any-severity")),
        chips,
        asked.problems(),
        listed.stream().map(one -> row(one, one.equals(picked))).toList());
  }

  private ItemRow row(ResultItem one, boolean picked) {
    Line gravest = one.findings().isEmpty() ? null : one.findings().get(0);
    return new ItemRow(
        one.item().no(),
        words.of(one.item().title()),
        items.address(one, filter),
        BadgeView.of(one.verdict(), words),
        gravest == null ? "" : gravest.cause(),
        gravest == null ? "" : gravest.severity(),
        picked);
  }

  private List<Option> verdicts() {
    return Arrays.stream(Shown.values())
        .map(one -> new Option(one.name(), name(one), one == filter.verdict()))
        .toList();
  }

  private String name(Shown one) {
    return switch (one) {
      case OPEN -> words.of("evaluation.open");
      case ALL -> words.of("evaluation.all");
      default -> words.of(Verdict.valueOf(one.name()));
    };
  }

  private <T extends Enum<T> & Labelled> List<Option> options(
      T[] all, @Nullable T chosen, String any) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", any, chosen == null));
    for (T one : all) {
      options.add(new Option(one.name(), words.of(one), one == chosen));
    }
    return options;
  }

  private List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    if (filter.verdict() != Shown.ALL) {
      chip(chips, name(filter.verdict()), filter.withVerdict(Shown.ALL));
    }
    if (filter.cause() != null) {
      chip(chips, words.of(filter.cause()), filter.withCause(null));
    }
    if (filter.severity() != null) {
      String severity = words.of("evaluation.severity", words.of(filter.severity()));
      chip(chips, severity, filter.withSeverity(null));
    }
    if (filter.label() != null) {
      chip(chips, label(filter.label()), filter.withLabel(null));
    }
    return chips;
  }

  private void chip(List<Chip> chips, String name, ItemFilter without) {
    chips.add(new Chip(name, opened.address() + without.query()));
  }

  private String label(String no) {
    return opened.standard().labels().stream()
        .filter(one -> one.no().equals(no))
        .findFirst()
        .map(Label::name)
        .map(name -> words.of("evaluation.label", no, words.of(name)))
        .orElse(no);
  }
}
