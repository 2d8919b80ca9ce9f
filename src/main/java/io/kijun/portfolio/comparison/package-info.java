/** Compares evaluations on record, and tells how suppliers stood over the years. */
@NullMarked
package io.kijun.portfolio.comparison;

import org.jspecify.annotations.NullMarked;
