/** Rulesets on record, the workbooks they were read from, and which is in force from when. */
@NullMarked
package io.kijun.ruleset.store;

import org.jspecify.annotations.NullMarked;
