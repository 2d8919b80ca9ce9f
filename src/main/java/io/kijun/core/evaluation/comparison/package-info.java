/** Compares two evaluations of one supplier: what changed, and what it is put down to. */
@NullMarked
package io.kijun.core.evaluation.comparison;

import org.jspecify.annotations.NullMarked;
