/** The log: who did what, when. */
@NullMarked
package io.kijun.console.log;

import org.jspecify.annotations.NullMarked;
