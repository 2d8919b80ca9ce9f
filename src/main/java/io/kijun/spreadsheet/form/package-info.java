/** Forms that people fill in: sheets of cells, styles, lists and conditions, and their writer. */
@NullMarked
package io.kijun.spreadsheet.form;

import org.jspecify.annotations.NullMarked;
