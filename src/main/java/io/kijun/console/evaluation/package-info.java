/** An evaluation: its decision, items and why; its record; two of them side by side. */
@NullMarked
package io.kijun.console.evaluation;

import org.jspecify.annotations.NullMarked;
