package io.kijun.ruleset.differences;

import io.kijun.ruleset.Address;
import io.kijun.ruleset.differences.CellDifference.Shown;
import io.kijun.ruleset.differences.Difference.Kind;
import io.kijun.standard.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares things of one kind, each with its like by key, field by field. */
final class Things<T> {

  private final String prefix;
  private final Function<T, String> key;
  private final Function<T, @Nullable Place> place;
  private final List<Field<T, ?>> fields = new ArrayList<>();
  private boolean losingLoosens;
  private boolean gainingLoosens;

  private record Field<T, V>(
      String column, int position, Function<T, V> value, BiPredicate<V, V> loosens) {

    @Nullable CellDifference compare(T before, T after, @Nullable Place old, @Nullable Place now) {
      V was = value.apply(before);
      V is = value.apply(after);
      return was.equals(is)
          ? null
          : new CellDifference(
              column,
              now == null ? "00-standard.xlsx" : now.workbook(),
              now == null ? "" : now.sheet(),
              shown(was, old),
              shown(is, now),
              loosens.test(was, is));
    }

    private Shown shown(V value, @Nullable Place at) {
      String text =
          value instanceof Collection<?> words
              ? String.join("、", new TreeSet<>(words.stream().map(String::valueOf).toList()))
              : String.valueOf(value);
      return new Shown(at == null ? "" : Address.of(position, at.row()), text);
    }
  }

  Things(String prefix, Function<T, String> key, Function<T, @Nullable Place> place) {
    this.prefix = prefix;
    this.key = key;
    this.place = place;
  }

  /** To lose one of these makes something easier. */
  Things<T> losingLoosens() {
    losingLoosens = true;
    return this;
  }

  /** To gain one of these makes something easier. */
  Things<T> gainingLoosens() {
    gainingLoosens = true;
    return this;
  }

  /** A field that makes nothing easier. */
  <V> Things<T> field(String column, int position, Function<T, V> value) {
    return field(column, position, value, (old, now) -> false);
  }

  /** A field, and when a change of it makes something easier. */
  <V> Things<T> field(
      String column, int position, Function<T, V> value, BiPredicate<V, V> loosens) {
    fields.add(new Field<>(column, position, value, loosens));
    return this;
  }

  void compare(List<T> before, List<T> after, List<Difference> found) {
    Map<String, T> old = byKey(before);
    Map<String, T> now = byKey(after);
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(old.keySet());
    for (String one : keys) {
      T was = old.get(one);
      T is = now.get(one);
      if (was == null) {
        found.add(new Difference(prefix + one, null, Kind.ADDED, gainingLoosens, List.of()));
      } else if (is == null) {
        found.add(new Difference(prefix + one, null, Kind.REMOVED, losingLoosens, List.of()));
      } else {
        compare(prefix + one, was, is, found);
      }
    }
  }

  private void compare(String subject, T was, T is, List<Difference> found) {
    List<CellDifference> cells = new ArrayList<>();
    for (Field<T, ?> field : fields) {
      CellDifference cell = field.compare(was, is, place.apply(was), place.apply(is));
      if (cell != null) {
        cells.add(cell);
      }
    }
    if (!cells.isEmpty()) {
      boolean loosened = cells.stream().anyMatch(CellDifference::loosened);
      found.add(new Difference(subject, null, Kind.CHANGED, loosened, List.copyOf(cells)));
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
