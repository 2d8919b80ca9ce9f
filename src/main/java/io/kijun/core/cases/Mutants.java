package io.kijun.core.cases;

import static io.kijun.core.criterion.RowVariation.added;
import static io.kijun.core.criterion.RowVariation.dropped;
import static io.kijun.core.criterion.RowVariation.with;
import static io.kijun.core.criterion.RowVariation.without;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.criterion.RowVariation;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.column.ItemColumn;
import io.kijun.core.standard.column.SheetColumn;
import io.kijun.core.standard.column.WordColumn;
import java.util.ArrayList;
import java.util.HashSet;
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
  private final Lexicon lexicon;
  private final EquivalentMutants same;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(Standard standard) {
    this.standard = standard;
    this.lexicon = new Lexicon(standard.vocabulary());
    this.same = new EquivalentMutants(standard);
  }

  static List<Mutant> of(Standard standard) {
    Mutants all = new Mutants(standard);
    standard.items().forEach(all::item);
    standard.criteria().forEach(all::row);
    standard.vocabulary().occasions().forEach(all::occasion);
    return all.mutants;
  }

  private void item(Item item) {
    String place = place(item.at(), ItemColumn.APPLIES_WHEN);
    for (String fact : item.appliesWhen()) {
      if (same.withoutCondition(item, fact)) {
        continue;
      }
      item(item, place, dropped(fact), without(item.appliesWhen(), fact), item.buildsOn());
    }
    lexicon
        .otherFact(item.appliesWhen())
        .ifPresent(
            other ->
                item(item, place, added(other), with(item.appliesWhen(), other), item.buildsOn()));
    for (String root : item.buildsOn()) {
      if (same.withoutDependency(item, root)) {
        continue;
      }
      item(
          item,
          place(item.at(), ItemColumn.BUILDS_ON),
          dropped("No." + root),
          item.appliesWhen(),
          without(item.buildsOn(), root));
    }
  }

  private void item(
      Item item, String place, Text change, List<String> appliesWhen, List<String> buildsOn) {
    Item mutated = item.with(appliesWhen, buildsOn);
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
    for (Column column : Columns.ALL) {
      for (RowVariation variation : column.variations(row, lexicon)) {
        mutants.add(
            new Mutant(
                place(row.at(), column),
                variation.change(),
                row.no(),
                Set.of(row.criterion(), row.no()),
                () -> standard.with(standard.items(), rows(row, variation.row()))));
      }
    }
  }

  /** One date serves several events of an occasion for which it must not. */
  private void occasion(Occasion occasion) {
    List<CriterionRow> rows =
        standard.criteria().stream()
            .filter(row -> Columns.OCCASIONS.of(row).contains(occasion.code()))
            .toList();
    if (!occasion.needsOneEach() || same.withoutOneEach(occasion) || rows.isEmpty()) {
      return;
    }
    Set<String> subjects = new HashSet<>();
    rows.forEach(row -> subjects.addAll(List.of(row.criterion(), row.no())));
    mutants.add(
        new Mutant(
            "語彙 › " + occasion.code() + " › " + WordColumn.EACH.header().ja(),
            dropped(WordColumn.EACH.header().ja()),
            rows.get(0).no(),
            subjects,
            () -> standard.with(withoutOneEach(occasion))));
  }

  private Vocabulary withoutOneEach(Occasion occasion) {
    Vocabulary words = standard.vocabulary();
    return words.withOccasions(
        words.occasions().stream()
            .map(one -> one.equals(occasion) ? one.withoutOneEach() : one)
            .toList());
  }

  private List<CriterionRow> rows(CriterionRow before, @Nullable CriterionRow after) {
    return standard.criteria().stream()
        .flatMap(row -> row.id().equals(before.id()) ? Stream.ofNullable(after) : Stream.of(row))
        .toList();
  }

  private static String place(RowPlace at, SheetColumn column) {
    return at.workbook() + " › " + at.sheet() + " › " + Address.of(column.position(), at.row());
  }
}
