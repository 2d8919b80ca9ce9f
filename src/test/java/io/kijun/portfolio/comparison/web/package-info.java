/** Comparisons over HTTP. */
@org.jspecify.annotations.NullMarked
package io.kijun.portfolio.comparison.web;
