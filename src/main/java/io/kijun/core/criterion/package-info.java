/** The columns of 基準: each parses its cell, tests a supplier's file and explains itself. */
@NullMarked
package io.kijun.core.criterion;

import org.jspecify.annotations.NullMarked;
