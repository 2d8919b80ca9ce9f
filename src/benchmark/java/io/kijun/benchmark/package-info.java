/** What Kijun costs, beside other ways to do the same work. */
@NullMarked
package io.kijun.benchmark;

import org.jspecify.annotations.NullMarked;
