package io.kijun.supplier.checksheet.in;

import io.kijun.core.standard.CellPlace;

/**
 * A cell that somebody filled in.
 *
 * @param isDay whether it is a date to the spreadsheet; the text is then an ISO 8601 date
 */
public record FilledCell(CellPlace at, String text, boolean isDay) {}
