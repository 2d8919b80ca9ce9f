/** What changed between two evaluations is put down to what changed it. */
@NullMarked
package io.kijun.core.evaluation.comparison;

import org.jspecify.annotations.NullMarked;
