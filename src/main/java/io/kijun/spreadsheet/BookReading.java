package io.kijun.spreadsheet;

import io.kijun.core.standard.Address;
import io.kijun.spreadsheet.RelatedParts.NamedSheet;
import io.kijun.spreadsheet.SheetCells.CellComment;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.spreadsheet.SheetCells.OddKind;
import io.kijun.spreadsheet.SheetCells.Oddity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Makes the cells of a workbook of what was kept when its parts went by. */
final class BookReading {

  /** So many cells are told one by one. */
  private static final int FEW = 20;

  private final List<NamedSheet> sheets;
  private final List<UnusedContent> unused;
  private final CellValues values;
  private final boolean from1904;
  private final CellBudget budget = new CellBudget();

  BookReading(PackedWorkbook packed, PartReaders read) throws PackageRefused {
    RelatedParts parts = new RelatedParts(packed, read);
    this.sheets = parts.sheets();
    this.unused = parts.unused();
    SharedTexts texts = parts.texts();
    checkNotLost(texts);
    this.from1904 = parts.list().isFrom1904();
    this.values = new CellValues(texts, parts.formats(), from1904);
  }

  /** That all texts are lost is one problem, not one of each cell. */
  private void checkNotLost(SharedTexts texts) throws PackageRefused {
    if (texts.isEmpty()) {
      long missed = sheets.stream().mapToLong(sheet -> sheet.cells().sharedTexts()).sum();
      if (missed > FEW) {
        throw MainPart.damaged(
            "xl/sharedStrings.xml",
            "セルの文字列をまとめた部品がないか、空です。",
            "The part with the texts of the cells is missing or empty.",
            missed + " cells");
      }
    }
  }

  BookCells read(String name) throws PackageRefused {
    Map<String, SheetCells> cells = new LinkedHashMap<>();
    for (NamedSheet sheet : sheets) {
      boolean twice = cells.containsKey(sheet.name());
      cells.put(sheet.name(), new OneSheet(sheet, twice).read());
    }
    return new BookCells(name, cells, unused, budget, from1904);
  }

  private final class OneSheet {

    private final String name;
    private final RawSheet raw;
    private final NavigableMap<Integer, NavigableMap<Integer, RawCell>> rawRows;
    private final List<String> pictures;
    private final List<CellComment> comments;
    private final SheetLook look;
    private final Regions merged;
    private final Regions formulas;
    private final List<Oddity> oddities = new ArrayList<>();

    private OneSheet(NamedSheet sheet, boolean twice) {
      this.name = sheet.name();
      this.raw = sheet.cells();
      this.pictures = sheet.pictures();
      this.comments = sheet.comments();
      this.look = raw.look().hidden(sheet.hidden());
      this.rawRows = raw.rows();
      int rows = rawRows.isEmpty() ? 0 : rawRows.lastKey() + 1;
      this.merged = new Regions(raw.merged(), rows);
      this.formulas = new Regions(raw.formulas(), rows);
      if (raw.isLost() || twice) {
        oddities.add(new Oddity(OddKind.LOST, null, name));
      }
      raw.badMerges().forEach(found -> oddities.add(new Oddity(OddKind.MERGE, null, found)));
    }

    private SheetCells read() throws PackageRefused {
      NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = new TreeMap<>();
      for (Map.Entry<Integer, NavigableMap<Integer, RawCell>> row : rawRows.entrySet()) {
        NavigableMap<Integer, CellValue> cells = filled(row.getKey(), row.getValue());
        if (!cells.isEmpty() && row.getKey() >= CellsReader.MOST_ROWS) {
          return new SheetCells(name, rows, row.getKey() + 1, oddities, pictures, comments, look);
        }
        for (Map.Entry<Integer, CellValue> cell : cells.entrySet()) {
          budget.take(name, cell.getKey(), row.getKey() + 1, cell.getValue().text());
        }
        if (!cells.isEmpty()) {
          rows.put(row.getKey() + 1, cells);
        }
      }
      return new SheetCells(name, rows, 0, oddities, pictures, comments, look);
    }

    /** The filled cells of a row, from 0; their columns from 1. */
    private NavigableMap<Integer, CellValue> filled(int row, Map<Integer, RawCell> cells) {
      NavigableMap<Integer, CellValue> filled = new TreeMap<>();
      cells.forEach(
          (column, cell) -> {
            CellValue value = value(row, column, cell);
            if (value.text().isEmpty() && value.flaw() == Flaw.NONE) {
              return;
            }
            if (column < CellsReader.MOST_COLUMNS) {
              filled.put(column + 1, value);
            } else {
              tooFarRight(Address.of(column + 1, row + 1), value);
            }
          });
      return filled;
    }

    private CellValue value(int row, int column, RawCell cell) {
      return values.of(
          cell,
          formulas.contains(row, column),
          raw.styleOfColumn(column),
          merged.contains(row, column));
    }

    /** The first one is told; there may be very many. */
    private void tooFarRight(String cell, CellValue value) {
      if (oddities.stream().noneMatch(one -> one.kind() == OddKind.TOO_FAR_RIGHT)) {
        oddities.add(new Oddity(OddKind.TOO_FAR_RIGHT, cell, value.text()));
      }
    }
  }
}
