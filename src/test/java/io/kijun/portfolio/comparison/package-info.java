/** Comparisons of evaluations and runs, and how suppliers stood over the years. */
@NullMarked
package io.kijun.portfolio.comparison;

import org.jspecify.annotations.NullMarked;
