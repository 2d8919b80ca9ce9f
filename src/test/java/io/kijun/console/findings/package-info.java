/** Tests of the pages about suppliers. */
@NullMarked
package io.kijun.console.findings;

import org.jspecify.annotations.NullMarked;
