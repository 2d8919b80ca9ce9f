/** Workbooks of rulesets and drafts as grids: read, searched, and in drafts typed into. */
@NullMarked
package io.kijun.console.grid;

import org.jspecify.annotations.NullMarked;
