package io.kijun.core.evaluation.comparison;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evaluation.comparison.Attribution.ChangeStep;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.RowPlace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which days made an item another: of the rows that what was touched rested on before or
 * after, the cells that hold on the one day and not on the other, and a day between on which each
 * turned. A comparison may go back in time: then it is told what will turn.
 */
final class TimeReasons {

  private final Mixture earlier;
  private final Mixture later;
  private final DaysBetween days;
  private final Map<LocalDate, SupplierFile> files = new HashMap<>();
  private final Map<RowOf, List<Because>> turns = new HashMap<>();

  TimeReasons(ChangeStep step, DaysBetween days) {
    this.days = days;
    boolean forward = step.before().side().asOf().isBefore(step.after().side().asOf());
    this.earlier = forward ? step.before() : step.after();
    this.later = forward ? step.after() : step.before();
  }

  List<Because> of(Thing thing, Touched touched) {
    List<Because> because = cells(touched);
    return because.isEmpty() ? List.of(whole(thing)) : because;
  }

  /** A row whose cells are looked at, told apart by its id. */
  private record RowOf(String criterion, Alternative row) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof RowOf one && one.row.row().id().equals(row.row().id());
    }

    @Override
    public int hashCode() {
      return row.row().id().hashCode();
    }
  }

  private List<Because> cells(Touched touched) {
    List<Because> because = new ArrayList<>();
    SupplierFile first = earlier.evaluation().file();
    SupplierFile last = later.evaluation().file();
    for (RowOf one : rows(touched)) {
      because.addAll(turns.computeIfAbsent(one, any -> turns(any, first, last)));
    }
    return because;
  }

  /** The cells of a row that hold on one of the two days only. */
  private List<Because> turns(RowOf one, SupplierFile first, SupplierFile last) {
    List<Because> because = new ArrayList<>();
    for (Constraint cell : one.row.constraints()) {
      boolean held = cell.holds(first);
      if (held != cell.holds(last)) {
        because.add(
            new Because.OfTime(
                one.criterion, cell, place(one.row, cell), turned(cell, held), held, true));
      }
    }
    return because;
  }

  private Collection<RowOf> rows(Touched touched) {
    Map<String, RowOf> rows = new LinkedHashMap<>();
    for (Mixture mixture : List.of(earlier, later)) {
      for (CriterionResult result : touched.results(mixture)) {
        Stream.of(result.decidedBy(), result.nearest())
            .filter(Objects::nonNull)
            .forEach(row -> rows.put(row.row().id(), new RowOf(result.criterion().id(), row)));
      }
    }
    return rows.values();
  }

  private static CellPlace place(Alternative row, Constraint cell) {
    RowPlace elsewhere = cell.elsewhere();
    RowPlace at = elsewhere == null ? row.row().at() : elsewhere;
    return new CellPlace(at.workbook(), at.sheet(), cell.cell().cell());
  }

  /** A day on which a cell turned that holds on one of the two and not on the other. */
  private LocalDate turned(Constraint cell, boolean held) {
    LocalDate before = earlier.side().asOf();
    LocalDate after = later.side().asOf();
    while (before.plusDays(1).isBefore(after)) {
      long days = after.toEpochDay() - before.toEpochDay();
      LocalDate middle = before.plusDays(days / 2);
      if (cell.holds(on(middle)) == held) {
        before = middle;
      } else {
        after = middle;
      }
    }
    return after;
  }

  private SupplierFile on(LocalDate day) {
    return files.computeIfAbsent(
        day, any -> later.side().evaluator().file(later.side().facts(), day));
  }

  /** A day on which the thing turned, where no cell shows it; it is looked for by halves. */
  private Because whole(Thing thing) {
    LocalDate before = earlier.side().asOf();
    LocalDate after = later.side().asOf();
    boolean tried = true;
    while (tried && before.plusDays(1).isBefore(after)) {
      LocalDate middle = before.plusDays(ChronoUnit.DAYS.between(before, after) / 2);
      Mixture then = days.on(middle, later.side());
      tried = then != null;
      if (then != null && Objects.equals(thing.in(then), thing.in(earlier))) {
        before = middle;
      } else if (then != null) {
        after = middle;
      }
    }
    return new Because.OfTime(null, null, null, after, true, tried);
  }
}
