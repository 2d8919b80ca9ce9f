package io.kijun.spreadsheet;

import java.io.IOException;

/** Reads the cells of an .xlsx file as text, in one pass. Evaluates nothing. */
public final class CellsReader {

  /** Rows below are not read. */
  public static final int MOST_ROWS = 20_000;

  /** Columns beyond are not read. */
  public static final int MOST_COLUMNS = 200;

  /** The most characters of a cell. */
  public static final int LONGEST_TEXT = 4000;

  /** The most filled cells that are read. */
  public static final int MOST_CELLS = 250_000;

  private CellsReader() {}

  /**
   * All filled cells of a workbook.
   *
   * @throws PackageRefused where it is no workbook that can be read, or too large
   */
  public static BookCells read(WorkbookFile file) throws PackageRefused {
    return PackedWorkbook.open(file.content(), packed -> read(file.name(), packed));
  }

  /** One that says too little of its size gets all the room. */
  private static BookCells read(String name, PackedWorkbook packed)
      throws IOException, PackageRefused {
    Allowance expected = Allowance.expected(packed.bytesAsTold());
    try {
      return Room.with(expected.nodes(), () -> read(name, packed, expected));
    } catch (MoreThanExpected e) {
      return Room.with(Allowance.MOST.nodes(), () -> read(name, packed, Allowance.MOST));
    }
  }

  private static BookCells read(String name, PackedWorkbook packed, Allowance allowance)
      throws IOException, PackageRefused {
    PartReaders readers = PartReaders.ofCells();
    PartsPass.run(packed, allowance, readers);
    try {
      return new BookReading(packed, readers).read(name);
    } catch (MoreThanExpected e) {
      throw e;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      throw OpenWorkbooks.unreadable();
    }
  }
}
