/** The page of words. */
@NullMarked
package io.kijun.console.help;

import org.jspecify.annotations.NullMarked;
