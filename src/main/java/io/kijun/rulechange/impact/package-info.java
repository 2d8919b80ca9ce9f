/** Whom a draft would judge otherwise, and because of which cells. */
@NullMarked
package io.kijun.rulechange.impact;

import org.jspecify.annotations.NullMarked;
