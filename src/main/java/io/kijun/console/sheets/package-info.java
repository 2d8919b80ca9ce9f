/** Pages about check sheets: those that wait, go out and come in, and each of them. */
@NullMarked
package io.kijun.console.sheets;

import org.jspecify.annotations.NullMarked;
