package io.kijun.core.ruleset.differences;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.issue.Patience;
import io.kijun.core.ruleset.differences.CellDifference.CellShown;
import io.kijun.core.ruleset.differences.Difference.Kind;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Standard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs in 基準, by criterion: where a row stands and how it is written plays no part. */
final class CriterionDifferences {

  private CriterionDifferences() {}

  static List<Difference> between(Standard before, Standard after) {
    Map<String, Map<String, CriterionRow>> old = byCriterion(before);
    Map<String, Map<String, CriterionRow>> now = byCriterion(after);
    Set<String> ids = new LinkedHashSet<>(now.keySet());
    ids.addAll(old.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String id : ids) {
      Patience.check();
      Difference difference =
          of(id, old.getOrDefault(id, Map.of()), now.getOrDefault(id, Map.of()));
      if (difference != null) {
        differences.add(difference);
      }
    }
    return differences;
  }

  private static Map<String, Map<String, CriterionRow>> byCriterion(Standard standard) {
    Map<String, Map<String, CriterionRow>> rows = new LinkedHashMap<>();
    for (CriterionRow row : standard.criteria()) {
      rows.computeIfAbsent(row.criterion(), id -> new LinkedHashMap<>()).put(row.id(), row);
    }
    return rows;
  }

  private static @Nullable Difference of(
      String id, Map<String, CriterionRow> before, Map<String, CriterionRow> after) {
    List<CellDifference> cells = new ArrayList<>();
    if (before.size() == 1 && after.size() == 1) {
      compare(before.values().iterator().next(), after.values().iterator().next(), cells);
    } else {
      Set<String> rows = new LinkedHashSet<>(after.keySet());
      rows.addAll(before.keySet());
      for (String row : rows) {
        compare(before.get(row), after.get(row), cells);
      }
    }
    if (cells.isEmpty()) {
      return null;
    }
    Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    boolean loosened =
        switch (kind) {
          case ADDED -> false;
          case REMOVED -> true;
          case CHANGED -> cells.stream().anyMatch(CellDifference::loosened);
        };
    return new Difference(
        new DifferenceSubject(DifferenceSubject.Kind.CRITERION, id), kind, loosened, cells);
  }

  private static void compare(
      @Nullable CriterionRow before, @Nullable CriterionRow after, List<CellDifference> cells) {
    for (Column column : Columns.ALL) {
      Object old = before == null ? null : column.value(before);
      Object now = after == null ? null : column.value(after);
      if (!Objects.equals(old, now)) {
        CriterionRow place = Objects.requireNonNull(after == null ? before : after);
        cells.add(
            new CellDifference(
                column.code(),
                place.at().workbook(),
                place.at().sheet(),
                shown(column, before),
                shown(column, after),
                column.isLoosened(before, after)));
      }
    }
  }

  private static @Nullable CellShown shown(Column column, @Nullable CriterionRow row) {
    if (row == null) {
      return null;
    }
    CellText cell = row.cells().get(column.code());
    return cell == null
        ? new CellShown(Address.of(column.position(), row.at().row()), "")
        : new CellShown(cell.cell(), cell.text());
  }
}
