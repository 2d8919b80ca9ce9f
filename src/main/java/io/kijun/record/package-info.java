/** Evaluations on record: the facts they were made of, their results, how they came about. */
@NullMarked
package io.kijun.record;

import org.jspecify.annotations.NullMarked;
