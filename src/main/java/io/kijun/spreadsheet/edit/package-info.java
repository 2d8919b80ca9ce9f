/** Changes of cells and rows, written into the parts of a workbook without touching the others. */
@NullMarked
package io.kijun.spreadsheet.edit;

import org.jspecify.annotations.NullMarked;
