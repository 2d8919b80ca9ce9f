package io.kijun.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.sheets.SheetGrid.GridCell;
import io.kijun.sheets.SheetGrid.GridColumn;
import io.kijun.sheets.SheetGrid.GridRow;
import io.kijun.shipped.Shipped;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.WorkbookFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A sheet of a workbook looks in a browser as it does in a spreadsheet program. */
class GridReaderTests {

  private static BookCells read(Path folder, String name) throws Exception {
    return CellsReader.read(new WorkbookFile(name, Files.readAllBytes(folder.resolve(name))));
  }

  private static SheetGrid grid(BookCells book, String sheet) {
    SheetCells cells = Objects.requireNonNull(book.sheet(sheet));
    return GridReader.of(book, cells, 1, CellsReader.MOST_ROWS);
  }

  private static GridRow row(SheetGrid grid, int row) {
    return grid.rows().stream().filter(one -> one.row() == row).findFirst().orElseThrow();
  }

  private static GridCell cell(SheetGrid grid, String at) {
    return grid.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.at().equals(at))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void criteriaStandBelowTheirHeadings() throws Exception {
    SheetGrid grid = grid(read(Shipped.FOLDER, "16-physical.xlsx"), "基準");

    assertThat(grid.headerRow()).isEqualTo(9);
    assertThat(grid.frozenRows()).isEqualTo(9);
    assertThat(grid.frozenColumns()).isEqualTo(2);
    assertThat(grid.columns()).hasSize(15);
    GridColumn cadence = grid.columns().get(7);
    assertThat(cadence.letter()).isEqualTo("H");
    assertThat(cadence.width()).isEqualTo(13);
    assertThat(Objects.requireNonNull(cadence.heading()).ja()).isEqualTo("頻度");
    assertThat(Objects.requireNonNull(cadence.heading()).en()).isEqualTo("Cadence");
    assertThat(cadence.hint()).isNotBlank();
    assertThat(row(grid, 9).kind()).isEqualTo(CellKind.HEADER);
    assertThat(row(grid, 9).editable()).isFalse();
    GridRow first = row(grid, 10);
    assertThat(first.kind()).isEqualTo(CellKind.DATA);
    assertThat(first.editable()).isTrue();
    assertThat(first.id()).isEqualTo(cell(grid, "A10").text());
  }

  @Test
  void technicalRowsAreHiddenAndNotToBeWrittenTo() throws Exception {
    SheetGrid grid = grid(read(Shipped.FOLDER, "16-physical.xlsx"), "基準");

    assertThat(grid.rows().stream().filter(row -> row.row() < 9))
        .isNotEmpty()
        .allMatch(row -> row.kind() == CellKind.TECHNICAL && row.hidden() && !row.editable());
  }

  @Test
  void whetherDeclarationsCountIsWrittenAboveTheDecisions() throws Exception {
    SheetGrid grid = grid(read(Shipped.FOLDER, "90-verdict.xlsx"), "総合");

    assertThat(cell(grid, "B4").kind()).isEqualTo(CellKind.DATA);
    assertThat(row(grid, 4).editable()).isFalse();
  }

  @Test
  void sheetsThatAreNotReadAreNotes() throws Exception {
    SheetGrid grid = grid(read(Shipped.FOLDER, "16-physical.xlsx"), "リスト");

    assertThat(grid.hidden()).isTrue();
    assertThat(grid.headerRow()).isZero();
    assertThat(grid.rows())
        .isNotEmpty()
        .allMatch(row -> row.kind() == CellKind.NOTE && !row.editable());
  }

  @Test
  void everyCellThatUploadsReadIsShown() throws Exception {
    for (WorkbookFile file : Shipped.files()) {
      BookCells book = CellsReader.read(file);
      for (SheetCells sheet : book.sheets().values()) {
        List<String> shown =
            grid(book, sheet.name()).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.at() + " " + cell.text())
                .toList();
        assertThat(shown).hasSize(sheet.rows().values().stream().mapToInt(row -> row.size()).sum());
      }
    }
  }

  @Test
  void aPartOfASheetCanBeAskedFor() throws Exception {
    BookCells book = read(Shipped.FOLDER, "00-standard.xlsx");
    SheetCells words = Objects.requireNonNull(book.sheet("語彙"));

    SheetGrid part = GridReader.of(book, words, 100, 25);

    assertThat(part.rows()).hasSize(25);
    assertThat(part.rows().get(0).row()).isEqualTo(100);
    assertThat(part.columns()).hasSize(18);
  }

  @Test
  void whatOtherProgramsSavedLooksTheSame() throws Exception {
    for (String program : List.of("libreoffice", "openpyxl", "original")) {
      Path folder = Path.of("src", "test", "resources", "saved", program);
      SheetGrid grid = grid(read(folder, "16-physical.xlsx"), "基準");
      assertThat(row(grid, 10).id()).as(program).isEqualTo(cell(grid, "A10").text()).isNotBlank();
      assertThat(row(grid, 10).kind()).as(program).isEqualTo(CellKind.DATA);
      assertThat(grid.columns().get(7).width()).as(program).isEqualTo(13);
      assertThat(row(grid, 5).hidden()).as(program).isTrue();
    }
  }
}
