/** Evaluates many suppliers, each once a run, whatever happens meanwhile. */
@NullMarked
package io.kijun.portfolio.run;

import org.jspecify.annotations.NullMarked;
