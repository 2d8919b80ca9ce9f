package io.kijun.console.grid;

import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.rulechange.edit.SearchingCells.CellsFound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a text was found.
 *
 * @param ownerPage the page of the ruleset or draft; null: the reader may not open it
 * @param text what was looked for; empty: nothing yet
 * @param told how many cells have it
 */
public record GridSearchView(
    String owner,
    @Nullable String ownerPage,
    String address,
    String text,
    String told,
    List<FoundCell> cells) {

  /** Copies its list. */
  public GridSearchView {
    cells = List.copyOf(cells);
  }

  /** A cell that has it. */
  public record FoundCell(String place, String cell, String href, String text) {}

  static GridSearchView of(
      GridOwner owner, String text, CellsFound found, PageLinks links, ReaderWords words) {
    String number = words.number(found.hits().size());
    return new GridSearchView(
        owner.name(),
        links.to(owner.page()),
        owner.search(),
        text,
        found.more() ? words.of("grid.found.more", number) : words.of("grid.found", number),
        found.hits().stream()
            .map(
                hit ->
                    new FoundCell(
                        hit.workbook() + " › " + hit.sheet(),
                        hit.cell(),
                        owner.cell(hit.workbook(), hit.sheet(), hit.cell()),
                        hit.text()))
            .toList());
  }
}
