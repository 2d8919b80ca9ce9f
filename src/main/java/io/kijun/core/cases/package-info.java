/** Cases (事例): what their lines say, what came of them, what they cover and would let pass. */
@NullMarked
package io.kijun.core.cases;

import org.jspecify.annotations.NullMarked;
