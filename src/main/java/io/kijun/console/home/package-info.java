/** The first page: what waits for its reader, and how the suppliers stand. */
@NullMarked
package io.kijun.console.home;

import org.jspecify.annotations.NullMarked;
