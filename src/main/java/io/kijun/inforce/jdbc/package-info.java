/** Rulesets, their workbooks and periods in a database. */
@NullMarked
package io.kijun.inforce.jdbc;

import org.jspecify.annotations.NullMarked;
