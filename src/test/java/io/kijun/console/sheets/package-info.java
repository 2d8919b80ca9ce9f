/** Tests of the pages about check sheets. */
@NullMarked
package io.kijun.console.sheets;

import org.jspecify.annotations.NullMarked;
