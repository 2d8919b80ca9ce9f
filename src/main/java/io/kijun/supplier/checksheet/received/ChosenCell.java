package io.kijun.supplier.checksheet.received;

import java.util.UUID;

/**
 * A person decided whose value counts at a place.
 *
 * @param row the id of the row
 * @param column the id of the column
 * @param takes the sheet whose value counts
 */
public record ChosenCell(String row, String column, UUID takes) {}
