/** Tests of the package. */
@NullMarked
package io.kijun.criterion;

import org.jspecify.annotations.NullMarked;
