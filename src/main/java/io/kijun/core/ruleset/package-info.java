/** The checked model of a standard as an immutable ruleset, named by its hash. */
@NullMarked
package io.kijun.core.ruleset;

import org.jspecify.annotations.NullMarked;
