package io.kijun.spreadsheet.form;

/**
 * A look that cells take on while something holds. Of those of one cell at most one may hold at a
 * time: not every program stops at the first.
 *
 * @param range the cells, for instance {@code B6:M158}
 * @param formula what must hold for the first of them, without the sign that begins it
 * @param fill colour behind the text; empty: as it is
 * @param ink colour of the text; empty: as it is
 */
public record FormCondition(
    String range, String formula, String fill, String ink, boolean bold, boolean italic) {}
