package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Longest;

/**
 * What a reviewer writes to the supplier about a cell.
 *
 * @param sheet the name of the sheet in the workbook
 * @param cell its address, such as {@code H14}
 */
public record CellRemark(
    @Longest(100) String sheet, @Longest(10) String cell, @Longest(1000) String text) {}
