package io.kijun.spreadsheet.edit;

import io.kijun.core.standard.Text;
import org.jspecify.annotations.Nullable;

/** A workbook is made so that a change has to be made in a spreadsheet program. */
public final class EditImpossible extends Exception {

  private static final long serialVersionUID = 1L;

  private final String sheet;
  private final @Nullable String cell;
  private final transient Text why;

  EditImpossible(String sheet, @Nullable String cell, String ja, String en) {
    super(en);
    this.sheet = sheet;
    this.cell = cell;
    this.why = new Text(ja, en);
  }

  /** The sheet that it is about; empty: the workbook as a whole. */
  public String sheet() {
    return sheet;
  }

  /** The cell that it is about; null: the sheet as a whole. */
  public @Nullable String cell() {
    return cell;
  }

  /** Why, and what to do. */
  public Text why() {
    return why;
  }
}
