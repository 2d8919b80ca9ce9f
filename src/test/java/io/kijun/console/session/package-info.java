/** Sessions of browsers. */
@NullMarked
package io.kijun.console.session;

import org.jspecify.annotations.NullMarked;
