/** Generated suppliers: spread, valid, and the same each time. */
@NullMarked
package io.kijun.sample;

import org.jspecify.annotations.NullMarked;
