/** What a run shows: of its suppliers together, and of each among the others. */
@NullMarked
package io.kijun.portfolio.results;

import org.jspecify.annotations.NullMarked;
