/** Tokens of one's own: what programs and calendars sign in with. */
@NullMarked
package io.kijun.console.tokens;

import org.jspecify.annotations.NullMarked;
