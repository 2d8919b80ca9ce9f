/** Tests of the pages about suppliers. */
@NullMarked
package io.kijun.console.suppliers;

import org.jspecify.annotations.NullMarked;
