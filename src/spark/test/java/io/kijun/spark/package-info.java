/** The core on Spark, held against the plain stream. */
@NullMarked
package io.kijun.spark;

import org.jspecify.annotations.NullMarked;
