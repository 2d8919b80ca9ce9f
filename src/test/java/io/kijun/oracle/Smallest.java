package io.kijun.oracle;

import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.WordsColumn;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Standard;
import io.kijun.generated.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Leaves out of a scenario what it fails without, so that a person can read the rest. */
final class Smallest {

  private final Predicate<Scenario> fails;

  private Smallest(Predicate<Scenario> fails) {
    this.fails = fails;
  }

  /** A scenario that still fails, of which nothing more can be left out. */
  static Scenario of(Scenario scenario, Predicate<Scenario> fails) {
    Smallest smallest = new Smallest(fails);
    Scenario before;
    Scenario after = scenario;
    do {
      before = after;
      after = smallest.withLess(before);
    } while (!after.equals(before));
    return after;
  }

  private Scenario withLess(Scenario scenario) {
    Scenario less = scenario;
    for (Function<Scenario, List<Scenario>> way : ways()) {
      boolean found = true;
      while (found) {
        Scenario from = less;
        less = way.apply(from).stream().filter(fails).findFirst().orElse(from);
        found = !less.equals(from);
      }
    }
    return less;
  }

  private static List<Function<Scenario, List<Scenario>>> ways() {
    return List.of(
        Smallest::withoutAnItem,
        Smallest::withoutARow,
        Smallest::withoutADependency,
        Smallest::withAShorterRow,
        Smallest::withoutEvidence,
        Smallest::withoutADeclaration,
        Smallest::withoutAnEvent,
        Smallest::withoutAFact,
        Smallest::withShorterEvidence);
  }

  private static <T> List<List<T>> eachLeftOut(List<T> list) {
    List<List<T>> shorter = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      List<T> rest = new ArrayList<>(list);
      rest.remove(i);
      shorter.add(rest);
    }
    return shorter;
  }

  private static Scenario with(Scenario scenario, List<Item> items, List<CriterionRow> rows) {
    Set<String> numbers = new HashSet<>();
    rows.forEach(row -> numbers.add(row.no()));
    List<Item> kept = items.stream().filter(item -> numbers.contains(item.no())).toList();
    Standard all = scenario.standard();
    Standard fewer = all.with(kept.stream().map(item -> buildingOn(item, numbers)).toList(), rows);
    return new Scenario(fewer, scenario.facts(), scenario.asOf());
  }

  private static Item buildingOn(Item item, Set<String> numbers) {
    List<String> kept = item.buildsOn().stream().filter(numbers::contains).toList();
    return item.with(item.appliesWhen(), kept);
  }

  private static List<Scenario> withoutAnItem(Scenario scenario) {
    Standard all = scenario.standard();
    List<Scenario> less = new ArrayList<>();
    for (Item gone : all.items()) {
      List<CriterionRow> rows =
          all.criteria().stream().filter(row -> !row.no().equals(gone.no())).toList();
      less.add(with(scenario, all.items(), rows));
    }
    return less;
  }

  private static List<Scenario> withoutARow(Scenario scenario) {
    Standard all = scenario.standard();
    return eachLeftOut(all.criteria()).stream()
        .map(rows -> with(scenario, all.items(), rows))
        .toList();
  }

  private static List<Scenario> withoutADependency(Scenario scenario) {
    Standard all = scenario.standard();
    List<Scenario> less = new ArrayList<>();
    for (Item item : all.items()) {
      for (String root : item.buildsOn()) {
        Set<String> others = new HashSet<>(item.buildsOn());
        others.remove(root);
        List<Item> items = new ArrayList<>(all.items());
        items.replaceAll(each -> each.equals(item) ? buildingOn(item, others) : each);
        less.add(with(scenario, items, all.criteria()));
      }
    }
    return less;
  }

  private static List<Scenario> withAShorterRow(Scenario scenario) {
    Standard all = scenario.standard();
    List<Scenario> less = new ArrayList<>();
    for (CriterionRow row : all.criteria()) {
      for (CriterionRow shorter : shorter(row)) {
        List<CriterionRow> rows = new ArrayList<>(all.criteria());
        rows.replaceAll(each -> each.equals(row) ? shorter : each);
        less.add(with(scenario, all.items(), rows));
      }
    }
    return less;
  }

  private static List<CriterionRow> shorter(CriterionRow row) {
    List<CriterionRow> rows = new ArrayList<>();
    rows.add(Columns.APPLIES_WHEN.with(row, null));
    for (WordsColumn list :
        List.of(Columns.OCCASIONS, Columns.AUDIENCE, Columns.SCOPE, Columns.CONTENTS)) {
      rows.add(list.with(row, fewer(list.of(row))));
    }
    rows.add(Columns.RETENTION.with(row, null));
    boolean more =
        !Columns.OCCASIONS.of(row).isEmpty()
            || !Columns.AUDIENCE.of(row).isEmpty()
            || Columns.RETENTION.of(row) != null;
    if (Columns.ESTABLISHED.of(row) && (more || Columns.CADENCE.of(row) != null)) {
      rows.add(Columns.ESTABLISHED.with(row, null));
    }
    if (Columns.CADENCE.of(row) != null && (more || Columns.ESTABLISHED.of(row))) {
      rows.add(Columns.CADENCE.with(row, null));
    }
    rows.removeIf(each -> each.equals(row) || isBlank(each));
    return rows;
  }

  private static boolean isBlank(CriterionRow row) {
    return !Columns.ESTABLISHED.of(row)
        && Columns.CADENCE.of(row) == null
        && Columns.RETENTION.of(row) == null
        && Columns.OCCASIONS.of(row).size()
                + Columns.AUDIENCE.of(row).size()
                + Columns.SCOPE.of(row).size()
                + Columns.CONTENTS.of(row).size()
            == 0;
  }

  private static List<String> fewer(List<String> words) {
    return words.isEmpty() ? words : words.subList(1, words.size());
  }

  private static Scenario with(Scenario scenario, Facts facts) {
    return new Scenario(scenario.standard(), facts, scenario.asOf());
  }

  private static List<Scenario> withoutEvidence(Scenario scenario) {
    return eachLeftOut(scenario.facts().evidence()).stream()
        .map(entries -> with(scenario, entries))
        .toList();
  }

  private static Scenario with(Scenario scenario, List<Evidence> entries) {
    Facts all = scenario.facts();
    return with(
        scenario,
        new Facts(
            all.supplier(),
            all.name(),
            all.tier(),
            all.profile(),
            entries,
            all.declarations(),
            all.events()));
  }

  private static List<Scenario> withoutADeclaration(Scenario scenario) {
    Facts all = scenario.facts();
    return eachLeftOut(all.declarations()).stream()
        .map(
            fewer ->
                with(
                    scenario,
                    new Facts(
                        all.supplier(),
                        all.name(),
                        all.tier(),
                        all.profile(),
                        all.evidence(),
                        fewer,
                        all.events())))
        .toList();
  }

  private static List<Scenario> withoutAnEvent(Scenario scenario) {
    Facts all = scenario.facts();
    return eachLeftOut(all.events()).stream()
        .map(
            fewer ->
                with(
                    scenario,
                    new Facts(
                        all.supplier(),
                        all.name(),
                        all.tier(),
                        all.profile(),
                        all.evidence(),
                        all.declarations(),
                        fewer)))
        .toList();
  }

  private static List<Scenario> withoutAFact(Scenario scenario) {
    Facts all = scenario.facts();
    List<Scenario> less = new ArrayList<>();
    for (String fact : all.profile().keySet()) {
      Map<String, Boolean> fewer = new TreeMap<>(all.profile());
      fewer.remove(fact);
      less.add(
          with(
              scenario,
              new Facts(
                  all.supplier(),
                  all.name(),
                  all.tier(),
                  fewer,
                  all.evidence(),
                  all.declarations(),
                  all.events())));
    }
    return less;
  }

  private static List<Scenario> withShorterEvidence(Scenario scenario) {
    List<Scenario> less = new ArrayList<>();
    for (int i = 0; i < scenario.facts().evidence().size(); i++) {
      for (Evidence shorter : shorter(scenario.facts().evidence().get(i))) {
        List<Evidence> entries = new ArrayList<>(scenario.facts().evidence());
        entries.set(i, shorter);
        less.add(with(scenario, entries));
      }
    }
    return less;
  }

  private static List<Evidence> shorter(Evidence entry) {
    List<Evidence> shorter = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      int field = i;
      shorter.add(
          new Evidence(
              entry.key(),
              field == 0 ? null : entry.established(),
              field == 1 && !entry.performances().isEmpty()
                  ? new TreeSet<LocalDate>(
                      entry.performances().headSet(entry.performances().last()))
                  : entry.performances(),
              field == 2 ? Set.of() : entry.occasions(),
              field == 3 ? Set.of() : entry.audience(),
              field == 4 ? Set.of() : entry.scope(),
              field == 5 ? Set.of() : entry.contents(),
              field == 6 ? null : entry.retention(),
              field == 7 ? null : entry.interval(),
              field == 8 ? null : entry.statedOn(),
              entry.source()));
    }
    shorter.removeIf(entry::equals);
    return shorter;
  }
}
