package io.kijun.core.ruleset.differences;

import io.kijun.core.ruleset.differences.CellDifference.CellShown;
import io.kijun.core.ruleset.differences.Difference.Kind;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.column.SheetColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares things of one kind, each with its like by key, field by field. */
final class KeyedDifferences<T> {

  private final DifferenceSubject.Kind kind;
  private final Function<T, String> key;
  private final Function<T, RowPlace> place;
  private final List<Field<T, ?>> fields = new ArrayList<>();
  private Predicate<T> losingLoosens = thing -> false;
  private Predicate<T> gainingLoosens = thing -> false;

  private record Field<T, V>(
      String code, SheetColumn column, Function<T, V> value, BiPredicate<V, V> loosens) {

    @Nullable CellDifference compare(T before, T after, RowPlace old, RowPlace now) {
      V was = value.apply(before);
      V is = value.apply(after);
      return was.equals(is)
          ? null
          : new CellDifference(
              code,
              now.workbook(),
              now.sheet(),
              shown(was, old),
              shown(is, now),
              loosens.test(was, is));
    }

    CellShown cell(T thing, RowPlace at) {
      return shown(value.apply(thing), at);
    }

    private CellShown shown(V value, RowPlace at) {
      String text =
          value instanceof Collection<?> words
              ? String.join("、", new TreeSet<>(words.stream().map(String::valueOf).toList()))
              : String.valueOf(value);
      return new CellShown(at.row() == 0 ? "" : Address.of(column.position(), at.row()), text);
    }
  }

  /**
   * KeyedDifferences of one kind.
   *
   * @param place where one stands; row 0 where the row is not known
   */
  KeyedDifferences(
      DifferenceSubject.Kind kind, Function<T, String> key, Function<T, RowPlace> place) {
    this.kind = kind;
    this.key = key;
    this.place = place;
  }

  /** To lose such a one makes something easier. */
  KeyedDifferences<T> losingLoosens(Predicate<T> which) {
    losingLoosens = which;
    return this;
  }

  /** To gain such a one makes something easier. */
  KeyedDifferences<T> gainingLoosens(Predicate<T> which) {
    gainingLoosens = which;
    return this;
  }

  /** A column that makes nothing easier. */
  <V> KeyedDifferences<T> field(SheetColumn column, Function<T, V> value) {
    return field(column, value, (old, now) -> false);
  }

  /** A column, and when a change of it makes something easier. */
  <V> KeyedDifferences<T> field(
      SheetColumn column, Function<T, V> value, BiPredicate<V, V> loosens) {
    return field(column.code(), column, value, loosens);
  }

  /** One of several values of a column, none of which makes anything easier. */
  <V> KeyedDifferences<T> field(String code, SheetColumn column, Function<T, V> value) {
    return field(code, column, value, (old, now) -> false);
  }

  /** One of several values of a column, and when a change of it makes something easier. */
  <V> KeyedDifferences<T> field(
      String code, SheetColumn column, Function<T, V> value, BiPredicate<V, V> loosens) {
    fields.add(new Field<>(code, column, value, loosens));
    return this;
  }

  void compare(List<T> before, List<T> after, List<Difference> found) {
    Map<String, T> old = byKey(before);
    Map<String, T> now = byKey(after);
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(old.keySet());
    for (String one : keys) {
      DifferenceSubject subject = new DifferenceSubject(kind, one);
      T was = old.get(one);
      T is = now.get(one);
      if (was == null) {
        boolean loosened = gainingLoosens.test(Objects.requireNonNull(is));
        found.add(new Difference(subject, Kind.ADDED, loosened, cells(null, is)));
      } else if (is == null) {
        boolean loosened = losingLoosens.test(was);
        found.add(new Difference(subject, Kind.REMOVED, loosened, cells(was, null)));
      } else {
        compare(subject, was, is, found);
      }
    }
  }

  /** The cells of a thing that is new, or of one that is gone; empty ones are none. */
  private List<CellDifference> cells(@Nullable T was, @Nullable T is) {
    RowPlace at = place.apply(Objects.requireNonNull(is == null ? was : is));
    List<CellDifference> cells = new ArrayList<>();
    for (Field<T, ?> field : fields) {
      CellShown before = was == null ? null : field.cell(was, at);
      CellShown after = is == null ? null : field.cell(is, at);
      if (!Objects.requireNonNull(before == null ? after : before).value().isEmpty()) {
        cells.add(new CellDifference(field.code, at.workbook(), at.sheet(), before, after, false));
      }
    }
    return cells;
  }

  private void compare(DifferenceSubject subject, T was, T is, List<Difference> found) {
    List<CellDifference> cells = new ArrayList<>();
    for (Field<T, ?> field : fields) {
      CellDifference cell = field.compare(was, is, place.apply(was), place.apply(is));
      if (cell != null) {
        cells.add(cell);
      }
    }
    if (!cells.isEmpty()) {
      boolean loosened = cells.stream().anyMatch(CellDifference::loosened);
      found.add(new Difference(subject, Kind.CHANGED, loosened, List.copyOf(cells)));
    }
  }

  /** Of several with one key, the later ones are told apart by their number. */
  private Map<String, T> byKey(List<T> things) {
    Map<String, T> byKey = new LinkedHashMap<>();
    for (T thing : things) {
      String name = key.apply(thing);
      for (int number = 2; byKey.containsKey(name); number++) {
        name = key.apply(thing) + " (" + number + ")";
      }
      byKey.put(name, thing);
    }
    return byKey;
  }
}
