/** Runs, as their users meet them. */
@NullMarked
package io.kijun.portfolio.run;

import org.jspecify.annotations.NullMarked;
