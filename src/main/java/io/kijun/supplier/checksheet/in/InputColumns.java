package io.kijun.supplier.checksheet.in;

import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.Respondents;
import java.util.List;

/** The columns that people fill in. */
final class InputColumns {

  private InputColumns() {}

  /** Whether a text is what a sheet came with in a column that people fill in. */
  static boolean isPrefilled(CheckSheetColumn column, String text) {
    return (column == CheckSheetColumn.MARKS_WHO || column == CheckSheetColumn.GROUNDS_WHO)
        && Respondents.isPrefilled(text);
  }

  /** Those of a page; in できごと the kind too, which is filled in in the free rows only. */
  static List<CheckSheetColumn> of(CheckSheetPage page) {
    return switch (page) {
      case START -> List.of(CheckSheetColumn.START_ANSWER);
      case COMPANY -> List.of(CheckSheetColumn.COMPANY_ANSWER);
      case MARKS ->
          List.of(
              CheckSheetColumn.MARKS_ANSWER,
              CheckSheetColumn.MARKS_MISSING,
              CheckSheetColumn.MARKS_PLANNED,
              CheckSheetColumn.MARKS_WHO);
      case GROUNDS ->
          List.of(
              CheckSheetColumn.GROUNDS_ANSWER,
              CheckSheetColumn.GROUNDS_MISSING_1,
              CheckSheetColumn.GROUNDS_MISSING_2,
              CheckSheetColumn.GROUNDS_DATES,
              CheckSheetColumn.GROUNDS_PERIOD,
              CheckSheetColumn.GROUNDS_DOCUMENT,
              CheckSheetColumn.GROUNDS_WHO);
      case EVENTS ->
          List.of(
              CheckSheetColumn.EVENTS_ANSWER,
              CheckSheetColumn.EVENTS_DATES,
              CheckSheetColumn.EVENTS_NOTE);
      case REVIEW -> List.of();
    };
  }
}
