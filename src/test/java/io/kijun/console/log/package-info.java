/** The page of the log. */
@NullMarked
package io.kijun.console.log;

import org.jspecify.annotations.NullMarked;
