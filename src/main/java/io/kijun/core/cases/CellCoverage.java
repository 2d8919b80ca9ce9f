package io.kijun.core.cases;

import com.google.re2j.Pattern;
import io.kijun.core.criterion.Constraint;
import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Criteria;
import io.kijun.core.ruleset.Criterion;
import io.kijun.core.standard.RowPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which constraints the cases exercise both ways: seen satisfied by one case that speaks of the
 * criterion, and not satisfied by another.
 */
public final class CellCoverage {

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Map<String, Cell> cells = new LinkedHashMap<>();

  /** One cell of 基準, or an item's condition, and what the cases saw of it. */
  public static final class Cell {
    private final String row;
    private final String column;
    private final String place;
    private boolean satisfied;
    private boolean unsatisfied;

    private Cell(Alternative row, Constraint constraint) {
      RowPlace own = row.row().at();
      RowPlace elsewhere = constraint.elsewhere();
      RowPlace at = elsewhere == null ? own : elsewhere;
      String cell = constraint.cell().cell();
      String letters = DIGITS.matcher(cell).replaceAll("");
      this.row = row.row().id();
      this.column = elsewhere == null ? letters : at.sheet() + " " + letters;
      this.place = at.workbook() + " › " + at.sheet() + " › " + cell + " › " + this.row;
    }

    /** Where it stands: {@code 01-policy.xlsx › 基準 › G12}, with the row's id. */
    public String place() {
      return place;
    }

    /** The id of its row. */
    public String row() {
      return row;
    }

    /**
     * The row's id and the letters of the column: the same wherever the row stands. For an item's
     * condition with its sheet.
     */
    public String name() {
      return row + " " + column;
    }

    /** Whether a case saw it satisfied. */
    public boolean satisfied() {
      return satisfied;
    }

    /** Whether a case saw it not satisfied. */
    public boolean unsatisfied() {
      return unsatisfied;
    }

    /** Whether it was seen both ways. */
    public boolean covered() {
      return satisfied && unsatisfied;
    }
  }

  void expect(Criteria criteria) {
    for (Alternative row : criteria.alternatives().values()) {
      for (Constraint cell : row.constraints()) {
        cells.put(key(row, cell), new Cell(row, cell));
      }
    }
  }

  private static String key(Alternative row, Constraint cell) {
    return row.row().id() + " " + cell.address();
  }

  void add(PreparedCase prepared, Evaluation evaluation) {
    for (ItemResult item : evaluation.items()) {
      for (CriterionResult result : item.criteria()) {
        Criterion criterion = result.criterion();
        if (prepared.speaksOf(Set.of(criterion.id(), item.item().no()))) {
          criterion.alternatives().forEach(row -> add(row, evaluation));
        }
      }
    }
  }

  private void add(Alternative row, Evaluation evaluation) {
    for (Constraint constraint : row.constraints()) {
      Cell cell = cells.get(key(row, constraint));
      if (cell != null && !cell.covered()) {
        if (constraint.holds(evaluation.file())) {
          cell.satisfied = true;
        } else {
          cell.unsatisfied = true;
        }
      }
    }
  }

  /** All cells with a constraint, by row. */
  public List<Cell> cells() {
    return List.copyOf(cells.values());
  }

  /** Those that were not seen both ways. */
  public List<Cell> uncovered() {
    return cells.values().stream().filter(cell -> !cell.covered()).toList();
  }
}
