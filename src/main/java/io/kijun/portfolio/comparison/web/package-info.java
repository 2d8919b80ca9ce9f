/** Comparisons of evaluations over HTTP. */
@NullMarked
package io.kijun.portfolio.comparison.web;

import org.jspecify.annotations.NullMarked;
