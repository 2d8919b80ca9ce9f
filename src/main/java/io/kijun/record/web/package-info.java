/** Evaluations over REST. */
@NullMarked
package io.kijun.record.web;

import org.jspecify.annotations.NullMarked;
