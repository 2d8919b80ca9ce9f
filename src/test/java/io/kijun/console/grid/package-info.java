/** Workbooks as grids. */
@NullMarked
package io.kijun.console.grid;

import org.jspecify.annotations.NullMarked;
