package io.kijun.rulechange.edit;

import io.kijun.core.standard.Hash;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingRulesets;
import io.kijun.sheets.DataArea;
import io.kijun.sheets.GridReader;
import io.kijun.sheets.SheetGrid;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows workbooks of rulesets and drafts as grids, a sheet at a time. */
@Component
public final class ReadingGrids {

  private final KnownCells cells;
  private final ReadingRulesets rulesets;

  ReadingGrids(KnownCells cells, ReadingRulesets rulesets) {
    this.cells = cells;
    this.rulesets = rulesets;
  }

  /**
   * Which part of a workbook is asked for.
   *
   * @param sheet null: the first that people see
   * @param from the first row, from 1
   * @param rows how many at most
   */
  public record GridAsked(@Nullable String sheet, int from, int rows) {}

  /**
   * A sheet in a list of them.
   *
   * @param hidden whether people do not see it in a spreadsheet program
   * @param read whether Kijun reads it
   * @param lastRow the last with something in it; 0: the sheet is empty
   */
  public record SheetLine(String sheet, boolean hidden, boolean read, int lastRow) {}

  /** A workbook: its sheets in their order, and what was asked for of one of them. */
  public record WorkbookGrid(String workbook, List<SheetLine> sheets, SheetGrid grid) {}

  /**
   * A workbook of a draft.
   *
   * @throws io.kijun.rulechange.WorkbookUnknown if it has none of that name
   * @throws io.kijun.rulechange.WorkbookUnreadable if nothing can be read of it
   * @throws SheetNotInWorkbook if the workbook has no such sheet
   */
  public WorkbookGrid of(Draft draft, String workbook, GridAsked asked) {
    return grid(draft.workbooks(), workbook, asked);
  }

  /**
   * A workbook of a ruleset, by its id or hash.
   *
   * @throws io.kijun.rulechange.RulesetNotOnRecord if there is no such ruleset
   * @throws io.kijun.rulechange.WorkbookUnknown if it was read from none of that name
   * @throws SheetNotInWorkbook if the workbook has no such sheet
   */
  public WorkbookGrid of(String ruleset, String workbook, GridAsked asked) {
    return grid(rulesets.workbooks(ruleset), workbook, asked);
  }

  private WorkbookGrid grid(Map<String, Hash> workbooks, String workbook, GridAsked asked) {
    BookCells book = cells.of(workbooks, workbook);
    List<SheetLine> lines =
        book.sheets().values().stream()
            .map(
                one ->
                    new SheetLine(
                        one.name(),
                        one.look().hidden(),
                        DataArea.of(workbook, one).isPresent(),
                        one.lastRow()))
            .toList();
    SheetCells sheet = sheet(book, asked.sheet());
    return new WorkbookGrid(
        workbook, lines, GridReader.of(book, sheet, asked.from(), asked.rows()));
  }

  private static SheetCells sheet(BookCells book, @Nullable String name) {
    List<SheetCells> all = List.copyOf(book.sheets().values());
    return all.stream()
        .filter(one -> name == null ? !one.look().hidden() : one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new SheetNotInWorkbook(
                    name == null ? "" : name, all.stream().map(SheetCells::name).toList()));
  }
}
