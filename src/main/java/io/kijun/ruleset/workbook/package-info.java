/** Reads workbooks into the typed model, checked: the only place that knows POI. */
@NullMarked
package io.kijun.ruleset.workbook;

import org.jspecify.annotations.NullMarked;
