/** How fast a portfolio is evaluated on Spark, beside the plain stream. */
@NullMarked
package io.kijun.spark.benchmark;

import org.jspecify.annotations.NullMarked;
