/** From workbooks to a checked, built, versioned set of rules. */
@NullMarked
package io.kijun.ruleset;

import org.jspecify.annotations.NullMarked;
