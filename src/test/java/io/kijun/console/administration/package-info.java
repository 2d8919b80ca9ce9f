/** Pages of administration. */
@NullMarked
package io.kijun.console.administration;

import org.jspecify.annotations.NullMarked;
