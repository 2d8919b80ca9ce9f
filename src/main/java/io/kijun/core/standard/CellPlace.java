package io.kijun.core.standard;

import org.jspecify.annotations.Nullable;

/**
 * A place in a workbook.
 *
 * @param workbook file name, for instance {@code 16-physical.xlsx}; {@code *.xlsx} for all of them
 * @param sheet empty: the workbook as a whole
 * @param cell address such as {@code H14}; null: the sheet as a whole
 */
public record CellPlace(String workbook, String sheet, @Nullable String cell) implements Place {

  /** A workbook as a whole. */
  public static CellPlace book(String workbook) {
    return new CellPlace(workbook, "", null);
  }

  /** A place as one in a workbook; what is in none is told of a workbook of its name. */
  public static CellPlace of(Place place) {
    return place instanceof CellPlace cell ? cell : book(place.toString());
  }

  /** For instance {@code 16-physical.xlsx › 基準 › H14}. */
  @Override
  public String toString() {
    return workbook + (sheet.isEmpty() ? "" : " › " + sheet) + (cell == null ? "" : " › " + cell);
  }
}
