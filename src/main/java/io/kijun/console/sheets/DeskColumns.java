package io.kijun.console.sheets;

import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_LAST;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_QUESTION;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_DATES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_KIND;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_NOTE;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_DATES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_DOCUMENT;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_LAST_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_MISSING_1;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_MISSING_2;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_PERIOD;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_QUESTION;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ITEM;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_LAST;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_MISSING;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_OBLIGATION;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_PLANNED;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_WHO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.START_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.START_LABEL;

import io.kijun.supplier.checksheet.CheckSheetColumn;
import java.util.EnumSet;
import java.util.Set;

/** Which columns of a sheet are shown in its picture, and how wide. */
final class DeskColumns {

  /** What a reviewer looks at; others are shown where something is to be said of their cells. */
  private static final Set<CheckSheetColumn> SHOWN =
      EnumSet.of(
          START_LABEL,
          START_ANSWER,
          COMPANY_NO,
          COMPANY_QUESTION,
          COMPANY_ANSWER,
          COMPANY_LAST,
          MARKS_NO,
          MARKS_OBLIGATION,
          MARKS_ITEM,
          MARKS_ANSWER,
          MARKS_MISSING,
          MARKS_PLANNED,
          MARKS_WHO,
          MARKS_LAST,
          GROUNDS_NO,
          GROUNDS_QUESTION,
          GROUNDS_ANSWER,
          GROUNDS_MISSING_1,
          GROUNDS_MISSING_2,
          GROUNDS_DATES,
          GROUNDS_PERIOD,
          GROUNDS_DOCUMENT,
          GROUNDS_LAST_ANSWER,
          EVENTS_NO,
          EVENTS_KIND,
          EVENTS_ANSWER,
          EVENTS_DATES,
          EVENTS_NOTE);

  private static final Set<CheckSheetColumn> LONG =
      EnumSet.of(
          START_LABEL,
          START_ANSWER,
          COMPANY_QUESTION,
          MARKS_ITEM,
          MARKS_MISSING,
          GROUNDS_QUESTION,
          GROUNDS_DOCUMENT,
          EVENTS_KIND,
          EVENTS_NOTE);

  private static final Set<CheckSheetColumn> NUMBERS =
      EnumSet.of(COMPANY_NO, MARKS_NO, GROUNDS_NO, EVENTS_NO);

  private DeskColumns() {}

  /** Whether a column is shown even where nothing is to be said of its cells. */
  static boolean isShown(CheckSheetColumn column) {
    return SHOWN.contains(column);
  }

  /** The class of its heading. */
  static String look(CheckSheetColumn column) {
    if (NUMBERS.contains(column)) {
      return "no";
    }
    return LONG.contains(column) ? "long" : "short";
  }
}
