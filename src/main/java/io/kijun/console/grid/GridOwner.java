package io.kijun.console.grid;

import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingRulesets.History;
import java.util.List;

/**
 * Whose workbooks are shown.
 *
 * @param page its own page
 * @param name as people call it
 * @param books the names of its workbooks
 */
record GridOwner(String page, String name, List<String> books) {

  private static final String RULESETS = "/console/rules/";
  private static final String DRAFTS = RULESETS + "drafts/";

  static GridOwner of(Draft draft, ReaderWords words) {
    return new GridOwner(
        DRAFTS + draft.id(),
        words.of("grid.draft", draft.title()),
        draft.workbooks().keySet().stream().sorted().toList());
  }

  static GridOwner of(History ruleset, ReaderWords words) {
    String id = ruleset.ruleset().hash().id().value();
    return new GridOwner(
        RULESETS + id,
        words.of("grid.ruleset", id),
        ruleset.workbooks().stream().sorted().toList());
  }

  /** The address of a workbook. */
  String book(String name) {
    return page + "/workbooks/" + PageLinks.value(name);
  }

  /** The address of a sheet. */
  String sheet(String book, String sheet) {
    return book(book) + "?sheet=" + PageLinks.value(sheet);
  }

  /** The address of a cell. */
  String cell(String book, String sheet, String cell) {
    return sheet(book, sheet) + "&cell=" + PageLinks.value(cell) + "#" + cell;
  }

  /** Where its cells are searched. */
  String search() {
    return page + "/search";
  }
}
