/** Evaluations over REST. */
@NullMarked
package io.kijun.evaluation.web;

import org.jspecify.annotations.NullMarked;
