package io.kijun.console.rules;

import io.kijun.console.page.PageLinks;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the pages of rules are. */
final class RulesAddress {

  static final String ROOT = "/console/rules";
  static final String NEW = ROOT + "/new";
  static final String RULESET = ROOT + "/{id}";
  static final String DRAFT = ROOT + "/drafts/{id}";

  private RulesAddress() {}

  static String ruleset(String id) {
    return ROOT + "/" + id;
  }

  static String draft(UUID id) {
    return ROOT + "/drafts/" + id;
  }

  /** Where a workbook of a ruleset or draft is shown as a grid. */
  static String grid(String owner, String workbook) {
    return owner + "/workbooks/" + PageLinks.value(workbook);
  }

  /**
   * The same, opened at a cell.
   *
   * @param cell null: at the sheet
   */
  static String grid(String owner, String workbook, String sheet, @Nullable String cell) {
    String at = cell == null || cell.isEmpty() ? "" : "&cell=" + PageLinks.value(cell);
    return grid(owner, workbook) + (sheet.isEmpty() ? "" : "?sheet=" + PageLinks.value(sheet) + at);
  }
}
