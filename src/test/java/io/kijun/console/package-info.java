/** The console as a whole. */
@NullMarked
package io.kijun.console;

import org.jspecify.annotations.NullMarked;
