package io.kijun.console.rules;

import io.kijun.access.SignedIn;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.standard.CellPlace;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a page of rules: in which words, and what this reader may open.
 *
 * @param user who signed in
 */
record RulesReader(SignedIn user, ReaderWords words, PageLinks links) {

  /** Whether the reader may send a request of the API. */
  boolean may(String request) {
    return ConsolePermissions.mayAsk(user, request);
  }

  /**
   * Where a cell is shown.
   *
   * @param owner the address of the ruleset or draft
   * @return null: there is no such page, or the place is in no workbook of it
   */
  @Nullable String cell(String owner, CellPlace at) {
    return at.workbook().endsWith(".xlsx") && !at.workbook().startsWith("*")
        ? links.to(RulesAddress.grid(owner, at.workbook(), at.sheet(), at.cell()))
        : null;
  }
}
