package io.kijun.spreadsheet.form;

import java.util.List;

/**
 * A workbook that people fill in, before it is bytes.
 *
 * @param title what the file says of itself
 * @param font the font of all cells
 * @param sheets in their order; the first one is shown when the file is opened
 */
public record FormBook(String title, String font, List<FormSheet> sheets) {

  /** Copies the list. */
  public FormBook {
    sheets = List.copyOf(sheets);
  }
}
