package io.kijun.console.grid;

import io.kijun.console.grid.BesideView.CasesCounted;
import io.kijun.console.grid.BesideView.GridDifference;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.issue.Issue;
import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.CellDifference.CellShown;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellPlace;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.DraftReport;
import io.kijun.rulechange.WorkbookUnreadable;
import io.kijun.rulechange.edit.ComparingCells;
import io.kijun.rulechange.edit.ComparingCells.CellChanged;
import io.kijun.rulechange.edit.ReadingGrids;
import io.kijun.rulechange.edit.ReadingGrids.GridAsked;
import io.kijun.rulechange.edit.SheetNotInWorkbook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows of the report on a draft what is about one of its workbooks. */
final class BesideViews {

  private static final int MOST = 200;

  private final Draft draft;
  private final String workbook;
  private final ReadingGrids grids;
  private final ComparingCells comparing;
  private final GridOwner owner;
  private final ReaderWords words;
  private final Map<String, Optional<GridColumns>> columns = new HashMap<>();

  BesideViews(
      Draft draft,
      String workbook,
      ReadingGrids grids,
      ComparingCells comparing,
      ReaderWords words) {
    this.draft = draft;
    this.workbook = workbook;
    this.grids = grids;
    this.comparing = comparing;
    this.owner = GridOwner.of(draft, words);
    this.words = words;
  }

  BesideView view(DraftReport report, PageLinks links) {
    List<Issue> problems =
        report.problems().stream().flatMap(one -> one.andConsequences().stream()).toList();
    List<Issue> own = problems.stream().filter(this::isHere).toList();
    List<GridDifference> differences =
        report.ruleset().isEmpty()
            ? cells()
            : report.differences().stream().flatMap(this::differences).toList();
    return new BesideView(
        workbook,
        links.to(owner.page()),
        owner.book(workbook),
        own.stream().limit(MOST).map(one -> GridProblem.of(one, owner, words)).toList(),
        problems.size() - own.size(),
        differences.stream().limit(MOST).toList(),
        Math.max(0, differences.size() - MOST),
        report.ruleset().isEmpty()
            ? null
            : new CasesCounted(report.cases().cases(), report.cases().failures().size()));
  }

  private boolean isHere(Issue issue) {
    return CellPlace.of(issue.place()).workbook().equals(workbook);
  }

  /** What differs as long as it is no ruleset that could be compared. */
  private List<GridDifference> cells() {
    try {
      return comparing.of(draft, workbook).stream().map(this::difference).toList();
    } catch (WorkbookUnreadable e) {
      return List.of(); // the problems say so
    }
  }

  private GridDifference difference(CellChanged changed) {
    String letters = Address.column(changed.column());
    String at = changed.cell();
    return new GridDifference(
        changed.subject(),
        column(changed.sheet(), letters, letters),
        changed.sheet(),
        at,
        at.isEmpty() ? null : owner.cell(workbook, changed.sheet(), at),
        changed.before(),
        changed.after(),
        false);
  }

  private Stream<GridDifference> differences(Difference difference) {
    return difference.cells().stream()
        .filter(cell -> cell.workbook().equals(workbook))
        .map(cell -> difference(difference, cell));
  }

  private GridDifference difference(Difference difference, CellDifference cell) {
    CellShown before = cell.before();
    CellShown after = cell.after();
    String at = after == null ? "" : after.cell();
    String named = at.isEmpty() && before != null ? before.cell() : at;
    return new GridDifference(
        difference.subject().key(),
        column(cell.sheet(), named, cell.column()),
        cell.sheet(),
        at,
        at.isEmpty() ? null : owner.cell(workbook, cell.sheet(), at),
        value(before),
        value(after),
        cell.loosened());
  }

  private static @Nullable String value(@Nullable CellShown shown) {
    return shown == null ? null : shown.value();
  }

  private String column(String sheet, String cell, String otherwise) {
    return cell.isEmpty()
        ? otherwise
        : columns
            .computeIfAbsent(sheet, this::read)
            .map(known -> known.name(GridColumns.letters(cell)))
            .orElse(otherwise);
  }

  private Optional<GridColumns> read(String sheet) {
    try {
      return Optional.of(
          new GridColumns(grids.of(draft, workbook, new GridAsked(sheet, 1, 1)).grid(), words));
    } catch (SheetNotInWorkbook e) {
      return Optional.empty(); // the base has it
    }
  }
}
