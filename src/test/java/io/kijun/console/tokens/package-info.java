/** Tokens of one's own. */
@NullMarked
package io.kijun.console.tokens;

import org.jspecify.annotations.NullMarked;
