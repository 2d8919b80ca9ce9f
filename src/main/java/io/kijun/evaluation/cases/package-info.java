/** Runs cases (事例) and shows what they cover and what they would let pass. */
@NullMarked
package io.kijun.evaluation.cases;

import org.jspecify.annotations.NullMarked;
