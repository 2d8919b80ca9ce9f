/** What all pages share. */
@NullMarked
package io.kijun.console.page;

import org.jspecify.annotations.NullMarked;
