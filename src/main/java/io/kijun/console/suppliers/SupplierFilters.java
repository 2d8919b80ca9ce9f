package io.kijun.console.suppliers;

import io.kijun.access.Sight;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.suppliers.SupplierListView.Chip;
import io.kijun.console.suppliers.SupplierListView.Option;
import io.kijun.console.suppliers.SupplierListView.Select;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Sharing;
import io.kijun.inforce.Engines;
import io.kijun.supplier.Suppliers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the list can be restricted by, and what restricts it now. */
@Component
final class SupplierFilters {

  private final Suppliers suppliers;
  private final Engines engines;

  SupplierFilters(Suppliers suppliers, Engines engines) {
    this.suppliers = suppliers;
    this.engines = engines;
  }

  private List<Label> labels() {
    return engines.last().map(one -> one.content().standard().labels()).orElse(List.of());
  }

  private static String label(Label one, ReaderWords words) {
    return one.no() + ". " + words.of(one.name());
  }

  List<Select> selects(SuppliersFilter filter, Sight sight, ReaderWords words) {
    Choice decision =
        new Choice(filter, SuppliersFilter.DECISION).add("", words.of("suppliers.any"));
    for (Sharing one : Sharing.values()) {
      decision.add(one.name(), words.of(one));
    }
    decision.add(SuppliersFilter.NONE, words.of("badge.unknown"));
    Choice group = new Choice(filter, SuppliersFilter.GROUP).add("", words.of("suppliers.any"));
    suppliers.groups(sight).stream()
        .filter(one -> sight.reaches(List.of(one)))
        .forEach(one -> group.add(one, one));
    Choice label =
        new Choice(filter, SuppliersFilter.LABEL).add("", words.of("suppliers.no-label"));
    labels().forEach(one -> label.add(one.no(), label(one, words)));
    Choice lapsing =
        new Choice(filter, SuppliersFilter.LAPSING)
            .add("", words.of("suppliers.whatever"))
            .add(SuppliersFilter.SOON, words.of("suppliers.soon"));
    filter.month().ifPresent(one -> lapsing.add(one.toString(), one.toString()));
    Choice answer =
        new Choice(filter, SuppliersFilter.ANSWER)
            .add("", words.of("suppliers.whatever"))
            .add("no", words.of("suppliers.unanswered"))
            .add("yes", words.of("suppliers.not-awaited"));
    Choice ended =
        new Choice(filter, SuppliersFilter.ENDED)
            .add("", words.of("suppliers.going"))
            .add("true", words.of("suppliers.ended"));
    return List.of(
        decision.select(words.of("suppliers.decision")),
        group.select(words.of("suppliers.group")),
        label.select(words.of("suppliers.label")),
        lapsing.select(words.of("suppliers.lapsing")),
        answer.select(words.of("suppliers.answer")),
        ended.select(words.of("suppliers.dealing")));
  }

  /** Options of one select. */
  private static final class Choice {

    private final String name;
    private final String chosen;
    private final List<Option> options = new ArrayList<>();

    Choice(SuppliersFilter filter, String name) {
      this.name = name;
      this.chosen = filter.value(name);
    }

    Choice add(String value, String label) {
      options.add(new Option(value, label, value.equals(chosen)));
      return this;
    }

    Select select(String label) {
      return new Select(name, label, List.copyOf(options));
    }
  }

  List<Chip> chips(SuppliersFilter filter, Sight sight, ReaderWords words) {
    List<Chip> chips = new ArrayList<>();
    if (!filter.value(SuppliersFilter.TEXT).isEmpty()) {
      chips.add(
          chip(
              filter,
              SuppliersFilter.TEXT,
              words.of("suppliers.text"),
              filter.value(SuppliersFilter.TEXT),
              words));
    }
    for (Select select : selects(filter, sight, words)) {
      String value = filter.value(select.name());
      select.options().stream()
          .filter(one -> !value.isEmpty() && one.chosen())
          .map(
              one ->
                  chip(
                      filter,
                      select.name(),
                      select.label(),
                      shown(filter, select, one, words),
                      words))
          .forEach(chips::add);
    }
    return chips;
  }

  private static String shown(
      SuppliersFilter filter, Select select, Option one, ReaderWords words) {
    return select.name().equals(SuppliersFilter.LABEL)
        ? words.of("suppliers.label-under", one.label(), filter.under().toPlainString())
        : one.label();
  }

  private static Chip chip(
      SuppliersFilter filter, String name, String label, String value, ReaderWords words) {
    return new Chip(words.of("suppliers.chip", label, value), filter.with(name, "").address());
  }
}
