/** Tests of the package, and the words in which tests speak of an evaluation. */
@org.jspecify.annotations.NullMarked
package io.kijun.core.evaluation;
