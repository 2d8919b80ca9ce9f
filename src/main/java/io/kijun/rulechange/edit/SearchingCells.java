package io.kijun.rulechange.edit;

import io.kijun.core.issue.Shown;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.Hash;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingRulesets;
import io.kijun.sheets.CellKind;
import io.kijun.sheets.DataArea;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds texts in the cells of all workbooks of a ruleset or a draft. */
@Component
public final class SearchingCells {

  private static final int MOST = 200;
  private static final int SHOWN = 200;

  private final KnownCells cells;
  private final ReadingRulesets rulesets;

  SearchingCells(KnownCells cells, ReadingRulesets rulesets) {
    this.cells = cells;
    this.rulesets = rulesets;
  }

  /**
   * A cell in which a text was found.
   *
   * @param text of the cell, in one line; a long one is cut off
   */
  public record Hit(String workbook, String sheet, String cell, String text) {}

  /**
   * Where a text was found.
   *
   * @param more whether there are more cells than are told
   */
  public record CellsFound(List<Hit> hits, boolean more) {}

  /** Where a draft has a text, whatever its width and case, hiragana and katakana alike. */
  public CellsFound in(Draft draft, String text) {
    return found(draft.workbooks(), text);
  }

  /**
   * The same of a ruleset, by its id or hash.
   *
   * @throws io.kijun.rulechange.RulesetNotOnRecord if there is none
   */
  public CellsFound in(String ruleset, String text) {
    return found(rulesets.workbooks(ruleset), text);
  }

  private CellsFound found(Map<String, Hash> workbooks, String text) {
    String wanted = FoldedText.of(text);
    List<Hit> hits = new ArrayList<>();
    for (BookCells book : cells.all(workbooks)) {
      for (SheetCells sheet : book.sheets().values()) {
        search(book.name(), sheet, wanted, hits);
        if (hits.size() > MOST) {
          return new CellsFound(List.copyOf(hits.subList(0, MOST)), true);
        }
      }
    }
    return new CellsFound(List.copyOf(hits), false);
  }

  /** Technical cells are nobody's to look for. */
  private static void search(String workbook, SheetCells sheet, String wanted, List<Hit> hits) {
    Optional<DataArea> area = DataArea.of(workbook, sheet);
    sheet
        .rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, cell) -> {
                      boolean technical =
                          area.isPresent() && area.get().kind(column, row) == CellKind.TECHNICAL;
                      if (!technical && hits.size() <= MOST && has(cell, wanted)) {
                        hits.add(
                            new Hit(
                                workbook,
                                sheet.name(),
                                Address.of(column, row),
                                Shown.of(Shown.onOneLine(cell.text()), SHOWN)));
                      }
                    }));
  }

  private static boolean has(CellValue cell, String wanted) {
    return FoldedText.of(cell.text()).contains(wanted);
  }
}
