/** The shipped standard, proven against its source. */
@org.jspecify.annotations.NullMarked
package io.kijun.shipped;
