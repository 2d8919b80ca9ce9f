/**
 * The core on Apache Spark: a portfolio of any size, evaluated on as many machines as there are.
 */
@NullMarked
package io.kijun.spark;

import org.jspecify.annotations.NullMarked;
