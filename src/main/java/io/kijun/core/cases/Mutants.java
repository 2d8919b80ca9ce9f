package io.kijun.core.cases;

import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All mutants of a standard, in the order of its rows. What provably means the same is none: no
 * case can notice it.
 */
final class Mutants {

  private final Standard standard;
  private final EquivalentMutants same;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(Standard standard) {
    this.standard = standard;
    this.same = new EquivalentMutants(standard);
  }

  static List<Mutant> of(Standard standard) {
    Mutants all = new Mutants(standard);
    standard.items().forEach(all::item);
    standard.criteria().forEach(all::row);
    return all.mutants;
  }

  private void item(Item item) {
    String place = place(item.at(), 6);
    for (String fact : item.appliesWhen()) {
      if (same.withoutCondition(item, fact)) {
        continue;
      }
      item(item, place, dropped(fact), without(item.appliesWhen(), fact), item.buildsOn());
    }
    String other = otherFact(item.appliesWhen());
    if (other != null) {
      item(item, place, added(other), with(item.appliesWhen(), other), item.buildsOn());
    }
    for (String root : item.buildsOn()) {
      if (same.withoutDependency(item, root)) {
        continue;
      }
      item(
          item,
          place(item.at(), 7),
          dropped("No." + root),
          item.appliesWhen(),
          without(item.buildsOn(), root));
    }
  }

  private void item(
      Item item, String place, Text change, List<String> appliesWhen, List<String> buildsOn) {
    Item mutated =
        new Item(
            item.no(),
            item.label(),
            item.obligation(),
            item.title(),
            appliesWhen,
            buildsOn,
            item.sourceNote(),
            item.at());
    List<String> criteria =
        standard.criteria().stream()
            .filter(row -> row.no().equals(item.no()))
            .map(CriterionRow::criterion)
            .distinct()
            .toList();
    List<String> subjects = with(criteria, item.no());
    mutants.add(
        new Mutant(
            place,
            change,
            item.no(),
            Set.copyOf(subjects),
            () ->
                standard.with(
                    standard.items().stream()
                        .map(one -> one.no().equals(item.no()) ? mutated : one)
                        .toList(),
                    standard.criteria())));
  }

  private void row(CriterionRow row) {
    new RowMutations(row, this::otherFact)
        .all()
        .forEach(
            mutation ->
                mutants.add(
                    new Mutant(
                        mutation.place(),
                        mutation.change(),
                        row.no(),
                        Set.of(row.criterion(), row.no()),
                        () -> standard.with(standard.items(), rows(row, mutation.row())))));
  }

  private List<CriterionRow> rows(CriterionRow before, @Nullable CriterionRow after) {
    return standard.criteria().stream()
        .flatMap(row -> row.id().equals(before.id()) ? Stream.ofNullable(after) : Stream.of(row))
        .toList();
  }

  private @Nullable String otherFact(List<String> facts) {
    return standard.vocabulary().profile().stream()
        .map(fact -> fact.code())
        .filter(code -> !facts.contains(code))
        .findFirst()
        .orElse(null);
  }

  static Text dropped(String what) {
    return new Text("「" + what + "」を外す", "drop " + what);
  }

  static Text added(String what) {
    return new Text("「" + what + "」を加える", "add " + what);
  }

  static List<String> without(List<String> all, String one) {
    return all.stream().filter(other -> !other.equals(one)).toList();
  }

  static List<String> with(List<String> all, String one) {
    List<String> more = new ArrayList<>(all);
    more.add(one);
    return List.copyOf(more);
  }

  static String place(RowPlace at, int column) {
    return at.workbook() + " › " + at.sheet() + " › " + (char) ('A' + column - 1) + at.row();
  }
}
