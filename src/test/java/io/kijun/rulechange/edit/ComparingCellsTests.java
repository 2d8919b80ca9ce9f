package io.kijun.rulechange.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.rulechange.edit.ComparingCells.CellChanged;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.WorkbookFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells are held against the base's by rows, whether anything of them can be evaluated or not. */
class ComparingCellsTests {

  private static final String SHEET = "基準";
  private static BookCells base = BookCells.empty("01-small.xlsx");

  @BeforeAll
  static void read(@TempDir Path folder) throws Exception {
    SmallWorkbooks.write(folder);
    base =
        CellsReader.read(
            new WorkbookFile("01-small.xlsx", Files.readAllBytes(folder.resolve("01-small.xlsx"))));
  }

  private static SheetCells sheet() {
    return Objects.requireNonNull(base.sheet(SHEET));
  }

  private static SheetCells of(NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows) {
    SheetCells sheet = sheet();
    return new SheetCells(
        SHEET, rows, 0, sheet.oddities(), sheet.pictures(), sheet.comments(), sheet.look());
  }

  private static List<CellChanged> compared(SheetCells sheet) {
    return ComparingCells.compared(base.with(sheet), base);
  }

  /** The rows, those from one on so many further down. */
  private static NavigableMap<Integer, NavigableMap<Integer, CellValue>> shifted(int from, int by) {
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = new TreeMap<>();
    sheet().rows().forEach((row, cells) -> rows.put(row < from ? row : row + by, cells));
    return rows;
  }

  @Test
  void theSameDiffersNowhere() {
    assertThat(ComparingCells.compared(base, base)).isEmpty();
  }

  @Test
  void aCellThatNothingCanBeMadeOfDiffers() {
    assertThat(compared(sheet().with(8, 11, "たまに")))
        .containsExactly(new CellChanged("002-1", SHEET, 8, "H11", "1回以上/年", "たまに"));
    assertThat(compared(sheet().with(8, 11, "")))
        .containsExactly(new CellChanged("002-1", SHEET, 8, "H11", "1回以上/年", ""));
  }

  @Test
  void rowsThatMovedDifferNowhere() {
    assertThat(compared(of(shifted(11, 3)))).isEmpty();
  }

  @Test
  void aNewRowDiffersInItsFilledCellsAndTheOthersDoNot() {
    assertThat(compared(of(shifted(12, 1)).with(1, 12, "002-9").with(8, 12, "4回以上/年")))
        .containsExactly(
            new CellChanged("002-9", SHEET, 1, "A12", "", "002-9"),
            new CellChanged("002-9", SHEET, 8, "H12", "", "4回以上/年"));
  }

  @Test
  void aRowThatIsGoneIsToldWithoutAnAddress() {
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = shifted(12, 0);
    rows.remove(11);
    assertThat(compared(of(rows)))
        .isNotEmpty()
        .allMatch(one -> one.cell().isEmpty() && one.after().isEmpty())
        .contains(new CellChanged("002-1", SHEET, 8, "", "1回以上/年", ""));
  }

  @Test
  void aRowWithAnotherNameIsTheSameRow() {
    assertThat(compared(sheet().with(1, 11, "002-9")))
        .containsExactly(new CellChanged("002-9", SHEET, 1, "A11", "002-1", "002-9"));
  }

  @Test
  void ofAWorkbookThatTheBaseLacksEveryFilledCellDiffers() {
    assertThat(ComparingCells.compared(base, BookCells.empty(base.name())))
        .contains(new CellChanged("002-1", SHEET, 8, "H11", "", "1回以上/年"))
        .allMatch(one -> one.before().isEmpty() && !one.after().isEmpty());
  }
}
