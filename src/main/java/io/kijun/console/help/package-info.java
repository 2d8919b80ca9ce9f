/** Help: what the words of pages mean. */
@NullMarked
package io.kijun.console.help;

import org.jspecify.annotations.NullMarked;
