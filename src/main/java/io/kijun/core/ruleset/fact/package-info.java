/** The facts that rules combine: the small API that 判定, 総合 and the DRL files are written on. */
@NullMarked
package io.kijun.core.ruleset.fact;

import org.jspecify.annotations.NullMarked;
