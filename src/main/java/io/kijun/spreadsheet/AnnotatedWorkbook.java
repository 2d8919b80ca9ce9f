package io.kijun.spreadsheet;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook given back with its problems: each a comment and a colour at its cell, all of them in
 * a list with links. What the officer formatted stays, if anything can be written into the file;
 * otherwise its cells are copied as texts.
 */
public final class AnnotatedWorkbook {

  private AnnotatedWorkbook() {}

  /** Whether a sheet is the list that stands in an annotated workbook, and nobody's own. */
  public static boolean isList(SheetCells sheet) {
    return ProblemSheet.isOurs(sheet);
  }

  /**
   * The workbook with its problems.
   *
   * @throws IllegalArgumentException where the file cannot be read, and no problem has a cell
   */
  public static byte[] of(WorkbookFile file, List<Issue> problems) {
    List<Issue> own =
        problems.stream()
            .filter(one -> CellPlace.of(one.place()).workbook().equals(file.name()))
            .toList();
    BookCells cells = cells(file, own);
    return inPlace(file, own)
        .filter(annotated -> cells == null || saysTheSame(file.name(), annotated, cells))
        .orElseGet(() -> copy(cells, own));
  }

  /** Null where it cannot be read, but it is known at which cell. */
  private static @Nullable BookCells cells(WorkbookFile file, List<Issue> problems) {
    try {
      return CellsReader.read(file);
    } catch (PackageRefused e) {
      if (problems.stream().noneMatch(one -> CellPlace.of(one.place()).cell() != null)) {
        throw new IllegalArgumentException("cannot be read: " + file.name(), e);
      }
      return null;
    }
  }

  /** Empty where POI cannot do it. It tells so by exceptions of many types. */
  private static Optional<byte[]> inPlace(WorkbookFile file, List<Issue> problems) {
    try {
      return Optional.of(OpenWorkbooks.open(file, book -> written(book, problems)));
    } catch (PackageRefused e) {
      return Optional.empty();
    }
  }

  private static byte[] written(XSSFWorkbook book, List<Issue> problems) throws IOException {
    CellNotes.write(book, problems);
    ProblemSheet.add(book, problems);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  /** What was wrong is still wrong, and what was a value is the same. */
  private static boolean saysTheSame(String name, byte[] annotated, BookCells before) {
    try {
      BookCells after = CellsReader.read(new WorkbookFile(name, annotated));
      return before.sheets().values().stream()
          .filter(sheet -> !isList(sheet))
          .allMatch(sheet -> saysTheSame(sheet, after.sheet(sheet.name())));
    } catch (PackageRefused e) {
      return false;
    }
  }

  private static boolean saysTheSame(SheetCells before, @Nullable SheetCells after) {
    if (after == null || before.isLost() != after.isLost()) {
      return false;
    }
    for (Map.Entry<Integer, NavigableMap<Integer, CellValue>> row : before.rows().entrySet()) {
      for (Map.Entry<Integer, CellValue> cell : row.getValue().entrySet()) {
        CellValue now = after.at(cell.getKey(), row.getKey());
        boolean same = now.equals(cell.getValue());
        if (!same && (cell.getValue().flaw() == Flaw.NONE || now.flaw() == Flaw.NONE)) {
          return false;
        }
      }
    }
    return true;
  }

  private static byte[] copy(@Nullable BookCells cells, List<Issue> problems) {
    try {
      return Room.with(Allowance.MOST.nodes(), () -> copied(cells, problems));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (PackageRefused e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] copied(@Nullable BookCells cells, List<Issue> problems) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      if (cells != null) {
        PlainCopy.write(cells, book);
      }
      return written(book, problems);
    }
  }
}
