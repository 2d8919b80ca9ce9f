package io.kijun.console.evaluation;

import io.kijun.console.page.PageLinks;

/** Where a cell of a ruleset is shown. */
final class WorkbookLinks {

  private WorkbookLinks() {}

  /** The address of a cell in a workbook of a ruleset. */
  static String address(String ruleset, String workbook, String sheet, String cell) {
    return "/console/rules/"
        + ruleset
        + "/workbooks/"
        + PageLinks.value(workbook)
        + "?sheet="
        + PageLinks.value(sheet)
        + "&cell="
        + PageLinks.value(cell)
        + "#"
        + cell;
  }
}
