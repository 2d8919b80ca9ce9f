/** Pages of rules. */
@NullMarked
package io.kijun.console.rules;

import org.jspecify.annotations.NullMarked;
