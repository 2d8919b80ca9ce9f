/** Pages of evaluations. */
@NullMarked
package io.kijun.console.evaluation;

import org.jspecify.annotations.NullMarked;
