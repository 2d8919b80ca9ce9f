package io.kijun.spreadsheet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one workbook, by sheet name.
 *
 * @param unused what it has besides cells
 * @param size how many they are, and how long their texts
 * @param from1904 whether its days are counted from 1904, as on early Macs
 */
public record BookCells(
    String name,
    Map<String, SheetCells> sheets,
    List<UnusedContent> unused,
    CellBudget size,
    boolean from1904) {

  /** A workbook without sheets. */
  public static BookCells empty(String name) {
    return new BookCells(name, Map.of(), List.of(), new CellBudget(), false);
  }

  /** The day that a number stands for in this workbook; empty where it stands for none. */
  public Optional<LocalDate> day(int number) {
    return DateNumber.day(number, from1904);
  }

  /** The same with another sheet in the place of the one of its name. */
  public BookCells with(SheetCells sheet) {
    Map<String, SheetCells> changed = new LinkedHashMap<>(sheets);
    changed.put(sheet.name(), sheet);
    return new BookCells(name, changed, unused, size, from1904);
  }

  /** The cells of a sheet; null where there is none of that name. */
  public @Nullable SheetCells sheet(String sheet) {
    return sheets.get(sheet);
  }
}
