/** The first page. */
@NullMarked
package io.kijun.console.home;

import org.jspecify.annotations.NullMarked;
