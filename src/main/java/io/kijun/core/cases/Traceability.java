package io.kijun.core.cases;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From each item of a standard to all that is there because of it: criteria, rows with their cells,
 * cases, advice, dependencies and evidence keys.
 */
public record Traceability(Totals totals, List<OfItem> items) {

  /**
   * Sums over all items.
   *
   * @param itemsWithCriteria as many as there are items, or something is not traced
   * @param cells filled cells with a constraint
   */
  public record Totals(
      int items,
      int itemsWithCriteria,
      int criteria,
      int rows,
      int cells,
      int cases,
      int advice,
      int evidence) {}

  /**
   * One item.
   *
   * @param duties how many criteria it has
   * @param requiredBy the items that build on it
   * @param cases those that speak of the item as a whole
   */
  public record OfItem(
      String no,
      String label,
      Obligation obligation,
      Text title,
      int duties,
      List<String> buildsOn,
      List<String> requiredBy,
      List<String> evidence,
      List<OfCriterion> criteria,
      List<CasePlace> cases,
      List<AdvicePlace> advice) {}

  /** One criterion. */
  public record OfCriterion(
      String id,
      Text statement,
      List<OfRow> rows,
      List<CasePlace> cases,
      List<AdvicePlace> advice) {}

  /**
   * One row of 基準.
   *
   * @param cells addresses of the cells with a constraint, by column
   */
  public record OfRow(
      String name,
      String workbook,
      String sheet,
      int row,
      String evidence,
      Map<String, String> cells) {}

  /** A case. */
  public record CasePlace(String workbook, String sheet, int row, Text title) {}

  /**
   * A row of 助言.
   *
   * @param cause null: any
   */
  public record AdvicePlace(String workbook, String sheet, int row, @Nullable Cause cause) {}

  /** Traces a checked standard. */
  public static Traceability of(Standard standard) {
    return new Tracing(standard).traced();
  }

  /** Goes through a standard once and then item by item. */
  private static final class Tracing {

    private final Standard standard;
    private final Map<String, Map<String, List<CriterionRow>>> rows = new HashMap<>();
    private final Map<String, List<CasePlace>> cases = new HashMap<>();
    private final Map<String, List<AdvicePlace>> advice = new HashMap<>();

    Tracing(Standard standard) {
      this.standard = standard;
      for (CriterionRow row : standard.criteria()) {
        rows.computeIfAbsent(row.no(), no -> new LinkedHashMap<>())
            .computeIfAbsent(row.criterion(), id -> new ArrayList<>())
            .add(row);
      }
      PreparedCases.of(standard).forEach(this::index);
      for (AdviceRow row : standard.advice()) {
        RowPlace at = row.at();
        advice
            .computeIfAbsent(row.target(), target -> new ArrayList<>())
            .add(new AdvicePlace(at.workbook(), at.sheet(), at.row(), row.cause()));
      }
    }

    private void index(PreparedCase prepared) {
      RowPlace at = prepared.row().at();
      CasePlace place = new CasePlace(at.workbook(), at.sheet(), at.row(), prepared.row().title());
      Set<String> subjects = new LinkedHashSet<>();
      for (Expectation one : prepared.expectations()) {
        subjects.add(one.subject());
      }
      subjects.forEach(
          subject -> cases.computeIfAbsent(subject, none -> new ArrayList<>()).add(place));
    }

    Traceability traced() {
      List<OfItem> items = standard.items().stream().map(this::item).toList();
      List<OfCriterion> criteria = items.stream().flatMap(i -> i.criteria().stream()).toList();
      List<OfRow> all = criteria.stream().flatMap(c -> c.rows().stream()).toList();
      return new Traceability(
          new Totals(
              items.size(),
              (int) items.stream().filter(item -> item.duties() > 0).count(),
              criteria.size(),
              all.size(),
              all.stream().mapToInt(row -> row.cells().size()).sum(),
              standard.cases().size(),
              standard.advice().size(),
              (int) all.stream().map(OfRow::evidence).distinct().count()),
          items);
    }

    private OfItem item(Item item) {
      List<OfCriterion> criteria = new ArrayList<>();
      Set<String> evidence = new LinkedHashSet<>();
      rows.getOrDefault(item.no(), Map.of())
          .forEach(
              (id, ofCriterion) -> {
                criteria.add(criterion(id, ofCriterion));
                ofCriterion.forEach(row -> evidence.add(row.evidence()));
              });
      return new OfItem(
          item.no(),
          item.label(),
          item.obligation(),
          item.title(),
          criteria.size(),
          item.buildsOn(),
          standard.items().stream()
              .filter(other -> other.buildsOn().contains(item.no()))
              .map(Item::no)
              .toList(),
          List.copyOf(evidence),
          criteria,
          cases.getOrDefault(item.no(), List.of()),
          advice.getOrDefault(item.no(), List.of()));
    }

    private OfCriterion criterion(String id, List<CriterionRow> ofCriterion) {
      return new OfCriterion(
          id,
          ofCriterion.get(0).statement(),
          ofCriterion.stream().map(Tracing::row).toList(),
          cases.getOrDefault(id, List.of()),
          advice.getOrDefault(id, List.of()));
    }

    private static OfRow row(CriterionRow row) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (Column column : Columns.constraints()) {
        var cell = row.cells().get(column.code());
        if (cell != null) {
          cells.put(column.code(), cell.cell());
        }
      }
      RowPlace at = row.at();
      return new OfRow(row.id(), at.workbook(), at.sheet(), at.row(), row.evidence(), cells);
    }
  }
}
