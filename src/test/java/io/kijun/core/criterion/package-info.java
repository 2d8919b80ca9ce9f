/** Tests of the package. */
@NullMarked
package io.kijun.core.criterion;

import org.jspecify.annotations.NullMarked;
