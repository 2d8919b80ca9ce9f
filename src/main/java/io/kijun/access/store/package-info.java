/** Keeps users, their deputies and their tokens. */
@NullMarked
package io.kijun.access.store;

import org.jspecify.annotations.NullMarked;
