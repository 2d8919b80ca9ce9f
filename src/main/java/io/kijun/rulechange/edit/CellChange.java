package io.kijun.rulechange.edit;

/**
 * What became of a cell: to undo it, its text before is written again.
 *
 * @param cell its address when it was changed
 */
public record CellChange(String sheet, String cell, String before, String after) {}
